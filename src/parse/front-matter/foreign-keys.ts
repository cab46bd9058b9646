/** Which key of a front matter a person means who calls it by a word of another language, or by another word: the words are lexicon data. */
import { lexicon } from "../../lexicon/index.ts";
import { once } from "../../once.ts";

/** Hardly a capture has such a key: made when the first has one. */
const keyOfWord = once(
  () =>
    new Map(Object.entries(lexicon.matterKeys).flatMap(([key, words]) => words.map((word) => [word, key] as const))),
);

/**
 * Finds which key a word of another language, or another word for it, stands for.
 * @param key As it is written.
 * @returns Null where the word is not known.
 */
export function findForeignKey(key: string): string | null {
  return keyOfWord().get(key.normalize("NFC").toLowerCase().trim().replaceAll("_", " ")) ?? null;
}
