/** The one language that a site's index brings words to their stems in. */

import { compareText } from "../archive/compare-text.ts";
import type { Archive } from "../archive/index.ts";

/**
 * Languages whose words Pagefind brings to their stems: those of the Snowball stemmers.
 * https://pagefind.app/docs/multilingual/
 */
const STEMMED: ReadonlySet<string> = new Set(
  "ar da de el en es et eu fi fr hi hu hy it lt ne nl no pt ro ru sr sv ta tr yi".split(" "),
);

/** Pagefind's name for words as they are. */
const UNSTEMMED = "unknown";

/**
 * Chooses the language of the index. Pagefind asks one language at a time, and a reader asks all articles: so all are
 * indexed as the one that most are in. Words of others are still found, as their stems are made in the same way here and in
 * the browser.
 *
 * @param archive The archive.
 * @returns A primary language subtag; of equals, the first by code units.
 */
export const chooseLanguage = (archive: Archive): string => {
  const counts = new Map<string, number>();
  for (const { record } of archive.articles) {
    const [language = ""] = record.language.toLowerCase().split("-");
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, as], [b, bs]) => bs - as || compareText(a, b));
  return first !== undefined && STEMMED.has(first[0]) ? first[0] : UNSTEMMED;
};
