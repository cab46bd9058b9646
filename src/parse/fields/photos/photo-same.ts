/** Whether two captions are of one picture: one of them is cut, or is the alt text of the other. */
import { SHORTEST_CAPTION } from "./photo-signs.ts";
import { flat } from "./photo-twins.ts";

/** A picture by its words. */
export interface Words {
  readonly caption: string | null;
  readonly credit: string | null;
}

/**
 * Texts that start with so many equal letters, and so much of the shorter one, are of one picture: one of them was cut, or goes on with
 * the credit. "The mayor of Harrow Quay and her two deputies on Friday." and "… two deputies at supper." are two. UTF-16 units.
 */
const SAME_START = 40;
const SAME_SHARE = 0.8;

/** Quotes aside: alt text goes without those of a caption. */
const fold = (text: string): string =>
  flat(text)
    .toLowerCase()
    .replace(/[“”„«»"‘’`´']/g, "");

/** How many letters two texts start with alike. */
function countSame(short: string, long: string): number {
  let same = 0;
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same)) same += 1;
  return same;
}

/** Whether the words are of one picture: the same caption, cut or whole, or the same credit where there is none. */
export function isSamePicture(a: Words, b: Words): boolean {
  if (a.caption === null || b.caption === null) return a.credit !== null && a.credit === b.credit;
  if (a.caption === b.caption) return flat(a.caption).length >= SHORTEST_CAPTION;
  const [x, y] = [fold(a.caption), fold(b.caption)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length < SHORTEST_CAPTION) return false;
  const same = countSame(short, long);
  return same === short.length || (same >= SAME_START && same >= short.length * SAME_SHARE) || long.endsWith(short);
}

/** Alt text and caption of one picture share so many of their words. */
const SAME_WORDS = 0.65;

const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}]{3,}/gu));

const signersOf = (credit: string): string[] => credit.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

const countCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

/** Whether two captions say much the same in other words: "A member of the Kestrel Brigade (archive)" / "A member of the brigade …". */
export function isWordedAlike(picture: Words, draft: Words): boolean {
  if (picture.caption === null || draft.caption === null) return false;
  const [mine, other] = [wordsOf(picture.caption), wordsOf(draft.caption)];
  const common = countCommon(mine, other);
  const isSame = common > 2 && common >= SAME_WORDS * Math.min(mine.size, other.size);
  if (!isSame || picture.credit === null || draft.credit === null) return isSame;
  return countCommon(new Set(signersOf(picture.credit)), new Set(signersOf(draft.credit))) > 0;
}
