/** Reads a credit without a label at a caption's end that a bar, a slash, a dash or a hyphen parts: "… in the harbour | Lena Marsh". */
import { markCodes } from "../../../lexicon/codes.ts";
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { Sign } from "../../signs.ts";
import { hasOutletWord } from "../byline/outlets.ts";
import { isRole } from "../byline/roles.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { isSigner, weighBareCredit } from "./credit-bare.ts";
import { cutLabel } from "./credit-label.ts";
import type { CreditReading } from "./credit-reading.ts";
import { LIKELY, SURE, trimmed, WEAK } from "./credit-reading.ts";
import { MANY_SMALL_WORDS } from "./credit-speech.ts";
import { readGlued } from "./credit-tail-glued.ts";
import { endHas } from "./credit-tail-label.ts";
import { isStopped, readBehindSentence } from "./credit-tail-sentence.ts";

const BARS = markCodes("|/•—–");
/** A credit behind a bar, or of two houses with a slash between them, is no longer than this. UTF-16 units. */
const LONGEST_BARRED = 160;

/**
 * Whether a bar, a bullet, a slash or a dash stands near a text's end: without one nothing here is found.
 * @param signs the text's signs
 */
export const hasBar = (text: string, signs: number): boolean =>
  (signs & (Sign.bar | Sign.dash)) !== 0 && endHas(text, BARS, LONGEST_BARRED);

const TAIL_SLASH = new RegExp(
  String.raw`\s(\p{Lu}[\p{L}.'’-]*\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}.'’-]*)\s?\/\s?((?:${oneOf("foundBehindStops")} |\p{Lu})[^/]{1,40}(?:\/[^/]{2,40})?)$`,
  "u",
);

