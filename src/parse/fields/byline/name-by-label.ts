/** Names of which a word says something else on most pages: "By Dawn Read", "By May Sunday", "Von Robert Freitag". */
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { hasGivenName } from "../given-names.ts";

/** "Read", "Best": words of calls that are surnames too; so is many a weekday, in all languages. */
const SURNAMES_TOO = new Set(lexicon.phrases.surnamesToo);
/** "May", "Dawn": months and times that are given names too. */
const GIVEN_NAMES_TOO = new RegExp(`^${oneOf("givenNamesToo")}$`, "u");
/** Two words, or three: "Mary Ann Read". */
const NAME = /^(\p{Lu}\p{Ll}+) (?:\p{Lu}\p{Ll}* )?(\p{Lu}\p{Ll}+)$/u;

/**
 * Whether a text is such a name. Elsewhere "May Sunday" is a day: the label before it has to tell that a person is meant.
 * @param text what stands behind "By", and nothing else
 */
export function isNameByLabel(text: string): boolean {
  const [, first = "", last = ""] = NAME.exec(text) ?? [];
  const surname = foldText(last);
  if (!lexicon.weekdays.has(surname) && !SURNAMES_TOO.has(surname)) return false;
  return GIVEN_NAMES_TOO.test(first) || hasGivenName(first);
}
