/** Reads a block that opens with a credit's label: "Photo: Lena Marsh", "© Tidal Media", "Photos by Noah Bird". */
import { Kind, kindAt } from "../../../lexicon/codes.ts";
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isRole } from "../byline/roles.ts";
import { isSigner } from "./credit-bare.ts";
import { startOfCredit } from "./credit-given.ts";
import { isArchive } from "./credit-house.ts";
import { type CreditLabel, cutLabel } from "./credit-label.ts";
import type { CreditReading } from "./credit-reading.ts";
import { closeBracket, LIKELY, SURE, trimmed } from "./credit-reading.ts";
import { speaks } from "./credit-speech.ts";
import { endBeforeSwitch } from "./credit-switch.ts";
import { withinTaker } from "./credit-taker.ts";
import { isKindOfPicture } from "./picture-kind.ts";

/** "© dpa-infocom, dpa:260211-930-671184/3": what an agency numbers its texts by. */
const TEXT_NUMBER = /\b\p{Ll}{2,6}:\d{6}-\d/u;

/** "© Riproduzione riservata": rights, and nobody's name. */
const RIGHTS_ALONE = new RegExp(String.raw`^\s?${oneOf("houseRights", "allRights")}\.?$`, "iu");

/** Whether what stands behind a sign is nothing but rights. */
export const areRightsAlone = (words: string): boolean => RIGHTS_ALONE.test(words);

/** Whether a text is of words in capitals, two at least. */
export function isOfCapitals(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (kindAt(text, at) !== Kind.upper && text[at] !== " ") return false;
  return text.includes(" ");
}

