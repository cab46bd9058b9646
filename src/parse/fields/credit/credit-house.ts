/** Houses that sign a picture in brackets: by their form, where no lexicon knows them. And agencies that nobody names. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isSigner } from "./credit-bare.ts";

/** "ABC Western Qld: Bronte Kelleher", "Supplied: Diocese of Harrow": a house, and who took it for the house. */
const HOUSE_AND_NAME = /^(\p{Lu}[\p{L}\p{N}&.'’ -]{1,40}): (\p{Lu}[\p{L}\p{N}&.'’,/ -]{2,60})$/u;
/** Small words stand in names of houses too, and so few of them. */
const MOST_SMALL_WORDS = 1;
/** "HBC South East": a house whose name is short for more. */
const SHORT_HOUSE = /^\p{Lu}{2,5}(?: |$)/u;

/** The house of "Supplied: Diocese of Harrow"; empty where the text is of another form. */
function houseIn(inner: string): string {
  const [, house = "", name = ""] = HOUSE_AND_NAME.exec(inner) ?? [];
  return (`${house} ${name}`.match(/(?<= )\p{Ll}/gu) ?? []).length <= MOST_SMALL_WORDS ? house : "";
}

/** Whether a bracket's words are a house and who took the picture for it, behind a caption. */
export const isHouseWithName = (inner: string): boolean => houseIn(inner) !== "";

/**
 * The same of a bracket in a block of its own, as Australian broadcasters print it below a caption: "(HBC South East: Lena Marsh)". There
 * "(Translation: Lena Marsh)" may stand as well, so the house shows that it is one.
 */
export function isKnownHouseWithName(inner: string): boolean {
  const house = houseIn(inner);
  return house !== "" && (SHORT_HOUSE.test(house) || isSigner(house));
}

const STATION = /^[KW]\p{Lu}{2}(?:\p{Lu}|-(?:TV|FM)|\p{Lu}-(?:TV|FM))$/u;
/** "KXBI", "WQLD-TV": whether words are the call letters of an American station, which signs its own pictures so. */
export const isStation = (inner: string): boolean => STATION.test(inner);

const OFFICE = new RegExp(
  String.raw`^(?:\p{Lu}[^()\d]{2,48} ${oneOf("offices")}|${oneOf("officesFirst")} \p{Lu}[^()\d]{2,48})$`,
  "u",
);
/** "Harrow County Sheriff’s Office", "Polizei Harrow": whether words name an office that gives papers its pictures. */
export const isOffice = (inner: string): boolean => OFFICE.test(inner);

const ARCHIVE = new RegExp(String.raw`^${oneOf("archives")}(?=\s)`, "iu");
/** "Archivio cantonale dei Grigioni": whether words name an archive. The word is a part of its name, where no colon parts it from the rest. */
export const isArchive = (inner: string): boolean => ARCHIVE.test(inner);

const SOME_AGENCIES: ReadonlySet<string> = new Set(lexicon.phrases.someAgencies);
/** UTF-16 units. */
const LONGEST_AGENCIES = 16;
/** "Agencies", "Agencias": that agencies have it, and not which. */
export const areSomeAgencies = (text: string): boolean =>
  text.length <= LONGEST_AGENCIES && SOME_AGENCIES.has(foldLabel(text));
