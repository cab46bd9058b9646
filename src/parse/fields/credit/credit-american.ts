/** Credits as American papers print them below a caption: "LENA MARSH, HARROW LEDGER", "MARSH FAMILY PHOTO". */
import { Kind, kindAt } from "../../../lexicon/codes.ts";
import { lexicon } from "../../../lexicon/index.ts";
import { hasOutletWord } from "../byline/outlets.ts";
import { isRole } from "../byline/roles.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";

/** Such a credit is no longer. UTF-16 units. */
const LONGEST = 64;
/** A name, a comma and a house, all in capitals. */
const NAME_AND_HOUSE =
  /^(\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){1,3}), (\p{Lu}[\p{Lu}&.'’-]*(?: \p{Lu}[\p{Lu}&.'’-]*){0,3})$/u;

/** "LENA MARSH, HARROW LEDGER": who took it, and for which paper; "LENA MARSH, NEWS EDITOR" has a trade. */
function isNameAndPaper(text: string): boolean {
  if (text.length > LONGEST || kindAt(text, 1) !== Kind.upper || !text.includes(", ")) return false;
  const [, name = "", house = ""] = NAME_AND_HOUSE.exec(text) ?? [];
  // "LENA MARSH, SUN VALLEY": a paper's word ends its name.
  return name !== "" && hasOutletWord(house.slice(house.lastIndexOf(" ") + 1)) && !isRole(house) && isName(name);
}

/** The same in small letters: "Lena Marsh, Courier", "Lena Marsh, The Harrow Post". A person's given name is known. */
const PERSON_AND_OUTLET =
  /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}), (\p{Lu}[\p{L}&.'’-]*(?: \p{Lu}[\p{L}&.'’-]*){0,3})$/u;

/** "Lena Marsh, Courier": who took a picture, and for which paper, below its caption. So a byline is printed as well. */
export function isPersonAndOutlet(text: string): boolean {
  if (text.length > LONGEST || !text.includes(", ")) return false;
  const [, name = "", house = ""] = PERSON_AND_OUTLET.exec(text) ?? [];
  if (name === "" || isRole(house) || !isName(name) || !hasGivenName(name)) return false;
  return hasOutletWord(house.slice(Math.max(house.lastIndexOf(" "), house.lastIndexOf("-")) + 1));
}

/** Names alone: "Their only", "One last" are words of a title. */
const OWNERS = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}$/u;
const OWNED = lexicon.phrases.ownersPictures.map((words) => ` ${words}`);
const DETERMINERS: ReadonlySet<string> = new Set(lexicon.phrases.determiners);

/** "MARSH FAMILY PHOTO", "Marsh family photo", "Courier file photo": whose picture it is; "The Last Family Photo" is a title. */
function isOwnersPicture(text: string): boolean {
  if (text.length > LONGEST || kindAt(text, 0) !== Kind.upper) return false;
  const folded = text.toLowerCase();
  // "Staff photo": the paper is not said.
  if (lexicon.phrases.ownersPictures.includes(folded)) return true;
  const words = OWNED.find((each) => folded.endsWith(each));
  if (words === undefined || DETERMINERS.has(folded.slice(0, folded.indexOf(" ")))) return false;
  return OWNERS.test(text.slice(0, -words.length));
}

/** Whether a text is one of the two. */
export const isAmerican = (text: string): boolean => isNameAndPaper(text) || isOwnersPicture(text);
