/** Houses that sign pictures and that no lexicon knows: "(Marsh Family)", "HARROW FERRY TRUST"; "(Act Two)", "(Council Website)" are none. */
import { lexicon } from "../../../lexicon/index.ts";

const INSTITUTIONS: ReadonlySet<string> = new Set(lexicon.phrases.institutions);
const lastWord = (words: string): string => words.slice(words.lastIndexOf(" ") + 1);

/** Whether words end as an institution's or a newspaper's name does. */
export function isInstitution(words: string): boolean {
  const last = lastWord(words).toLowerCase();
  return last.length < words.length && (INSTITUTIONS.has(last) || lexicon.outlets.has(last));
}