/** "… nos Açores. ANTÓNIO REGO FURTADO/LUSA": behind a sentence's stop a person may have a third name, or a fourth. */
const MORE_NAMES = /(?<=\p{Ll}[.!?…”"’)»]\s)((?:\p{Lu}[\p{L}'’-]*\s){1,2})$/u;

const IN_CAPITALS = /^\p{Lu}{2,}$/u;

/** Where a sentence's stop stands between a word and a name, without a space. */
const GLUED_STOP = /(?<=\p{Ll}{2}[.!?])(?=\p{Lu})/u;

/** "… before the town hall HRF/Lena Marsh": a house's short name, a slash, and a person. */
const TAIL_HOUSE = /(?<=[\p{Ll}\p{N}"”»)])\s(\p{Lu}{2,8}\/(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}))$/u;

/** "… a plane in Washington DC Stefan Rousseau/via Reuters", "… at Eday SHONA LEASK/PA": two names, a slash, a house. */
export function splitSlash(text: string): CreditReading | null {
  const house = TAIL_HOUSE.exec(text);
  if (house !== null && isName(house[2] ?? "") && hasGivenName(house[2] ?? "")) {
    const at = house.index + 1;
    return trimmed(text, at, text.length, at, text.length, "credit.tail-slash", LIKELY);
  }
  const match = TAIL_SLASH.exec(text);
  if (match === null || !(match[2] ?? "").split("/").some((part) => isSigner(part.trim()))) return null;
  const words = (match[1] ?? "").split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  // "… leaves the harbour on Monday AFP/File", "… on Monday. REUTERS/Lena Marsh/File Photo": the caption's last word, and the house.
  const isHouseLast = IN_CAPITALS.test(last) && !IN_CAPITALS.test(first) && isSigner(last);
  if (isHouseLast) {
    const at = match.index + 1 + words.slice(0, -1).join(" ").length + 1;
    return trimmed(text, at, text.length, at, text.length, "credit.tail-slash", LIKELY);
  }
  // "… leaves the harbour on Monday.TOM REED/The Tidal Press"
  const glued = GLUED_STOP.exec(match[1] ?? "");
  if (glued !== null) {
    const at = match.index + 1 + glued.index;
    return trimmed(text, at, text.length, at, text.length, "credit.tail-slash", LIKELY);
  }
  const from = match.index + 1 - (MORE_NAMES.exec(text.slice(0, match.index + 1))?.[1]?.length ?? 0);
  return trimmed(text, from, text.length, from, text.length, "credit.tail-slash", LIKELY);
}

const TAIL_HYPHEN = /\s-\s(\p{L}[^/|]{1,40}?)\s?\/\s?(\p{Lu}[^/|]{1,40})$/u;

/**
 * "… le pont, lundi. - Lena Marsh - AFP": behind a sentence's stop, where the house is one that signs, a hyphen stands in the slash's place.
 * "Port reopens - Lena Marsh - BBC News" is a page's title.
 */
const TAIL_HYPHENS = /(?<=[.!?…”"’)»])\s-\s([^-–/|]{4,40}) - ([^-–/|]{2,40})$/u;

/** "… de la rivière, lundi. - Association Rives claires": the same alone, in few words; behind a small letter's stop nothing else stands so. */
const HYPHENED_HOUSE = /(?<=[\p{Ll}\p{N}]\.)\s-\s(\p{Lu}[\p{L}.’'&-]+(?: \p{L}[\p{L}.’'&-]*){0,4})$/u;

/** Reads a house or a person behind a stop and a hyphen, as French papers print both. */
function readHyphenedHouse(text: string): CreditReading | null {
  const [tail = "", house = ""] = HYPHENED_HOUSE.exec(text) ?? [];
  if (tail === "" || isStopped(house) || MANY_SMALL_WORDS.test(house)) return null;
  const [end, from] = [text.length, text.length - tail.length];
  // "… di Sungai Relau. - Foto Bernama"
  const [word = ""] = house.split(" ", 1);
  const label = lexicon.creditLabels.has(foldLabel(word)) ? word.length : 0;
  const isSure = label > 0 || hasOutletWord(house) || isSigner(house) || (isName(house) && hasGivenName(house));
  return trimmed(text, end - house.length + label, end, from, end, "credit.tail-bar", isSure ? LIKELY : WEAK);
}

/** "… the cup in Porto - Lena Marsh/Instituto Cais", "… (Archivbild) - KEYSTONE/Lena Marsh": a hyphen parts words too, so a person and a house must stand behind it. */
export function splitHyphen(text: string): CreditReading | null {
  const hyphens = TAIL_HYPHENS.exec(text);
  const isHyphened = hyphens !== null && isName(hyphens[1] ?? "") && isSigner(hyphens[2] ?? "");
  const match = isHyphened ? hyphens : TAIL_HYPHEN.exec(text);
  const [, first = "", second = ""] = match ?? [];
  if (match === null || !(isName(first) || (isSigner(first) && isName(second)))) return readHyphenedHouse(text);
  return trimmed(text, match.index + " - ".length, text.length, match.index, text.length, "credit.tail-bar", LIKELY);
}

const TAIL_PIPE = /(?:\s[|/•]\s|\s(?:[—–]|--)\s|(?<=[.!?”"])\s?[—–|/]\s?)([^|—–]{2,80}(?:\s\|\s[^|—–]{2,60})?)$/u;
const DASHED = /^\s(?:[—–]|--)\s/u;

/** "… in the bus on Friday. | HARBOUR-WEST", "… el domingo. / AYUNTAMIENTO": a house in capitals, which only a bar or a slash sets apart. */
const CAPITAL_HOUSE = /^\p{Lu}[\p{Lu}\p{N}.&’'-]{2,}(?: \p{Lu}[\p{Lu}\p{N}.&’'-]*){0,4}$/u;

/** "… tordues par la tempête. | LENA MARSH, LE FANAL DE LA BAIE": a person and a paper that no lexicon knows, both in capitals, as French papers set them. */
const CAPITAL_PAIR =
  /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}), (\p{Lu}[\p{Lu}\p{N}.&'’-]*(?: \p{Lu}[\p{Lu}\p{N}.&'’-]*){0,5})$/u;

const SEVERAL_WORDS = /[ -]/u;
/** "« La mer monte » | LENA MARSH, …": who said what stands before. */
const ENDS_QUOTE = /[”"»]\s*$/u;
/** "Le conseil a voté | LENA MARSH, MAIRE": what somebody is, in one word, and no paper, whose name has two as a rule. */
function isCapitalPair(inner: string): boolean {
  const [, name = "", house = ""] = CAPITAL_PAIR.exec(inner) ?? [];
  const [trade = ""] = house.split(SEVERAL_WORDS, 1);
  return (
    name !== "" && isName(name) && hasGivenName(name) && SEVERAL_WORDS.test(house) && !isRole(house) && !isRole(trade)
  );
}

/** "fot. ": a label's short form, and its stop. */
const SHORT_LABEL = /^\p{L}{3,5}\. \S/u;

/** Behind a bar, a bullet or a dash: "… in the harbour | Lena Marsh". */
export function readBehindBar(text: string): CreditReading | null {
  const pipe = TAIL_PIPE.exec(text);
  if (pipe === null || pipe.index === 0) return null;
  const inner = pipe[1] ?? "";
  const from = pipe.index + pipe[0].lastIndexOf(inner);
  // "… trwał dziewięć godzin / fot. archiwum parafii": a label in small letters, which elsewhere may be a word of the caption.
  const label = SHORT_LABEL.test(inner) ? cutLabel(inner) : null;
  if (label?.kind === "colon" && !MANY_SMALL_WORDS.test(inner.slice(label.end)))
    return trimmed(text, from + label.end, text.length, pipe.index, text.length, "credit.tail-label", SURE);
  const isSet = pipe[0].includes("|") || pipe[0].includes("/");
  // "… el lunes. / REDACCIÓN": who signs a story.
  const isHouse =
    isSet &&
    CAPITAL_HOUSE.test(inner) &&
    !lexicon.desks.has(foldLabel(inner)) &&
    isStopped(text.slice(0, pipe.index).trimEnd());
  // "Linie 4 Marktplatz – Neue Heide": a dash amid a line parts its words too, so a person must stand behind it.
  const isPerson = isName(inner) && (!DASHED.test(pipe[0]) || hasGivenName(inner));
  const weight = Math.max(
    weighBareCredit(inner),
    isPerson || (pipe[0].includes("|") && !ENDS_QUOTE.test(text.slice(0, pipe.index)) && isCapitalPair(inner))
      ? LIKELY
      : 0,
    isHouse ? WEAK : 0,
  );
  // "… le 11 mars 2024. JEAN MARTIN / AFP", "… de Courlay. Lena Marsh / Le Fanal": the bar stands inside the credit.
  // So it does where the caption runs into it: "… on Monday.Tom Reed / AP file".
  const whole = readBehindSentence(text) ?? readGlued(text);
  const isInside = whole !== null && whole.from < pipe.index;
  if (isInside && (whole.confidence >= SURE || pipe[0].includes("/"))) return whole;
  return weight > 0 ? trimmed(text, from, text.length, pipe.index, text.length, "credit.tail-bar", weight) : null;
}