/** A sentence's stop, and the rest. */
const BEHIND_STOP = /\s\p{Ll}+\s.*?[\p{L}\d]{2}[.!?]["”’)]?\s+(\p{Lu}.{2,100})$/u;

/** "The captain leaving the quay on Tuesday. Pic: Kestrel" behind "Image:": words of the picture, and their own credit. */
function isSignedBehind(rest: string): boolean {
  const behind = rest.includes(":") ? BEHIND_STOP.exec(rest)?.[1] : undefined;
  return behind !== undefined && cutLabel(behind)?.kind === "colon";
}

/** "PHOTO FLOPS": a title's kicker, of capitals, that begins like a label; "PHOTO REUTERS" is signed. */
const isKicker = (body: string, rest: string): boolean =>
  isOfCapitals(body) && !rest.trim().includes(" ") && !isSigner(rest.trim());

const TAKES_PICTURES = new RegExp(oneOf("photographyStems"), "iu");
const PORTRAIT = new RegExp(String.raw`\s${oneOf("portraitWords")}\s*$`, "iu");

/** "Foto von Jonas Rebholz, Redakteur bei Hafen Aktuell": a portrait of who wrote the story; who takes pictures is named as who took this one. */
function isPortrait(label: string, rest: string): boolean {
  const comma = PORTRAIT.test(label) ? rest.indexOf(",") : -1;
  return comma > 0 && isRole(rest.slice(comma + 1)) && !TAKES_PICTURES.test(rest.slice(comma));
}

/** "Photo credit: File | The Harrow Post": what kind of picture it is, and a bar before whose; so "File / The Harrow Post" is kept. */
function isBarredKind(rest: string, { end }: CreditLabel): boolean {
  const bar = rest.indexOf("|");
  return bar > 0 && bar <= end && isKindOfPicture(rest.slice(0, bar).trim());
}

/** "Credit...Photographs by Lena Marsh for The Harrow Post": behind the page's own label the words that say how many pictures; "Courtesy of the Marsh family" is kept. */
const PICTURES_BY = new RegExp(`^${oneOf("severalPictures", "pictureWorks")} ${oneOf("picturesBy")}$`, "u");

/** The label that opens a text; of two in a row, "Credits: Credit: Lena Marsh", "© Crédit : Ana Sol", "Foto: (c) Lena Marsh", both. */
export function cutLabels(body: string): CreditLabel | null {
  const label = cutLabel(body);
  if (label === null || label.kind === "by") return label;
  const rest = body.slice(label.end).trimStart();
  const more = cutLabel(rest);
  if (more !== null && isBarredKind(rest, more)) return label;
  const isSecond =
    more?.kind === "colon" ||
    (more?.kind === "sign" && label.kind === "colon") ||
    (label.kind === "colon" && PICTURES_BY.test(rest.slice(0, more?.end).trim()));
  return isSecond ? { end: body.length - rest.length + (more?.end ?? 0), kind: "colon" } : label;
}

/** What is longer, ends as a sentence does and has small words in a row is one. UTF-16 units. */
const LONGEST_NAMES = 60;
const isSentence = (rest: string): boolean =>
  rest.length > LONGEST_NAMES && /[.!?]$/.test(rest.trim()) && /\s\p{Ll}+\s\p{Ll}+\s\p{Ll}+/u.test(rest);

/** A small word in a label's place: "Via Getty Images", but "Via Grande la sera" is an Italian street. */
const SMALL_LABEL = new RegExp(`^[([]?${oneOf("labelEnds")}$`, "iu");
/** Small words in a row, or at the end: no name is so. */
const SMALL_WORDS = /(?:^|\s)\p{Ll}[\p{L}'’]*(?=\s\p{Ll}|$)/u;

const PHOTOGRAPHER = new RegExp(`^${oneOf("photographers")}$`, "iu");
const FIRST_WORD = /^[\p{L}\p{M}]+/u;
const STOP_END = /[.!?]["”’»]?$/u;

/** "Photographer, 34, from Lund", "Fotós: Soha nem láttam ilyet.": a trade without a colon says what somebody does, and before a sentence who speaks. */
function isTradeAlone(label: string, rest: string): boolean {
  if (!PHOTOGRAPHER.test(FIRST_WORD.exec(label)?.[0] ?? "")) return false;
  return !/[:：]/u.test(label) || (STOP_END.test(rest.trim()) && SMALL_WORDS.test(rest));
}

/** "Data: 12 de março de 2024", "Data: ter., 12/03/2024": a day, behind a word that is a chart's label in other languages. */
const DAY = new RegExp(
  String.raw`^\s*(?:(\p{L}{2,13}(?:-\p{L}+)?)\.?,?\s)?\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}|[.ºª]{0,2}\s(?:${oneOf("dateJoints")}\s)?(\p{L}{3,12})\.?,?\s(?:${oneOf("dateJoints", "yearJoints")}\s)?\d{4})(?!\d)`,
  "u",
);
function opensWithDay(rest: string): boolean {
  const [day = "", weekday, month] = DAY.exec(rest) ?? [];
  if (day === "") return false;
  const isKnown = (word: string | undefined, words: { has: (word: string) => boolean }): boolean =>
    word === undefined || words.has(foldLabel(word));
  return isKnown(weekday, lexicon.weekdays) && isKnown(month, lexicon.months);
}

/** "Chart: Kestrel", "Gráfico: L. M.", "Karte: …": a chart's or a map's label, before who drew it or what it shows. */
export const OPENS_CHART = new RegExp(String.raw`^${oneOf("chartLabels")}\s?[:：]`, "iu");
/** "Karte: Landesamt für Geoinformation und Landentwicklung in Harrow": names of offices have as many. */
const OFFICE = new RegExp(String.raw`^\s*${oneOf("officesThatDraw", "officesFirst")}(?!\p{L})`, "u");
const SMALL_WORD = /\s\p{Ll}/gu;
const FEWEST_SMALL_WORDS = 3;
/** "Karte: Harrow an der Strecke des Nachtzugs": what a map shows holds more small words than the name of who drew it, "Karte: Amt für Karten in Harrow". */
const isShownByMap = (label: string, rest: string): boolean =>
  OPENS_CHART.test(label) &&
  !rest.includes("/") &&
  !OFFICE.test(rest) &&
  (rest.match(SMALL_WORD) ?? []).length >= FEWEST_SMALL_WORDS;

/** Whether what stands behind a label signs a picture. */
function signs(body: string, { kind, end }: CreditLabel, rest: string): boolean {
  if (kind === "colon" && /^\s*[\p{L}\d]/u.test(rest) && opensWithDay(rest)) return false;
  if (rest.trim() === "" || speaks(rest) || isSignedBehind(rest)) return false;
  if (kind === "by" && isKicker(body, rest)) return false;
  if (kind === "sign" && (TEXT_NUMBER.test(rest) || areRightsAlone(rest))) return false;
  if (kind === "by" && SMALL_LABEL.test(body.slice(0, end).trim()) && SMALL_WORDS.test(rest.trim())) return false;
  const label = body.slice(0, end);
  return !isPortrait(label, rest) && !isTradeAlone(label, rest) && !isShownByMap(label, rest) && !isSentence(rest);
}

/**
 * Reads a block that opens with a label.
 * @param text the block
 * @param marker where its words begin
 * @param label the label that they begin with
 * @returns null where what stands behind it signs no picture
 */
export function readLabelledCredit(text: string, marker: number, label: CreditLabel): CreditReading | null {
  const body = text.slice(marker);
  const end = closeBracket(body.slice(0, endBeforeSwitch(body)), label.end).length;
  if (!signs(body, label, body.slice(label.end, end))) return null;
  // "(Archivio Marconi)", "ARQUIVO NACIONAL": the label is a word of the archive's name.
  const bracket = body.startsWith("(") ? 1 : 0;
  const isRun =
    bracket > 0 || (/^\s\p{L}/u.test(body.slice(label.end)) && !isSigner(body.slice(label.end, end).trim()));
  const isName = label.kind === "by" && isRun && isArchive(body.slice(bracket));
  const from = marker + (isName ? bracket : startOfCredit(body, label));
  const confidence = label.kind === "by" ? LIKELY : SURE;
  const [name, to] = withinTaker(text.slice(from, marker + end));
  return trimmed(text, from + name, from + to, 0, text.length, `credit.${label.kind}`, confidence);
}
