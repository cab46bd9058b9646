/** Reads a credit without a label at the end of a caption: behind its last sentence, a bar or a slash. */
import { isMarked, markCodes } from "../../lexicon/codes.ts";
import { foldText, lexicon } from "../../lexicon/index.ts";
import { oneOf } from "../../lexicon/phrases.ts";
import { Sign } from "../signs.ts";
import { isSigner, weighBareCredit } from "./credit-bare.ts";
import { LONGEST_CREDIT } from "./credit-label.ts";
import type { CreditReading } from "./credit-reading.ts";
import { LIKELY, SURE, trimmed, WEAK } from "./credit-reading.ts";
import { readGlued } from "./credit-tail-glued.ts";
import { endHas } from "./credit-tail-label.ts";
import { isSomebodysPicture, readWordedBehind } from "./credit-worded.ts";
import { hasGivenName, isName } from "./names.ts";

/** First code of Hangul syllables. */
const FIRST_HANGUL = 0xac00;

const TAIL_PIPE = /(?:\s[|/•]\s|\s(?:[—–]|--)\s|(?<=[.!?”"])\s?[—–|/]\s?)([^|—–]{2,80}(?:\s\|\s[^|—–]{2,60})?)$/u;
/** Its first words may be a house's address, "harbour.example/Lena Marsh", or hold initials: "L. Marsh/Harrow Lab", "Lena M. Marsh/Kestrel". */
const TAIL_SENTENCE =
  /(?<=[.!?…”"’)])\s+((?:[\p{Ll}\p{N}-]{2,24}\.\p{Ll}{2,7}\/|(?:\p{Lu}[\p{L}’'-]+ )?(?:\p{Lu}\. ?-?){1,3})?[^.!?]{2,90})$/u;
const TAIL_KOREAN = new RegExp(
  String.raw`(?<=[.다)])\s+\/?((?:\p{Script=Hangul}{2,4}\s${oneOf("pictureReporters")})|[^\s.]{2,12}(?:\s${oneOf("gaveBehind")})?|[^.]{2,20}\s?${oneOf("gaveBehind")}|\p{Script=Hangul}{2,8}=(?:\p{Script=Hangul}{2,6}))$`,
  "u",
);
const KOREAN_END = new RegExp(`${oneOf("reporterWord", "gaveBehind")}$|=`, "");
const KOREAN_TRADE = new RegExp(String.raw`\s${oneOf("pictureReporters", "gaveBehind")}$`, "u");

const DASHED = /^\s(?:[—–]|--)\s/u;
const BARS = markCodes("|/•—–");
/** A credit behind a bar, or of two houses with a slash between them, is no longer than this. UTF-16 units. */
const LONGEST_BARRED = 160;
const SENTENCE_STOPS = markCodes(".!?…");
const SENTENCE_CLOSERS = markCodes("\"”’')");

/** Whether a sentence ends with the text, quotes and brackets after it told. */
export function isStopped(text: string): boolean {
  let at = text.length - 1;
  while (isMarked(SENTENCE_CLOSERS, text, at)) at -= 1;
  return isMarked(SENTENCE_STOPS, text, at);
}

const TAIL_SLASH = new RegExp(
  String.raw`\s(\p{Lu}[\p{L}.'’-]*\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}.'’-]*)\s?\/\s?((?:${oneOf("foundBehindStops")} |\p{Lu})[^/]{1,40}(?:\/[^/]{2,40})?)$`,
  "u",
);

/** "… before the town hall HRF/Lena Marsh": a house's short name, a slash, and a person. */
const TAIL_HOUSE = /(?<=[\p{Ll}\p{N}"”»)])\s(\p{Lu}{2,6}\/(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}))$/u;

/** "… a plane in Washington DC Stefan Rousseau/via Reuters", "… at Eday SHONA LEASK/PA": two names, a slash, a house. */
function splitSlash(text: string): CreditReading | null {
  const house = TAIL_HOUSE.exec(text);
  if (house !== null && isName(house[2] ?? "") && hasGivenName(house[2] ?? "")) {
    const at = house.index + 1;
    return trimmed(text, at, text.length, at, text.length, "credit.tail-slash", LIKELY);
  }
  const match = TAIL_SLASH.exec(text);
  if (match === null || !(match[2] ?? "").split("/").some((part) => isSigner(part.trim()))) return null;
  const from = match.index + 1;
  return trimmed(text, from, text.length, from, text.length, "credit.tail-slash", LIKELY);
}

const TAIL_HYPHEN = /\s-\s(\p{Lu}[^/|]{4,40}?)\s?\/\s?(\p{Lu}[^/|]{1,40})$/u;

/** "… the cup in Porto - Lena Marsh/Instituto Cais": a hyphen parts words too, so a person and a house must stand behind it. */
function splitHyphen(text: string): CreditReading | null {
  const match = TAIL_HYPHEN.exec(text);
  if (match === null || !isName(match[1] ?? "")) return null;
  return trimmed(text, match.index + " - ".length, text.length, match.index, text.length, "credit.tail-bar", LIKELY);
}

/** "… in the bus on Friday. | HARBOUR-WEST": a house in capitals, which only a bar sets apart. */
const CAPITAL_HOUSE = /^\p{Lu}[\p{Lu}\p{N}.&’'-]{2,}(?: \p{Lu}[\p{Lu}\p{N}.&’'-]*){0,4}$/u;

/** Behind a bar, a bullet or a dash: "… in the harbour | Lena Marsh". */
function readBehindBar(text: string): CreditReading | null {
  const pipe = TAIL_PIPE.exec(text);
  if (pipe === null || pipe.index === 0) return null;
  const inner = pipe[1] ?? "";
  const from = pipe.index + pipe[0].lastIndexOf(inner);
  const isHouse = pipe[0].includes("|") && CAPITAL_HOUSE.test(inner) && isStopped(text.slice(0, pipe.index).trimEnd());
  // "Linie 4 Marktplatz – Neue Heide": a dash amid a line parts its words too, so a person must stand behind it.
  const isPerson = isName(inner) && (!DASHED.test(pipe[0]) || hasGivenName(inner));
  const weight = Math.max(weighBareCredit(inner), isPerson ? LIKELY : 0, isHouse ? WEAK : 0);
  // "… le 11 mars 2024. JEAN MARTIN / AFP", "… de Courlay. Lena Marsh / Le Fanal": the bar stands inside the credit.
  const whole = readBehindSentence(text);
  const isInside = whole !== null && whole.from < pipe.index;
  if (isInside && (whole.confidence >= SURE || pipe[0].includes("/"))) return whole;
  return weight > 0 ? trimmed(text, from, text.length, pipe.index, text.length, "credit.tail-bar", weight) : null;
}

/** "… 더위를 식히고 있다. 신동하 기자 shin@hanbit.example": where to write to who took the picture. */
const TAIL_MAIL = new RegExp(String.raw`(?<=${oneOf("reporterWord")})\s[\w.+-]{1,40}@[\w.-]{3,60}$`, "u");

/** "… 더위를 식히고 있다. 신동하 기자", "… 모습. 연합뉴스 제공" */
function readKorean(line: string): CreditReading | null {
  const text = line.includes("@") ? line.replace(TAIL_MAIL, "") : line;
  const inner = text.charCodeAt(text.length - 1) >= FIRST_HANGUL ? TAIL_KOREAN.exec(text)?.[1] : undefined;
  if (inner === undefined || !(KOREAN_END.test(inner) || isSigner(inner))) return null;
  const credit = inner.replace(KOREAN_TRADE, "");
  const from = text.length - inner.length;
  // "… 쬐고 있다. /문해린 기자"
  const start = text[from - 1] === "/" ? from - 1 : from;
  return trimmed(line, from, from + credit.length, start, line.length, "credit.tail-korean", LIKELY);
}

/** A house behind a dash. */
function readDashed(text: string): CreditReading | null {
  const match = DASHED_HOUSE.exec(text);
  if (match === null) return null;
  const [all, house = all] = match;
  const end = text.length;
  return trimmed(text, end - house.length, end, end - all.length, end, "credit.tail-bar", LIKELY);
}

/**
 * Reads a credit that nothing marks.
 * @param text the caption with its credit
 * @param signs its signs
 * @returns null where the caption ends with its own words
 */
export function readBare(text: string, signs: number): CreditReading | null {
  const dashed = (signs & Sign.dash) !== 0 ? DASHED_PICTURE.exec(text) : null;
  if (dashed !== null) {
    const from = text.length - (dashed[1] ?? "").length;
    return trimmed(text, from, text.length, dashed.index, text.length, "credit.tail-dash", SURE);
  }
  const worded = readWordedBehind(text);
  if (worded !== null) return worded;
  const isBarred = (signs & (Sign.bar | Sign.dash)) !== 0 && endHas(text, BARS, LONGEST_BARRED);
  if (!isBarred) return readKorean(text) ?? readBehindSentence(text) ?? readGlued(text);
  return (
    splitHyphen(text) ??
    readBehindBar(text) ??
    readKorean(text) ??
    splitSlash(text) ??
    readGlued(text) ??
    readDashed(text) ??
    readBehindSentence(text)
  );
}

/** "… on Saturday. — Dawn": a dash behind a sentence's stop, and the house in a word or a few. */
const DASHED_HOUSE = /(?<=[\p{L}\p{N}]\.)\s?[—–]\s?(\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*){0,3})$/u;
/** The same with what a picture's is: "… for removal. — Filepic/The Star", "… on Sunday. — Reuters pic". */
const DASHED_PICTURE = new RegExp(
  String.raw`(?<=[\p{L}\p{N}]\.)\s?[—–]\s?(${oneOf("dashedPictures")}\b[^.!?]{2,50}|[^.!?—–]{2,40} ${oneOf("housePictures")})$`,
  "iu",
);
/** "SIMON DELAUNOIS POUR « LE QUOTIDIEN DU SOIR »", "IDRISS FELLAH / PASCO POUR …": names in capitals, and for whom. */
const CAPITALS = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Lu}.'’/-]+ (?:\/ )?){1,6}${oneOf("forWhomInCapitals")} ?[\p{Lu}«»"“”][\p{Lu}\s.'’«»"“”-]+$`,
  "u",
);
/** "CLÉO MARSH / AGENCE ŒIL’": a person and a house that the lexicon lacks, both in capitals. */
const CAPITAL_PAIR = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){1,3} ?\/ ?\p{Lu}[\p{Lu}\p{N}.'’ -]{2,40}$/u;
/** "Foto Hielco Kuipers": a label without its colon, before a name. */
const LABEL_WORD = /^(\p{Lu}\p{Ll}{2,9}) (?=\p{Lu})/u;
/** Small letters behind an agency's names: who put the picture on the wire, "ANTARA FOTO/Rahmad Suryo/agr". */
const WIRED = /(?<=\p{Ll})\/\p{Ll}{2,4}\.?$/u;

/** Two to four names, and for whom; not "PTI ABC XY XY", an agency and the initials of who filed. */
const NAMES = new RegExp(
  String.raw`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?: ${oneOf("takenFor")} [\p{Lu}].*)?$`,
  "u",
);
const INITIALS = /^\p{Lu}{2,5}(?: \p{Lu}{2,4}){2,}$/u;

/** "… Lena Marsh/Wikimedia Commons, CC BY-SA 4.0": the licence behind a credit. */
const LICENCE_END = new RegExp(
  String.raw`(?:,? \(?|, )(?:${oneOf("underLicence")} )?CC[ -](?:BY|0)(?:-\p{Lu}{2})*(?: \d\.\d)?\)?$`,
  "u",
);
const LICENCE_HINT = /CC[ -](?:BY|0)[^,;:]{0,16}$/u;
/** Longest end that may be one. UTF-16 units. */
const LONGEST_HINT = 22;

/** A credit behind the caption's last sentence: "… after the talks. LENA MARSH / KESTREL". */
function readBehindSentence(whole: string): CreditReading | null {
  const text =
    whole.endsWith(")") || LICENCE_HINT.test(whole.slice(-LONGEST_HINT)) ? whole.replace(LICENCE_END, "") : whole;
  const read = readSigned(text);
  if (read === null || text === whole) return read;
  // A comma parts the licence from the credit: "Lena Marsh, CC BY-SA"; under a licence the sentence goes on.
  const to = whole.charAt(text.length) === "," ? text.length : whole.length;
  return trimmed(whole, read.textFrom, to, read.from, whole.length, read.rule, read.confidence);
}

function readSigned(text: string): CreditReading | null {
  const sentence = isStopped(text) ? null : TAIL_SENTENCE.exec(text.slice(-LONGEST_CREDIT));
  const inner = sentence?.[1] ?? "";
  if (sentence === null || /^[([]/.test(inner)) return null;
  const from = text.length - inner.length;
  const label = LABEL_WORD.exec(inner)?.[1] ?? "";
  if (lexicon.creditLabels.has(label.toLowerCase()) && isName(inner.slice(label.length).trim()))
    return trimmed(text, from + label.length, text.length, from, text.length, "credit.tail-sentence", LIKELY);
  const weight = Math.max(
    weighBareCredit(inner.replace(WIRED, "")),
    CAPITALS.test(inner) || CAPITAL_PAIR.test(inner) || isSomebodysPicture(inner) ? LIKELY : 0,
    NAMES.test(inner) && !INITIALS.test(inner) ? WEAK : 0,
  );
  if (weight === 0 && !lexicon.phrases.suppliedAlone.includes(foldText(inner))) return null;
  return trimmed(text, from, text.length, from, text.length, "credit.tail-sentence", weight || LIKELY);
}
