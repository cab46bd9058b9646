/** Reads a credit without a label behind a caption's last sentence: "… after the talks. LENA MARSH / KESTREL". */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isName } from "../names.ts";
import { isSigner, weighBareCredit } from "./credit-bare.ts";
import { LONGEST_CREDIT } from "./credit-label.ts";
import { areRightsAlone } from "./credit-labelled.ts";
import type { CreditReading } from "./credit-reading.ts";
import { LIKELY, trimmed, WEAK } from "./credit-reading.ts";
import { isSomebodysPicture } from "./credit-worded.ts";
import { isKindOfPicture } from "./picture-kind.ts";

const SENTENCE_STOPS = markCodes(".!?…");
const SENTENCE_CLOSERS = markCodes("\"”’')");

/** Whether a sentence ends with the text, quotes and brackets after it told. */
export function isStopped(text: string): boolean {
  let at = text.length - 1;
  while (isMarked(SENTENCE_CLOSERS, text, at)) at -= 1;
  return isMarked(SENTENCE_STOPS, text, at);
}

/** Its first words may be a house's address, "harbour.example/Lena Marsh", or hold initials: "L. Marsh/Harrow Lab", "Lena M. Marsh/Kestrel"; so may its last: "Lena Marsh / stock.harbour.example". */
const TAIL_SENTENCE =
  /(?<=[.!?…”"’)])\s+((?:[\p{Ll}\p{N}-]{2,24}\.\p{Ll}{2,7}\/|(?:\p{Lu}[\p{L}’'-]+ )?(?:\p{Lu}\. ?-?){1,3})?[^.!?]{2,90}(?:\/ ?(?:[\p{Ll}\p{N}-]{2,24}\.){1,2}\p{Ll}{2,7})?)$/u;
/** "SIMON DELAUNOIS POUR « LE QUOTIDIEN DU SOIR »", "IDRISS FELLAH / PASCO POUR …": names in capitals, and for whom. */
const CAPITALS = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Lu}.'’/-]+ (?:\/ )?){1,6}${oneOf("forWhomInCapitals")} ?[\p{Lu}«»"“”][\p{Lu}\s.'’«»"“”-]+$`,
  "u",
);
/** "CLÉO MARSH / AGENCE ŒIL’": a person and a house that the lexicon lacks, both in capitals. */
const CAPITAL_PAIR = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){1,3} ?\/ ?\p{Lu}[\p{Lu}\p{N}.'’ -]{2,40}$/u;
/** "Foto Hielco Kuipers", "Photo AFP": a label without its colon, before a name or a house. */
const LABEL_WORD = /^(\p{Lu}\p{Ll}{2,9}) (?=[\p{Lu}\p{Ll}])/u;
/** Small letters behind an agency's names: who put the picture on the wire, "ANTARA FOTO/Rahmad Suryo/agr", and at a caption's end a stop. */
const WIRED = /(?<=\p{L})(?:\/\p{Ll}{2,4}){1,2}\.?$/u;
/** The same before the caption's stop. UTF-16 units. */
const LONGEST_WIRED = 12;
const WIRED_STOP = /\/\p{Ll}{2,4}\.$/u;

/** Two to four names, and for whom; not "PTI ABC XY XY", an agency and the initials of who filed. */
const NAMES = new RegExp(
  String.raw`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?: ${oneOf("takenFor")} [\p{Lu}].*)?$`,
  "u",
);
const INITIALS = /^\p{Lu}{2,5}(?: \p{Lu}{2,4}){2,}$/u;
/** Behind a quotation that no stop closes: "“Chase The Ghosts” Lantern Dance Video". */
const OPEN_QUOTATION = /[^.!?…][”"’]\s*$/u;
const ARTICLES = new Set(lexicon.phrases.firstArticles);
const IN_CAPITALS = /^[^\p{Ll}]+$/u;

/** Whether words may be somebody's or a house's name, and for whom; "Wo liegt das Problem? Beim Preisniveau" is a heading. */
function areNames(before: string, words: string): boolean {
  if (!NAMES.test(words) || INITIALS.test(words)) return false;
  // Of two words: "Les Films du Losange", "Neue Visionen Filmverleih" are houses; "LES FILMS" in capitals may be one.
  const [first = "", ...more] = words.split(" ");
  if (more.length === 1 && ARTICLES.has(foldText(first)) && !IN_CAPITALS.test(words)) return false;
  return !OPEN_QUOTATION.test(before) || isName(words);
}

/** "… Lena Marsh/Wikimedia Commons, CC BY-SA 4.0": the licence behind a credit. */
const LICENCE_END = new RegExp(
  String.raw`(?:,? \(?|, )(?:${oneOf("underLicence")} )?CC[ -](?:BY|0)(?:-\p{Lu}{2})*(?: \d\.\d)?\)?$`,
  "u",
);
const LICENCE_HINT = /CC[ -](?:BY|0)[^,;:]{0,16}$/u;
/** Longest end that may be one. UTF-16 units. */
const LONGEST_HINT = 22;

/**
 * Reads a credit behind the caption's last sentence: "… after the talks. LENA MARSH / KESTREL".
 * @param whole the caption with its credit
 * @returns null where no name or house stands there
 */
export function readBehindSentence(whole: string): CreditReading | null {
  // "… still in use. Lena Marsh ," / "CC BY-SA": the licence is a link, in a block of its own.
  if (whole.endsWith(" ,")) return readBehindSentence(whole.slice(0, -2));
  const text =
    whole.endsWith(")") || LICENCE_HINT.test(whole.slice(-LONGEST_HINT)) ? whole.replace(LICENCE_END, "") : whole;
  const read = readSigned(text);
  if (read === null || text === whole) return read;
  // A comma parts the licence from the credit: "Lena Marsh, CC BY-SA"; under a licence the sentence goes on.
  const to = whole.charAt(text.length) === "," ? text.length : whole.length;
  return trimmed(whole, read.textFrom, to, read.from, whole.length, read.rule, read.confidence);
}

/** "Geprüft von Dr. Maria Hohe": the stop is a title's, and no sentence's. */
const TITLES = new Set(lexicon.phrases.titlesWithStop);
const endsInTitle = (before: string): boolean => TITLES.has(foldText(before.slice(before.lastIndexOf(" ") + 1)));

/** Whether a text's last sentence has a stop, and not behind who put a picture on the wire. */
const isClosed = (text: string): boolean => isStopped(text) && !WIRED_STOP.test(text.slice(-LONGEST_WIRED));

/** How sure a credit is that ends with who put the picture on the wire; 0 where nobody is told. */
export const weighWired = (words: string): number =>
  WIRED.test(words) ? weighBareCredit(words.replace(WIRED, "")) : 0;

/** Whether words behind a label without its colon are who signs. */
const isSomebody = (words: string): boolean =>
  isName(words) || areNames("", words) || (isSigner(words) && !isKindOfPicture(words));

function readSigned(text: string): CreditReading | null {
  const open = isClosed(text) ? "" : text.replace(/\.$/, "");
  const inner = TAIL_SENTENCE.exec(open.slice(-LONGEST_CREDIT))?.[1] ?? "";
  if (inner === "" || /^[([]/.test(inner) || isKindOfPicture(inner)) return null;
  // "… comprato nuovo. © RIPRODUZIONE RISERVATA": nobody's name.
  if (areRightsAlone(inner.replace("©", ""))) return null;
  const from = open.length - inner.length;
  if (endsInTitle(text.slice(0, from).trimEnd())) return null;
  const label = LABEL_WORD.exec(inner)?.[1] ?? "";
  if (lexicon.creditLabels.has(label.toLowerCase()) && isSomebody(inner.slice(label.length).trim()))
    return trimmed(text, from + label.length, text.length, from, text.length, "credit.tail-sentence", LIKELY);
  const weight = Math.max(
    weighBareCredit(inner),
    weighWired(inner),
    CAPITALS.test(inner) || CAPITAL_PAIR.test(inner) || isSomebodysPicture(inner) ? LIKELY : 0,
    areNames(open.slice(0, from), inner) ? WEAK : 0,
  );
  if (weight === 0 && !lexicon.phrases.suppliedAlone.includes(foldText(inner))) return null;
  return trimmed(text, from, text.length, from, text.length, "credit.tail-sentence", weight || LIKELY);
}
