/** Which word a mistyped one was to be. */
import { closestMatch } from "leven";

/** How many letters a mistyped word may differ in and still be recognised: half of its own at most. */
const TYPO_DISTANCE = 3;
/** Two letters that have changed places differ both: "ulr" for "url". */
const SWAPPED = 2;

/** The known word that a mistyped one is nearest to; null when none is near. */
export function findNearest(word: string, known: readonly string[]): string | null {
  const maxDistance = Math.min(
    TYPO_DISTANCE,
    Math.max(Math.floor(word.length / 2), Math.min(SWAPPED, word.length - 1)),
  );
  return closestMatch(word, known, { maxDistance }) ?? null;
}

/** The same as the end of a message; "" when none is near. */
export function suggestWord(word: string, known: readonly string[]): string {
  const nearest = findNearest(word, known);
  return nearest === null ? "" : `; did you mean "${nearest}"?`;
}
