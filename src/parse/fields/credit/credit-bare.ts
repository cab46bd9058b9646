/** "T. Amanze et al/Journal of Tides 2024": who wrote the paper from which a picture is, and where that came out. */
const FROM_PAPER = new RegExp(String.raw`^\p{Lu}[^/.]{0,3}\.?[^/.]{2,40} ${oneOf("andOthers")} ?\/ ?\p{Lu}`, "u");
const isFromPaper = (text: string): boolean =>
  text.length <= LONGEST_CREDIT && text.includes("/") && FROM_PAPER.test(text);

/** Whether words without a label can be a picture's credit: an agency, a house, a name with either. */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf, WORD_START } from "../../../lexicon/phrases.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { isAmerican } from "./credit-american.ts";
import { LONGEST_CREDIT } from "./credit-label.ts";
import { LIKELY, SURE, WEAK } from "./credit-reading.ts";
import { MANY_SMALL_WORDS } from "./credit-speech.ts";
import { isTakenFor } from "./credit-taken-for.ts";

const OPEN_END = /^[\s:：.…,|/–—-]+|(?<![\s.;,|])[\s.;,|]+$/gu;
/** Two or three parts, each a name, an outlet or an agency: "Name/Agency", "Natalie Naccache | Bloomberg | Getty Images". */
const PARTED = new RegExp(String.raw`(?:(?<!\s)\s+)?[/|]\s*|(?<!\s)\s+${oneOf("creditParts")}\s+|,\s+`, "u");
/** "연합뉴스 자료사진", "Pool Reuters": what stands around an agency or a house that signs. */
const AROUND_SIGNER = new RegExp(`^${oneOf("beforeSigners")}[ /]| ${oneOf("afterSigners")}$`, "g");

