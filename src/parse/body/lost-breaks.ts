/** Paragraphs that a page parted by line breaks alone, which the capture has lost: "… within hours of her birth.According to police …" */
import { isMarked, Kind, kindAt, markCodes } from "../../lexicon/codes.ts";
import { type Block, BODY_LABELS, type Verdict } from "../../model.ts";

/** A sentence's last word or number, its stop, and the next sentence's first word with nothing between them but quotes. The stop is looked for first, as what stands before it costs more. */
const TOUCH = /[.!?…](?<=(?:\p{L}{3}|\p{N}{3})[.!?…])(["”’»«“„‘']{0,2})(?=\p{Lu}\p{Ll}*[ ,’'])/gu;
const LAST_WORD = /(?<!\p{L})\p{L}{1,40}$/u;
/** No word that tells something is longer. UTF-16 units. */
const LONGEST_WORD = 40;
/** "Prof.Weber", "Mrs.Holm": no sentence ends. */
const TITLE_WORD = /^\p{Lu}\p{L}{0,3}$/u;
/** What stands between two seams, or before the first, is a sentence: no shorter, and of no fewer words. UTF-16 units. */
const SHORTEST_SENTENCE = 12;
const FEWEST_WORDS = 3;
/**
 * So many seams behind different words show that breaks are lost; fewer are slips of a pen, and the same word is a name, "Change.Org". Of the
 * 794 pages of the practice corpus two have so many.
 */
const FEWEST_SEAMS = 3;

const STOPS = [".", "!", "?", "…"];
/** The first half of a character of two units, of which one alone does not tell whether it is a capital. */
const isHalf = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const QUOTES = markCodes("\"”’»«“„‘'");

/** Whether a capital stands right behind a stop, or behind its quotes: in most texts none does, and no pattern is asked of them. */
const mayTouch = (text: string): boolean =>
  STOPS.some((stop) => {
    for (let at = text.indexOf(stop); at >= 0; at = text.indexOf(stop, at + 1)) {
      let next = at + 1;
      while (isMarked(QUOTES, text, next)) next += 1;
      if (kindAt(text, next) === Kind.upper || isHalf(text.charCodeAt(next))) return true;
    }
    return false;
  });

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** How many of the quotes at a seam close what the sentence before them has opened. */
function countClosing(before: string, quotes: string): number {
  const [first = ""] = quotes;
  if (quotes.length !== 1) return quotes === "" ? 0 : 1;
  if (first === '"' || first === "'") return count(before, first) % 2;
  if (first === "“") return count(before, "„") > count(before, "“") ? 1 : 0;
  if (first === "«") return count(before, "»") > count(before, "«") ? 1 : 0;
  if (first === "»") return count(before, "«") > count(before, "»") ? 1 : 0;
  return first === "”" || first === "’" ? 1 : 0;
}

interface Seam {
  /** Where the next sentence begins. UTF-16 units. */
  readonly at: number;
  /** The last word before it. */
  readonly word: string;
}

function listSeams(text: string): readonly Seam[] {
  if (!mayTouch(text)) return [];
  const seams: Seam[] = [];
  for (const match of text.matchAll(TOUCH)) {
    const [, quotes = ""] = match;
    const from = seams.at(-1)?.at ?? 0;
    const stopped = match.index + 1;
    const sentence = text.slice(from, stopped);
    const word = LAST_WORD.exec(text.slice(Math.max(0, match.index - LONGEST_WORD), match.index))?.[0] ?? "";
    if (TITLE_WORD.test(word) || sentence.length < SHORTEST_SENTENCE || sentence.split(" ").length < FEWEST_WORDS)
      continue;
    seams.push({ at: stopped + countClosing(sentence, quotes), word });
  }
  return seams;
}

const isPlain = (block: Block | undefined, { label }: Verdict): block is Block =>
  block !== undefined && (label === "paragraph" || label === "continuation") && !block.inline && !block.node;

/**
 * Whether a capture has lost the line breaks between its paragraphs.
 * @param blocks All blocks of the capture.
 * @param verdicts One for each block.
 */
export function hasLostBreaks(blocks: readonly Block[], verdicts: readonly Verdict[]): boolean {
  const words = new Set<string>();
  for (const verdict of verdicts) {
    const block = BODY_LABELS.has(verdict.label) ? blocks[verdict.block] : undefined;
    if (!isPlain(block, verdict)) continue;
    for (const { word } of listSeams(block.text)) words.add(word);
    if (words.size >= FEWEST_SEAMS) return true;
  }
  return false;
}

/** A line and the paragraph that it touches: "A Net in the Weir: Fear, And ActAnother disturbing case …" */
const LINE = /^([^.!?…]{8,100}?\p{L}\p{Ll}{2})(?=\p{Lu}\p{Ll}* \p{L}+ )/u;
/** A line of so many words, most of the long ones with capitals, is a subhead; "The company YouTube said" is none. */
const FEWEST_LINE_WORDS = 4;
const LONG_WORD = 4;
const CAPITAL_SHARE = 0.7;

function isTitle(line: string): boolean {
  const words = line.split(" ");
  const long = words.filter((word) => word.length >= LONG_WORD);
  const capital = long.filter((word) => /^["“‘'(]?\p{Lu}/u.test(word));
  return words.length >= FEWEST_LINE_WORDS && capital.length >= CAPITAL_SHARE * long.length;
}

/** Cuts the line off with which a paragraph begins, where the two are run together; "" where there is none. */
export function cutLine(text: string): string {
  const line = LINE.exec(text)?.[1] ?? "";
  return line !== "" && isTitle(line) ? line : "";
}

/**
 * Parts a text where sentences touch.
 * @returns The text alone where none do; never an empty list.
 */
export function partAtBreaks(text: string): readonly string[] {
  const seams = listSeams(text);
  const parts: string[] = [];
  let from = 0;
  for (const { at } of seams) {
    parts.push(text.slice(from, at));
    from = at;
  }
  parts.push(text.slice(from));
  return parts;
}
