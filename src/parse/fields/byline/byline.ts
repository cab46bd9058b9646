/** Reads the forms of a byline: a label before the names, or words that wrap a name. */
import { codeAt } from "../../../code-at.ts";
import { isAscii, isMarked, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";
import { foldText, languageForms, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { HAN_AND_KANA } from "../../../lexicon/scripts.ts";
import { mayHoldWord, mayStartWord } from "../../../lexicon/word-filter.ts";
import { writeColon } from "../arabic-names.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { rememberLast } from "../remember.ts";
import { LONGEST_BYLINE } from "./byline-names.ts";
import { mayFollowTrade } from "./byline-trades.ts";

export { readNames } from "./byline-names.ts";

/** A block cut at its byline label. */
export interface LabelledByline {
  /** What stands after the label; empty where the label is the whole block. */
  readonly rest: string;
  /** Offset of the label in the block, and of what follows it. */
  readonly from: number;
  readonly at: number;
}

/** Longest first word of a label. UTF-16 units. */
const LONGEST_WORD = 20;
/** A label is at most so many words: "Ein Kommentar von". */
const LABEL_WORDS = 6;

/** What may stand before a label, and what ends its first word. */
const LEADING = markCodes("-–—•|*>/(");
const BRACKET = markCodes("(");
const WORD_END = markCodes(":：／/＝=|｜・,،");

const LABEL_WORD = /[^\s:：／/＝=|｜・,،]+[:：／/＝=|｜・,،]?/gu;

/** "ByJulian Asher-Vale", "PorMarina Iturbe": the label runs into the name; of two letters "By" alone does, "DiMaggio" is a name. */
const GLUED = new RegExp(String.raw`^(${oneOf("gluedBy")}|\p{Lu}\p{Ll}{2,3})(\p{Lu}\p{Ll}[\p{L}.'’ -]{3,40})$`, "u");

/** Where the name behind such a label begins at the latest. UTF-16 units. */
const LAST_GLUED = Math.max(4, ...lexicon.phrases.gluedBy.map((label) => label.length));

/** Whether a capital, or half of one, runs into a text's first letters; false is certain. */
function mayBeGlued(text: string): boolean {
  for (let at = 1; at <= LAST_GLUED && at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind === Kind.upper || kind === Kind.other) return true;
  }
  return false;
}

/** The name behind a label that runs into it; "ByWard Market" is a place. */
function readGlued(text: string, labels: ReadonlySet<string>): LabelledByline | null {
  const [, label = "", name = ""] = (mayBeGlued(text) ? GLUED.exec(text) : null) ?? [];
  if (label === "" || (!lexicon.phrases.gluedBy.includes(label) && !labels.has(label.toLowerCase()))) return null;
  return isName(name) && hasGivenName(name) ? { rest: name, from: 0, at: label.length } : null;
}

function firstMatches(text: string, expression: RegExp, most: number): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  while (matches.length < most) {
    const match = expression.exec(text);
    if (match === null) break;
    matches.push(match);
  }
  return matches;
}

function endOfLabelWord(text: string, from: number): number {
  const most = Math.min(text.length, from + LONGEST_WORD);
  let end = from;
  while (end < most && !isMarked(WORD_END, text, end) && kindAt(text, end) !== Kind.space) end += 1;
  // "Oprac. Lena Marsz": a short form's stop is no part of its word.
  return end - from > 1 && text[end - 1] === "." ? end - 1 : end;
}

const SPACED_COLON = /^\s[:：]/u;

/** Labels that stand before several names alone: "Nina Santos" is a person. */
const OF_SEVERAL: ReadonlySet<string> = new Set(lexicon.phrases.bylinesOfSeveral);

/** Whether several names are joined in a text: by a comma, or a language's word for "and". */
const joinsNames = (text: string, language: string): boolean =>
  /[,&]/u.test(text) || text.split(" ").some((word) => languageForms(language).and.has(foldText(word)));

/** "瀬川悠（文芸評論家）": who somebody is, in wide brackets behind the name. */
const WIDE_BRACKET = new RegExp(`(?<=[${HAN_AND_KANA}])（[^（）]{2,24}）$`, "u");
const cutWideBracket = (rest: string): string => (rest.endsWith("）") ? rest.replace(WIDE_BRACKET, "") : rest);

/** The longest label that opens a text behind its lead; several ask the same of the few blocks whose first word is of one. */
const readLabel = rememberLast((text: string, language: string, lead: number): LabelledByline | null => {
  const { bylineBefore } = languageForms(language);
  const words = firstMatches(text.slice(lead), LABEL_WORD, LABEL_WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    if (last === undefined) continue;
    const end = lead + last.index + last[0].length;
    const printed = foldText(text.slice(lead, end));
    const label = printed.replace(/(?:(?<!\s)\s+)?[:：／/＝=|・,،.]$/u, "");
    const isComma = /[,،]$/u.test(last[0]);
    // "(Submitted by Rod Hale)": in brackets, what pictures are signed with as well signs one.
    if (isMarked(BRACKET, text, 0) && lexicon.creditLabels.has(label)) return null;
    // "聞き手・氏名": a dot ends a label where the lexicon has it with one; other dots join words.
    const isDotted = printed.endsWith("・") && bylineBefore.has(printed);
    // "Texte : Ana Sol": French sets a space before the colon.
    const isSpaced = SPACED_COLON.test(text.slice(end, end + 2));
    const colon =
      isSpaced || /[:：／/＝=|｜]$/u.test(last[0]) || isDotted || (isComma && bylineBefore.has(`${label},`));
    if (isComma && !colon) continue;
    if (
      (bylineBefore.has(label) || isComma || isDotted || (colon && bylineBefore.has(`${label}:`))) &&
      (colon || end >= text.length || /\s/.test(text[end] ?? " "))
    ) {
      const gap = /^[\s:]*/.exec(text.slice(end))?.[0].length ?? 0;
      if (!colon && !mayFollowTrade(label, text.slice(end))) continue;
      if (!colon && OF_SEVERAL.has(label) && !joinsNames(text.slice(end), language)) continue;
      return { rest: cutWideBracket(text.slice(end + gap)), from: lead, at: end + gap };
    }
  }
  return null;
});

/**
 * Finds the label at the start of a block after which names stand: "By", "Von:", "Kommentar von", "Text:", "作者：".
 * @returns null where the block does not start with one
 */
export function cutBylineLabel(printed: string, language: string): LabelledByline | null {
  if (printed.length > LONGEST_BYLINE) return null;
  const text = writeColon(printed);
  const { bylineBefore, bylineWords, bylineFirst } = languageForms(language);
  const glued = readGlued(text, bylineBefore);
  if (glued !== null) return glued;
  if (text === "" || !mayStartWord(bylineFirst, text)) return null;
  const lead = isMarked(LEADING, text, 0) ? (/^(?:[-–—•|*>/]{1,2}\s*|\(\s*)/.exec(text)?.[0].length ?? 0) : 0;
  const end = endOfLabelWord(text, lead);
  if (end === lead) return null;
  if (!mayHoldWord(bylineFirst, codeAt(text, lead), end - lead) && isAscii(text, lead, end)) return null;
  if (!bylineWords.has(foldText(text.slice(lead, end)))) return null;
  return readLabel(text, language, lead);
}