/** Whether words are those that sign pictures: an agency, a photo service, "Handout", a name. */
export function isSigner(piece: string): boolean {
  const plain = foldLabel(piece);
  if (lexicon.agencies.has(plain) || lexicon.creditBare.has(plain) || lexicon.publishers.has(plain)) return true;
  if (!/[ (/]/.test(plain)) return false;
  const unclosed =
    plain.includes("(") || plain.endsWith(")") ? plain.replace(/^\(|\)$/g, "").replace(/ \(\d{4}$/, "") : plain;
  const folded = unclosed.replace(AROUND_SIGNER, "");
  if (folded === plain) return false;
  return lexicon.agencies.has(folded) || lexicon.creditBare.has(folded) || lexicon.publishers.has(folded);
}

/** "harbour.example", "stock.harbour.example": a house by its address. */
const ADDRESS = /^(?:[\p{Ll}\p{N}-]{2,24}\.){1,2}\p{Ll}{2,7}$/u;

/** "boonchai wed", "kolesnik84": by which name somebody gives pictures to a house that sells them. */
const HANDLE = /^(?=.*\p{Ll})[\p{Ll}\p{N}._-]{3,30}(?: [\p{Ll}\p{N}._-]{2,30})?$/u;

/** It may have the picture from another: "Getty Images / iStockphoto / kolesnik84". */
const MOST_OF_GIVEN = 3;

/** "Getty Images / kolesnik84": houses that sign pictures alone, and who gave them the picture. */
function isGivenToHouse(text: string, pieces: readonly string[]): boolean {
  if (pieces.length > MOST_OF_GIVEN || !text.includes("/")) return false;
  const givers = pieces.filter((piece) => lexicon.agencies.get(foldLabel(piece))?.credit !== true);
  return givers.length === 1 && HANDLE.test(givers[0] ?? "");
}

/** Whether a part of a credit is a house: one that signs, or an address. */
const isHouse = (piece: string): boolean => isSigner(piece) || ADDRESS.test(piece);

/** "Skjáskot/Dagen": a label in the place of a house, before one name. */
const isLabelled = ([label = "", name = "", ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  lexicon.creditLabels.has(foldLabel(label)) &&
  /^\p{Lu}\p{Ll}/u.test(name) &&
  !lexicon.creditLabels.has(foldLabel(name));

/** "A.Oukhouya", "J.-P. Marsh": a name whose initials run into it. */
const WITH_INITIALS = /^(?:\p{Lu}\.[ -]?){1,3}\p{Lu}\p{Ll}[\p{L}'’-]+$/u;
/** "Лена Марш / специально для «Вестника»": for whom it was taken, and a house in quotes. */
const FOR_WHOM = new RegExp(String.raw`^${oneOf("forWhom")}\s+(?=[\p{Lu}«„“])`, "u");
const IN_QUOTES = /^[«„“"]([^«»„“”"]{2,40})[»“”"]$/u;

const STOPS = markCodes(".!?");
const QUOTES = markCodes('"”');
const SHORT_FORM = new RegExp(String.raw`${WORD_START}${oneOf("shortForms")}\.$`, "u");
const PARTED_HINT = new RegExp(String.raw`[/|,]|\s${oneOf("creditParts")}\s`);

/** Whether a text ends in a stop, or in one within quotes. */
function endsInStop(text: string): boolean {
  const last = text.length - 1;
  return isMarked(STOPS, text, isMarked(QUOTES, text, last) ? last - 1 : last);
}

/** "Lena Marsh (EFE)": what may be a person, and in brackets a house. */
const NAME_AND_HOUSE = /^([^()]{4,48}) \(([^()]{2,40})\)$/u;

/** What stands before a bracket that ends a text, and in it; empty where the text is anything else. */
export function splitHouse(text: string): { readonly name: string; readonly house: string } {
  const isOpen = text.endsWith(")") && text.length <= LONGEST_CREDIT;
  const [, name = "", house = ""] = (isOpen ? NAME_AND_HOUSE.exec(text) : null) ?? [];
  return { name, house };
}

const SMALL = /\p{Ll}/u;

/** "Mariam Montesinos (EFE)": so a byline is printed as well. */
export function isPersonWithHouse(text: string): boolean {
  const { name, house } = splitHouse(text);
  return name !== "" && isSigner(house) && isName(name) && hasGivenName(name.split(" ", 1)[0] ?? "");
}

/** "MARIAM A. MONTESINOS (EFE)": a name in capitals; "Ragnhild Sætre (NTB)" is a byline, "New York (AFP)" a dateline. */
export function isNameWithHouse(text: string): boolean {
  return !SMALL.test(splitHouse(text).name) && isPersonWithHouse(text);
}

/** "…, 12.02.2025. PAP/Lena Marsz": a sentence's stop, or a day's, has a caption before it. */
const HOLDS_STOP = /:|(?:\p{Ll}{2}|\d{4})[.!?]["”]?\s/u;

/** A house that no lexicon knows, beside one that it does: "il Fanale". */
const UNKNOWN_HOUSE = new RegExp(
  String.raw`^(?:${oneOf("houseArticles")} )?(?=.*\p{L})[\p{Lu}\p{N}][\p{L}\p{N}&.'’ -]{1,40}$`,
  "u",
);

/** "Publié le mardi 8 avril 2025 | AFP": when it came out, and no house. */
const DAY_END = /\d{1,2}\.? (?:\p{Ll}{2} )?\p{L}{3,12}\.? (?:\p{Ll}{2} )?\d{4}$|\p{L}{3,12}\.? \d{1,2} \d{4}$/u;
/** "Das 94 salinas cartografadas em 1970", "27 continuam activas Lena Marsh": a count and two small words tell something; "20 minutes" is a house. */
const DIGIT = /\d/;
const SMALL_WORDS = /\s\p{Ll}{3,}/gu;
const FEWEST_SMALL_WORDS = 2;
const tellsCount = (piece: string): boolean =>
  DIGIT.test(piece) && (piece.match(SMALL_WORDS)?.length ?? 0) >= FEWEST_SMALL_WORDS;
const isUnknownHouse = (piece: string): boolean =>
  UNKNOWN_HOUSE.test(piece) && !DAY_END.test(piece) && !tellsCount(piece);

/**
 * Whether a text that has no label can be a credit: "Getty Images/Juanmonino", "REUTERS", "Niall Carson/PA Images via Getty Images".
 * @returns 0 where it cannot, else how sure
 */
export function weighBareCredit(text: string): number {
  if (isTakenFor(text) || isAmerican(text) || isFromPaper(text)) return LIKELY;
  if (isNameWithHouse(text)) return SURE;
  if (
    text.length > LONGEST_CREDIT ||
    text.length < 2 ||
    (endsInStop(text) && !SHORT_FORM.test(text)) ||
    MANY_SMALL_WORDS.test(text)
  )
    return 0;
  if (isSigner(text)) return SURE;
  if (!PARTED_HINT.test(text) || HOLDS_STOP.test(text)) return 0;
  const pieces = text
    .split(PARTED)
    .map((piece) => piece.replace(OPEN_END, "").replace(FOR_WHOM, "").replace(IN_QUOTES, "$1"))
    .filter((piece) => piece !== "");
  if (pieces.length < 2) return 0;
  if (isLabelled(pieces)) return WEAK;
  if (isGivenToHouse(text, pieces)) return SURE;
  const signers = pieces.filter(isHouse).length;
  const named = pieces.filter((piece) => !isHouse(piece) && (isName(piece, true) || isUnknownHouse(piece))).length;
  if (signers > 0 && signers + named >= pieces.length) return SURE;
  // "Home / News / Canyon County": the way to a page.
  if (pieces.some((piece) => lexicon.sections.has(foldLabel(piece)))) return 0;
  // "imago images/Name Name" and other houses that the lexicon lacks: a slash between capitalised words.
  return /\S\s?\/\s?\S/.test(text) &&
    named + signers === pieces.length &&
    pieces.length <= 3 &&
    pieces.some((p) => isName(p) || WITH_INITIALS.test(p))
    ? WEAK
    : 0;
}
