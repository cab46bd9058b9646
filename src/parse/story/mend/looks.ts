/** What a block shows by its own look. */

/** A paragraph is at least so long; UTF-16 units, and characters of unspaced scripts say more. */
export const PARAGRAPH = 60;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const UNSPACED_WEIGHT = 2.5;

/** Length of a text in UTF-16 units, as if it were in a script with spaces. */
export const weighLength = (text: string): number => text.length * (UNSPACED.test(text) ? UNSPACED_WEIGHT : 1);

/** "- Fares rise in May": an item, or what a lost dateline has left. */
export const HYPHEN_ITEM = /^[-•*]\s/;

/** "1. The bridge opened for a sand barge …": a list begins. */
export const FIRST_ITEM = /^1[.)]\s/;

/** A paragraph that ends no sentence, and is so short, is a line above others. */
export const SUBHEAD_AT_MOST = 70;

/** "1. Karangrejo", "2) Wonoketingal": an item of a list, and its number. */
export const COUNTED = /^(\d{1,2})[.)]\s\S/u;

/** A text's words alone, with one space on each side of each. */
export const bareWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;

/** Where a text is sampled, and how much of it is taken there. */
const SAMPLED_AT = [0.1, 0.4, 0.7];
const SAMPLE = 0.25;

/**
 * Whether a text may hold the words of another: a quarter of that one stands in it as it is. A look that costs little before one that costs more;
 * false is certain but where each of three quarters has other signs between its words.
 */
export function mayHoldWords(text: string, wanted: string): boolean {
  const { length } = wanted;
  return SAMPLED_AT.some((at) =>
    text.includes(wanted.slice(Math.floor(length * at), Math.ceil(length * (at + SAMPLE)))),
  );
}
