/** Reads a house behind a dash at a caption's end: "… on Saturday. — Dawn", "… on Sunday. — Reuters pic". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf, WORD_END } from "../../../lexicon/phrases.ts";
import type { CreditReading } from "./credit-reading.ts";
import { LIKELY, SURE, trimmed, WEAK } from "./credit-reading.ts";

/** "… on Saturday. — Dawn": a dash behind a sentence's stop, and the house in a word or a few. */
const DASHED_HOUSE = /(?<=[\p{L}\p{N}]\.)\s?[—–]\s?(\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*){0,3})$/u;

/** A house behind a dash. */
export function readDashed(text: string): CreditReading | null {
  const match = DASHED_HOUSE.exec(text);
  if (match === null) return null;
  const [all, house = all] = match;
  const end = text.length;
  return trimmed(text, end - house.length, end, end - all.length, end, "credit.tail-bar", LIKELY);
}

/** The same with what a picture's is: "… for removal. — Filepic/The Star", "… on Sunday. — Reuters pic". */
const DASHED_PICTURE = new RegExp(
  String.raw`(?<=[\p{L}\p{N}]\.)\s?(?:[—–]|--)\s?(${oneOf("dashedPictures")}${WORD_END}([^.!?]{2,50})|([^.!?—–]{2,40}) ${oneOf("housePictures")})$`,
  "iu",
);
/** Who took a picture has a name, and a house begins with its own: "She collects all of it. — old maps and pictures" is prose. */
const NAMES_SOMEBODY = /\p{Lu}|[@/]/u;
const OPENS_NAME = /^\p{Lu}/u;

/** "… in Raub today. --fotoBERNAMA": a label's word in small letters that runs into the house's capitals; the whole is the credit. */
const DASHED_GLUED = /(?<=[\p{L}\p{N}]\.)\s?(?:[—–]|--)\s?((\p{Ll}{3,6})\p{Lu}{2,12})$/u;

function findDashed(text: string): RegExpExecArray | null {
  const glued = DASHED_GLUED.exec(text);
  if (glued !== null && lexicon.creditLabels.has(glued[2] ?? "")) return glued;
  const match = DASHED_PICTURE.exec(text);
  return NAMES_SOMEBODY.test(match?.[2] ?? "") || OPENS_NAME.test(match?.[3] ?? "") ? match : null;
}

/** A house behind a dash, and that the picture is its. */
export function readDashedPicture(text: string): CreditReading | null {
  const match = findDashed(text);
  if (match === null) return null;
  const from = text.length - (match[1] ?? "").length;
  return trimmed(text, from, text.length, match.index, text.length, "credit.tail-dash", SURE);
}

/** "مزارع يجمع القمح في محافظة واسط - رويترز" ("a farmer gathers wheat in Wasit - Reuters"): words without a stop, a dash, and an agency. A page's title ends so, too. */
const DASHED_AGENCY = /(?<=[^\s.!?؟]\s)[-–—]\s([^-–—]{2,44})$/u;
/** What is looked at of a text, and how long the caption before the dash is. UTF-16 units. */
const LONGEST_DASHED = 50;
const SHORTEST_BEFORE = 24;
const SPACED_DASH = /\s[-–—]\s/u;

/** "Getty Images/Lena Marsh", "Lena Marsh/AFP": an agency, and who took the picture for it. */
const isAgencys = (house: string): boolean =>
  lexicon.agencies.has(foldLabel(house)) ||
  (house.includes("/") && house.split("/").some((part) => lexicon.agencies.has(foldLabel(part.trim()))));

/** "Zé Marsh, 66, que levou 14 meses para construir a canoa - Arquivo pessoal": what a lexicon knows for a credit that names nobody. "RIPRODUZIONE RISERVATA" are rights. */
const RIGHTS = new RegExp(`^${oneOf("houseRights", "allRights")}$`, "iu");
const isNobodys = (house: string): boolean =>
  OPENS_NAME.test(house) && lexicon.creditBare.has(foldLabel(house)) && !RIGHTS.test(house);

/** An agency behind a dash. */
export function readDashedAgency(text: string): CreditReading | null {
  const [tail = "", house = ""] = DASHED_AGENCY.exec(text.slice(-LONGEST_DASHED)) ?? [];
  const end = text.length;
  if (tail === "" || end - tail.length < SHORTEST_BEFORE || !(isAgencys(house) || isNobodys(house))) return null;
  // "5 March 2024 - Lena Marsh - AFP": who wrote, and when.
  if (SPACED_DASH.test(text.slice(0, -tail.length))) return null;
  return trimmed(text, end - house.length, end, end - tail.length, end, "credit.tail-agency", WEAK);
}

/** Two words in small letters: "in action for Port Ansel last season" tells of a picture; "Lena Marsh for Tidal News" signs one. */
const TELLS = /\s\p{Ll}{2,}\s(?:[^/|]*\s)?\p{Ll}{3,}\s/u;

/** Whether a block is a caption with an agency behind its dash, and so no credit as a whole: "Ama Rowe in action for Harrow last season - Getty Images/Lena Marsh". */
export function isCaptionWithAgency(text: string): boolean {
  const reading = readDashedAgency(text);
  return reading !== null && TELLS.test(text.slice(0, reading.from));
}
