/** Which word a mistyped one was to be. */
import { closestMatch } from "leven";

/** How many letters a mistyped word may differ in and still be recognised: half of its own at most. */
const TYPO_DISTANCE = 3;

/** The known word that a mistyped one is nearest to, as the end of a message; "" when none is near. */
export function suggestWord(word: string, known: readonly string[]): string {
  const maxDistance = Math.min(TYPO_DISTANCE, Math.ceil(word.length / 2));
  const nearest = closestMatch(word, known, { maxDistance });
  return nearest === undefined ? "" : `; did you mean "${nearest}"?`;
}
