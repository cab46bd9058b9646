/** Names → the ASCII words of an address. Depends on the name alone, so that no other name can move it. */
import { createHash } from "node:crypto";

/** Hex digits of a SHA-256 that tell apart names whose ASCII part is the same. */
const HASH_DIGITS = 8;

/** Longest ASCII part in front of a hash, so that a path stays readable and below every file system's limit. */
const MAX_ASCII = 60;

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const FOLDED: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  ĸ: "k",
  ŧ: "t",
};

const MARKS = /\p{M}+/gu;
const SEPARATORS = /[\s\p{P}]+/gu;
const NOT_ASCII_WORD = /[^a-z0-9]+/g;

/** A name in ASCII. `exact` is false where more than case, accents and punctuation was lost on the way. */
export interface FoldedName {
  readonly ascii: string;
  readonly exact: boolean;
}

/**
 * Folds a name to lower-case ASCII words joined by hyphens.
 *
 * @param name Any text.
 * @returns The ASCII words ("le-monde"), empty where the name has none, and whether they say it all.
 */
export const foldName = (name: string): FoldedName => {
  const letters = name.normalize("NFKD").replace(MARKS, "").toLowerCase();
  const latin = letters.replace(/[^\0-\x7f]/g, (letter) => FOLDED[letter] ?? letter);
  const words = latin.replace(SEPARATORS, "-").replace(/^-|-$/g, "");
  const ascii = words.replace(NOT_ASCII_WORD, "-").replace(/^-|-$/g, "");
  return { ascii, exact: ascii === words && ascii !== "" };
};

/**
 * An address part that no other name shares: ASCII words, a hyphen and a hash of the whole name.
 *
 * @param ascii The name's ASCII words; cut where they are long. Empty: more of the hash stands in their place.
 * @param name What is hashed, as UTF-8.
 * @returns `words-0123abcd`.
 */
export const hashedSlug = (ascii: string, name: string): string => {
  const digest = createHash("sha256").update(name, "utf8").digest("hex");
  const words = ascii.slice(0, MAX_ASCII).replace(/-$/, "") || digest.slice(HASH_DIGITS, 2 * HASH_DIGITS);
  return `${words}-${digest.slice(0, HASH_DIGITS)}`;
};

/**
 * Tells whether a slug could be one that `hashedSlug` made, and so must not be anyone's own name.
 *
 * @param slug A slug.
 * @returns True where it ends in a hyphen and eight hex digits.
 */
export const looksHashed = (slug: string): boolean => /-[0-9a-f]{8}$/.test(slug);
