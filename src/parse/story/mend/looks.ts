/** What a block shows by its own look. */
import { codeAt } from "../../../code-at.ts";
import { isMarked, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";
import { HAN_AND_KANA, mayHoldThai } from "../../../lexicon/scripts.ts";

/** A paragraph is at least so long; UTF-16 units, and characters of unspaced scripts say more. */
export const PARAGRAPH = 60;
const UNSPACED_LETTER = new RegExp(String.raw`[${HAN_AND_KANA}\p{Script=Thai}]`, "u");
const UNSPACED_WEIGHT = 2.5;
const isUnspaced = (text: string): boolean => mayHoldThai(text) && UNSPACED_LETTER.test(text);

/** Length of a text in UTF-16 units, as if it were in a script with spaces. */
export const weighLength = (text: string): number => text.length * (isUnspaced(text) ? UNSPACED_WEIGHT : 1);

/** Whether a text is so long, weighed: of most the length alone tells. */
export const isLong = (text: string, least: number): boolean =>
  text.length >= least || (text.length * UNSPACED_WEIGHT >= least && isUnspaced(text));

const HYPHENS = markCodes("-•*");

/** "- Fares rise in May": an item, or what a lost dateline has left. */
export const isHyphenItem = (text: string): boolean => isMarked(HYPHENS, text, 0) && kindAt(text, 1) === Kind.space;

/** "1. The bridge opened for a sand barge …": a list begins. */
export const FIRST_ITEM = /^1[.)]\s/;

/** A paragraph that ends no sentence, and is so short, is a line above others. */
export const SUBHEAD_AT_MOST = 70;

/** A text's words alone, with one space on each side of each. */
export const bareWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;

const SMALL_BIT = 0x20;
const [SMALL_A, SMALL_Z] = [0x61, 0x7a];
const isSmallAscii = (code: number): boolean => code >= SMALL_A && code <= SMALL_Z;

/** Whether two texts begin with different words, as far as it costs nothing to see: with two letters of ASCII that are not the same. */
export function startApart(a: string, b: string): boolean {
  const first = codeAt(a, 0) | SMALL_BIT;
  const second = codeAt(b, 0) | SMALL_BIT;
  return first !== second && isSmallAscii(first) && isSmallAscii(second);
}

/** Where a text is sampled, and how much of it is taken there. */
const SAMPLED_AT = [0.1, 0.4, 0.7];
const SAMPLE = 0.25;

/** Three samples of a text, a quarter of it each. */
export const takeSamples = (text: string): readonly string[] =>
  SAMPLED_AT.map((at) => text.slice(Math.floor(text.length * at), Math.ceil(text.length * (at + SAMPLE))));

/**
 * Whether a text may hold the words of another: a quarter of that one stands in it as it is. A look that costs little before one that costs more;
 * false is certain but where each of three quarters has other signs between its words.
 * @param samples Of the other text.
 */
export function mayHoldWords(text: string, samples: readonly string[]): boolean {
  for (const sample of samples) if (text.includes(sample)) return true;
  return false;
}
