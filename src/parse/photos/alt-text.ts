/** What alt text has in common with the caption below it. */

const LONG_WORD = /[\p{L}\p{N}]{4,}/gu;
/** Alt text has so many words of its caption's, and such a share of its own. */
const FEWEST_SHARED = 3;
const LEAST_SHARED = 0.3;

/** Whether alt text and the caption below it speak of the same. */
export function speakOfSame(alt: string, caption: string): boolean {
  const words = new Set(alt.toLowerCase().match(LONG_WORD));
  const shared = new Set((caption.toLowerCase().match(LONG_WORD) ?? []).filter((word) => words.has(word)));
  return shared.size >= FEWEST_SHARED && shared.size >= words.size * LEAST_SHARED;
}
