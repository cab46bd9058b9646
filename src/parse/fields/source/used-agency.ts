/** Lines that name whose report a newsroom used, and no person: "Com Lusa", "La rédaction avec AFP", "EFE / Redacción", "Staff and agencies". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isOutlet } from "../byline/outlets.ts";
import { readAgencies } from "../signoff/signoff-agencies.ts";
import { readDeskRun } from "../signoff/signoff-desk.ts";

/** Such a line is no longer. UTF-16 units. */
const LONGEST = 72;

/** "com Lusa", "(avec l’AFP)", "mit Material der dpa", "con información de la agencia EFE": the words, and what stands behind them. */
const USED = new RegExp(String.raw`^\(?${oneOf("withAgency")}\s(?:${oneOf("inputsFrom")}\s)?(\p{L}.*)$`, "iu");
/** "avec l’AFP", "com a Lusa", "mit der dpa" */
const ARTICLE = /^(?:\p{Ll}{1,3}\s|l['’])/u;
/** The same behind whoever used it: "La rédaction avec AFP", "Da Redação, com Agência Brasil". */
const USED_BEHIND = new RegExp(String.raw`^(\p{L}.*?)(?:,?\s\(?|\s?[|/]\s?)(${oneOf("withAgency")}\s.*)$`, "iu");
/** "EFE / Redacción", "Redaktion, dpa", "Staff and agencies": what stands between a newsroom and its agencies. */
const PARTS = new RegExp(String.raw`\s?[/|]\s?|,\s|\s[–—-]\s|\s(?:${oneOf("agencyJoints")}|&)\s`, "u");
/** "Staff and agencies in Harrow": where they are. */
const PLACE_BEHIND = new RegExp(String.raw`\s${oneOf("deskPlaces")}\s\p{Lu}[\p{L} .-]{2,24}$`, "u");
/** What one of these has: most lines are told by it that they are none. */
const HINT = new RegExp(
  String.raw`[/|,–—&-]|(?:^\(?|[\s(])(?:${oneOf("withAgency")}|${oneOf("agencyJoints")})\s|^\p{L}+(?: \p{Lu}{2,})?$`,
  "iu",
);
/** "J.P. avec AFP": who wrote it, by initials. */
const INITIALS = /^(?:\p{Lu}\.?[ -]?){2,3}$/u;
const SOME_AGENCIES: ReadonlySet<string> = new Set(lexicon.phrases.someAgencies.map(foldLabel));

/** A line of agencies and a newsroom. */
export interface UsedAgencies {
  /** Short names; none where the line says "agencies". */
  readonly agencies: readonly string[];
  /** The paper whose newsroom it is, where the line names it: "Le Courrier du Lac avec AFP". */
  readonly outlet: string | null;
}

/** Agencies by their names, or none where a text says that there were some; null where it is anything else. */
function readNamed(text: string): readonly string[] | null {
  const bare = text.endsWith(")") && !text.includes("(") ? text.slice(0, -1) : text;
  if (SOME_AGENCIES.has(foldLabel(bare))) return [];
  const agencies = readAgencies(bare, false);
  return agencies.length > 0 ? agencies : null;
}

/**
 * Reads a text that names the agencies whose reports were used, behind the words that say so.
 * @param text "com Lusa", "(mit Material von dpa und AFP)"
 * @returns short names; none where it says "agencies"; null where it is anything else
 */
export function readUsed(text: string): readonly string[] | null {
  if (text.length > LONGEST) return null;
  const [, named] = USED.exec(text) ?? [];
  return named === undefined ? null : (readNamed(named) ?? readNamed(named.replace(ARTICLE, "")));
}

/** "Redação", "La rédaction", "Van onze redactie": a newsroom without its paper's name. */
export function isNewsroom(text: string): boolean {
  const folded = foldLabel(text);
  const words = folded.split(" ");
  if (!words.some((word) => lexicon.desks.has(word))) return false;
  return lexicon.notNames.has(folded) || words.every((word) => lexicon.desks.has(word));
}

/** "Guardian staff", "Harrow Herald staff": with the paper's name before it. */
function isPapersStaff(text: string): boolean {
  const words = text.split(" ");
  return words.length > 1 && lexicon.desks.has(foldLabel(words.at(-1) ?? "")) && words.slice(0, -1).every(isCapital);
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const UNNAMED_TAKERS: ReadonlySet<string> = new Set(lexicon.phrases.unnamedTakers);
/** "Staff/AFP", "AFP / Staff": a picture's credit, as houses print it. */
const signsPicture = (text: string, parts: readonly string[]): boolean =>
  /[/|]/.test(text) && parts.some((part) => UNNAMED_TAKERS.has(foldLabel(part)));

/** A newsroom and its agencies, parted by a sign or a word for "and". */
function readParted(text: string): UsedAgencies | null {
  const parts = text.replace(PLACE_BEHIND, "").split(PARTS);
  if (signsPicture(text, parts)) return null;
  // "Redazione ANSA"
  const space = text.indexOf(" ");
  if (parts.length === 1 && space > 0) parts.splice(0, 1, text.slice(0, space), text.slice(space + 1));
  const named = parts.map(readNamed);
  const rooms = parts.filter((part, i) => named[i] === null && (isNewsroom(part) || isPapersStaff(part)));
  const agencies = named.filter((each) => each !== null);
  const isWhole = rooms.length > 0 && agencies.length > 0 && rooms.length + agencies.length === parts.length;
  return isWhole ? { agencies: agencies.flat(), outlet: null } : null;
}

/**
 * Reads a line that says whose reports a newsroom used and names nobody.
 * @param text the block
 * @returns null where it is anything else: "Lena Marsh avec AFP", "Lena Marsh / EFE"
 */
export function readUsedAgencies(text: string): UsedAgencies | null {
  if (text.length > LONGEST) return null;
  const desk = readDeskRun(text);
  // "(dpa/lnw/km)", "dpa/km"
  if (desk !== null && desk.agencies.length > 0) return { agencies: desk.agencies, outlet: null };
  if (!HINT.test(text)) return null;
  const alone = SOME_AGENCIES.has(foldLabel(text)) ? [] : readUsed(text);
  if (alone !== null) return { agencies: alone, outlet: null };
  const [, whose = "", behind = ""] = USED_BEHIND.exec(text) ?? [];
  const used = behind === "" ? null : readUsed(behind);
  if (used === null) return readParted(text);
  if (isNewsroom(whose) || isPapersStaff(whose) || INITIALS.test(whose)) return { agencies: used, outlet: null };
  const isPaper = isOutlet(whose) || lexicon.publishers.has(foldLabel(whose));
  return isPaper ? { agencies: used, outlet: whose } : null;
}
