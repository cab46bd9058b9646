/** Words and phrases that show what part of a page a block is; what the story model looks at. Data: `parts/*.yaml`. */
import { once } from "../once.ts";
import compiled from "./parts.json" with { type: "json" };
import { addMask, extendPhrase, type HashTable, hashTable, hashWords } from "./words.ts";

/** What the phrases are for; the order is the bit of each in a mask. */
export const CATEGORIES = [
  "share",
  "related",
  "promo",
  "advert",
  "nav",
  "legal",
  "media",
  "readtime",
  "credit",
  "caption",
  "byline",
  "role",
  "timeword",
  "month",
  "topics",
  "signoff",
  "correction",
  "agency",
  "social",
  "function",
  "open",
  "resume",
  "says",
  "comments",
  "service",
  "bio",
  "depicts",
] as const;

export type Category = (typeof CATEGORIES)[number];

/** Phrases by category; a phrase may stand under several. */
export type PartsData = Readonly<Partial<Record<Category, readonly string[]>>>;

/** Bit masks by category. */
export const BIT: Readonly<Record<Category, number>> = Object.fromEntries(
  CATEGORIES.map((name, i) => [name, 1 << i]),
  // Object.fromEntries forgets which keys it was given: all categories.
) as Record<Category, number>;

/** The phrases, ready for look-up: by hash, and the single words among them. */
export interface Parts {
  readonly phrases: HashTable;
  readonly words: HashTable;
}

/**
 * Compiles phrases into look-up tables.
 * @param data Phrases by category.
 */
function indexParts(data: PartsData): Parts {
  const entries = CATEGORIES.flatMap((category) => (data[category] ?? []).map((phrase) => ({ category, phrase })));
  const parts = { phrases: hashTable(entries.length), words: hashTable(entries.length) };
  for (const { category, phrase } of entries) {
    const words = hashWords(phrase);
    addMask(parts.phrases, words.reduce(extendPhrase, 0), BIT[category]);
    if (words.length === 1) addMask(parts.words, words[0] ?? 0, BIT[category]);
  }
  return parts;
}

/** Made for the first capture: making pages does without. */
const index = once(() => indexParts(compiled));

/** The phrases of all languages. */
export const parts: Parts = {
  get phrases() {
    return index().phrases;
  },
  get words() {
    return index().words;
  },
};
