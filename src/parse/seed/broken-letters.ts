/** Letters that were lost or spoilt before the file was written: "dÃ©cidÃ©", "d�cid�", "Br=C3=BCcke", "Tollan&#8217;s". */
import type { Doubt, Seed } from "../../model.ts";
import { countLineEnds } from "../blocks/lines.ts";
import { encodeWindows1252 } from "./windows-1252.ts";

/** Places that are looked at: a file of nothing else is broken by then. */
const MOST = 24;
/** One may be a slip, or the very thing that a story tells of. */
const FEWEST = 2;

const OPENS_QUOTED = /^[([]?["'“”„‘’‚«»‹›「『(]/u;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * What stands for the later bytes of a letter and cannot follow one in a word: no quotes, dashes or stops ("IRMÃ”", "voilà…"), and no
 * letters ("ÚŽASNÝ", "Úžasný").
 */
const NO_LETTER = "\\u0080-\\u009f\\u00a1-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf€ƒ†‡ˆ‰˜™Ÿ";
const ANY_LATER = "\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
/** UTF-8 read byte by byte, as Windows-1252: "Ã¼", "â€™", "Â«", "Ð°"; in Windows-1251 "а" is "Р°". The first sign stands first: it is rare. */
const BYTEWISE = new RegExp(
  `[Â-ïРС](?:(?<=[Â-ß])[${NO_LETTER}]|(?<=Â)[«»]|(?<=â)€[${ANY_LATER}]|(?<=[à-ï])[${NO_LETTER}][${ANY_LATER}]|(?<=[РС])[°±µ¶·€†‡‰])`,
  "g",
);
/** The mark that stands for what could not be read: within a word it is nobody's example. */
const LOST = /\ufffd/g;
/** Mail's own way of writing a letter: "=C3=BC". */
const QUOTED = /=[C-F][\dA-F](?:=[89AB][\dA-F])+/g;
/** How HTML writes a letter, and "&" between two words; "?a=1&amp;b=2" is an address, "&lt;b&gt;" code. */
const ENTITY =
  /&(?:(?<=\p{L} &)amp;(?= \p{L})|(?:#\d{2,6}|#x[\da-f]{2,5}|[lr][sd]quo|apos|nbsp|quot|[a-z](?:uml|acute|grave|circ|tilde|cedil|ring|slash|caron)|szlig|[mn]dash|hellip);)/giu;

/** How letters are broken: what is seen of it, and what settles it. */
interface Break {
  readonly form: RegExp;
  /** Without this the text holds none; null where a look for it is no quicker. */
  readonly sign: string | null;
  readonly what: string;
  readonly settle: string;
}

const AGAIN = "save the page again as UTF-8, or mend the file";
const BREAKS: readonly Break[] = [
  { form: BYTEWISE, sign: null, what: "letters look broken", settle: AGAIN },
  { form: LOST, sign: "\ufffd", what: "letters are lost", settle: AGAIN },
  { form: QUOTED, sign: "=", what: "letters are written as mail writes them", settle: AGAIN },
  {
    form: ENTITY,
    sign: "&",
    what: "letters are written as HTML writes them",
    settle: "save the text as a browser shows it, or mend the file",
  },
];

const SPACE = /\s/;
const STOPS = /(?<![.,;:!?…)\]"'”’»])[.,;:!?…)\]"'”’»]+$/u;
const LETTER = /\p{L}/u;
/** A word is read no farther than this from the place. UTF-16 units. */
const REACH = 24;

/** The word around a place, and where it begins. */
function wordAround(text: string, from: number, to: number): { word: string; at: number } {
  let at = from;
  while (at > 0 && from - at < REACH && !SPACE.test(text[at - 1] ?? " ")) at -= 1;
  let end = to;
  while (end < text.length && end - to < REACH && !SPACE.test(text[end] ?? " ")) end += 1;
  const word = text.slice(at, end);
  const stops = end > to ? (STOPS.exec(text.slice(to, end))?.[0].length ?? 0) : 0;
  return { word: word.slice(0, word.length - stops), at };
}

/** The word as it was before its bytes were read one by one; null where they are no UTF-8. */
function restore(word: string): string | null {
  const bytes = encodeWindows1252(word);
  if (bytes === null) return null;
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** A place where letters are broken. */
interface Place {
  readonly at: number;
  readonly end: number;
  readonly word: string;
  readonly meant: string | null;
}

const NEEDS_WORD: ReadonlySet<RegExp> = new Set([BYTEWISE, ENTITY]);

/** "Ø·½" and "±·" are signs of their own; a broken letter stands in a word, a broken quote or dash also between two. */
const isInWord = (text: string, from: number, to: number): boolean =>
  /^(?:Â[«»]|â€|&amp;)/u.test(text.slice(from, to)) || LETTER.test(text[from - 1] ?? "") || LETTER.test(text[to] ?? "");

/** Whether a word is what a story tells of: in quotes, or with the right word elsewhere in the text. */
function isExample(text: string, word: string, meant: string | null): boolean {
  if (OPENS_QUOTED.test(word)) return true;
  return meant !== null && LETTER.test(meant) && text.includes(meant);
}

function findPlaces(text: string, { form }: Break): Place[] {
  const places: Place[] = [];
  let seen = 0;
  let end = -1;
  for (const match of text.matchAll(form)) {
    if (match.index < end) continue;
    if (NEEDS_WORD.has(form) && !isInWord(text, match.index, match.index + match[0].length)) continue;
    seen += 1;
    if (seen > MOST) break;
    const { word, at } = wordAround(text, match.index, match.index + match[0].length);
    end = at + word.length;
    const meant = form === BYTEWISE ? restore(word) : null;
    if (!isExample(text, word, meant)) places.push({ at: match.index, end, word, meant });
  }
  return places;
}

/** A single place tells enough where a letter is lost in the middle of a word: "Tollan�s". */
const isLostWithin = (text: string, { at }: Place): boolean => /^\p{L}\ufffd\p{L}/u.test(text.slice(at - 1, at + 2));

/**
 * Doubts a file whose letters are broken: once, at the first of them.
 * @param seed The seed; Markdown reads what HTML writes.
 */
export function doubtLetters({ file, text, format }: Pick<Seed, "file" | "text" | "format">): readonly Doubt[] {
  for (const kind of BREAKS) {
    if (kind.sign !== null && !text.includes(kind.sign)) continue;
    if (kind.form === ENTITY && format === "markdown") continue;
    const places = findPlaces(text, kind);
    const [first] = places;
    if (first === undefined) continue;
    if (places.length < FEWEST && !(kind.form === LOST && isLostWithin(text, first))) continue;
    const shown = first.meant === null ? `"${first.word}"` : `"${first.word}" for "${first.meant}"`;
    const reason = `${kind.what} (${shown}), here and maybe elsewhere: ${kind.settle}`;
    const line = countLineEnds(text.slice(0, first.at)) + 1;
    return [{ file, line, column: null, severity: "warning", rule: "read.broken-letters", reason }];
  }
  return [];
}
