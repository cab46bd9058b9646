/** What stands in one piece with a name, and is none: an outlet, an agency, a role, a trade, a paper's branch. */
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { hasGivenName } from "../given-names.ts";
import { readUsed } from "../source/used-agency.ts";
import { isOfficeLine } from "./office-lines.ts";
import { hasOutletWord } from "./outlets.ts";
import { isRole, readAgencyName } from "./roles.ts";

/** An agency's name that follows a name without a comma has at most so many words. */
const AGENCY_WORDS = 4;

/** A word for taking pictures, by its stem; "Photos" and "Video" are tabs of the page. */
export const TOOK_IT = new RegExp(String.raw`^${oneOf("photographyStems")}(?:\p{Ll}*[^s\P{Ll}])?$`, "u");

/** Words before the agency whose report somebody used. */
const WITH: ReadonlySet<string> = new Set(lexicon.phrases.withAgency.map(foldText));

/** "Dolores Chang For Dailymail.Com" → "Dolores Chang"; "Tom Davies Associated Press" → "Tom Davies". */
export function trimName(piece: string): { name: string; agency: string | null; cut: boolean } {
  const words = piece.split(" ");
  for (let at = 1; at < words.length; at += 1) {
    // "Jeanne Dupré avec AFP", "Juana Dorado (con información de EFE)"
    const used = WITH.has(foldText(words[at] ?? "").replace(/^\(/, "")) ? readUsed(words.slice(at).join(" ")) : null;
    if (used !== null) return { name: words.slice(0, at).join(" "), agency: used[0] ?? null, cut: true };
    const near = words.length - at <= AGENCY_WORDS && /^[\p{Lu}\p{Lo}d(]/u.test(words[at] ?? "");
    const agency = near ? readAgencyName(words.slice(at).join(" ")) : null;
    if (agency !== null) return { name: words.slice(0, at).join(" "), agency, cut: true };
    const leads = lexicon.nameEnds.has(foldText(words[at] ?? ""));
    const bracket = /^[(@[]/.test(words[at] ?? "");
    if (bracket || (at >= 2 && leads)) return { name: words.slice(0, at).join(" "), agency: null, cut: true };
  }
  return trimCapitals(words) ?? { name: piece, agency: null, cut: false };
}

/** "Lena Marsh North of England correspondent": a region that two words open stands behind a name of two. */
const REGION = new RegExp(String.raw`^(\p{Lu}\S+ \p{Lu}\S+) ${oneOf("regionOpenings")} (.+)$`, "u");

/** "News", "team", "special", "Anna Mary North of Harrow News": what is told with roles and is no trade of one person. */
export const NO_TRADES: ReadonlySet<string> = new Set(lexicon.phrases.noTrades.map(foldText));

/** A name alone where the region in which its bearer has the trade stands behind it; "Oliver North of Harrow" is a name and a place. */
export function withoutRegion(piece: string): string {
  const [, name = "", behind = ""] = REGION.exec(piece) ?? [];
  const trade = behind.slice(behind.lastIndexOf(" ") + 1);
  return name !== "" && isRole(trade) && !NO_TRADES.has(foldText(trade)) ? name : piece;
}

/** Agencies with shorter names share them with people: "Sana", "Lusa", "Efe". UTF-16 units. */
const LONG_AGENCY = 6;

/** "Lena Marsh Reuters" → "Lena Marsh": what could be a third name is an agency. */
export function cutAgencyBehind(name: string): { name: string; agency: string | null } {
  const last = name.lastIndexOf(" ");
  const isThird = last > name.indexOf(" ") && name.length - last > LONG_AGENCY;
  const agency = isThird ? readAgencyName(name.slice(last + 1)) : null;
  return agency === null ? { name, agency } : { name: name.slice(0, last), agency };
}

const IN_CAPITALS = /^\p{Lu}[\p{Lu}'’-]*$/u;
const PARTICLES = new Set(lexicon.phrases.nameParticles);

/** "Gwenola LE DANTEC": French papers print surnames so. */
const isSurnameInCapitals = (words: readonly string[]): boolean =>
  words.length > 2 &&
  words.slice(1).every((word) => IN_CAPITALS.test(word)) &&
  (PARTICLES.has((words[1] ?? "").toLowerCase()) || hasGivenName(words[0] ?? ""));

/** "Kevin McCoy USA TODAY": an outlet in capitals after a name that is not. */
export function trimCapitals(words: readonly string[]): { name: string; agency: null; cut: true } | null {
  if (isSurnameInCapitals(words)) return null;
  const at = words.findIndex((word, i) => i >= 2 && /^\p{Lu}{2,}$/u.test(word));
  if (at < 0 || words.slice(0, at).some((word) => /^\p{Lu}{3,}$/u.test(word))) return null;
  return { name: words.slice(0, at).join(" "), agency: null, cut: true };
}

/** "Katrin Löschner, MDF THÜRINGEN": what is in capitals behind a name that is not. */
const CAPITALS = /\p{Lu}{4}/u;
const SMALL = /\p{Ll}/u;

/** "Katrin Löschner, ARD Warschau", "ARD-Studio Warschau": a house in capitals, and where it is. */
const HOUSE_AND_PLACE = /^\p{Lu}{3,5}(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}/u;

/** "Lena MARSH, AFP USA", "Jonas Thiel, AFP UK": an agency, and a place in capitals as well. */
const CAPITALS_TWICE = /^(\p{Lu}{2,5}) \p{Lu}{2,3}$/u;
const isAgencyAndPlace = (piece: string): boolean =>
  lexicon.agencies.has(CAPITALS_TWICE.exec(piece)?.[1]?.toLowerCase() ?? "");

/** Whether a piece behind names is an outlet by its letters: a byline prints its names alike. */
export const isOutletInCapitals = (piece: string, names: readonly string[]): boolean =>
  (HOUSE_AND_PLACE.test(piece) || (CAPITALS.test(piece) && !SMALL.test(piece)) || isAgencyAndPlace(piece)) &&
  names.some((name) => SMALL.test(name)) &&
  !hasGivenName(piece.split(" ", 1)[0] ?? "");

/** A place is called after a saint; a person's first name is none: "St. Kathrein". */
const SAINT = new RegExp(String.raw`^${oneOf("saints")} \p{Lu}[\p{L}-]*$`, "u");
/** "Santa Maria": a saint has a given name behind; "Santa Montefiore" is a person. */
const SAINT_TOO = new RegExp(String.raw`^${oneOf("saintsToo")} (\p{Lu}[\p{L}-]*)$`, "u");
const PLACES: ReadonlySet<string> = new Set(
  [...lexicon.phrases.placeNames, ...lexicon.phrases.datelineCities].map(foldText),
);

/** Whether a text is a place that the lexicon knows, or one that is called after a saint. */
export const isPlaceName = (text: string): boolean =>
  SAINT.test(text) || PLACES.has(foldText(text)) || hasGivenName(SAINT_TOO.exec(text)?.[1] ?? "");

/** With what places begin and people do not, and words of buttons. */
const PLACE_STARTS: ReadonlySet<string> = new Set(lexicon.phrases.placeStarts.map(foldText));
const BUTTONS: ReadonlySet<string> = new Set(lexicon.phrases.buttonWords);
/** "Ocean Conservation": what a text is about. */
const TOPIC_END = new RegExp(String.raw`\p{L}{3}${oneOf("topicEnds")}$`, "u");

/** "島根県", "柔道部": a place or a house in a script whose names have no space. "木村", "服部" are people. */
const HOUSE_END = new RegExp(String.raw`^(?=...)\p{Script=Han}*${oneOf("houseEnds")}$`, "u");

/** Whether a name ends as places and houses do. */
export const endsAsHouse = (name: string): boolean => HOUSE_END.test(name);

/**
 * Whether words that look like a name are a place, a button, a topic or an outlet: "Kuala Lumpur", "Bad Harrow", "Save Story". What the lexicon does not
 * know is a person, and so is "Lena Sun", with a given name.
 */
export function isNoPerson(name: string): boolean {
  // "Maire de Harrow" below a name.
  if (isOfficeLine(name)) return true;
  const words = foldText(name).split(" ");
  // "In Kuala Lumpur"
  // "Rajesh Patna" may be a person's name.
  const isPlaced = words.length > 2 && PLACES.has(words.slice(1).join(" "));
  if (isPlaceName(name) || isPlaced || endsAsHouse(name)) return true;
  if (hasGivenName(name)) return false;
  const isButton = words.every((word) => BUTTONS.has(word));
  return PLACE_STARTS.has(words[0] ?? "") || isButton || hasOutletWord(name) || TOPIC_END.test(words.at(-1) ?? "");
}

/** "Nuno Alvim (fotografia)": what a bracket behind a name says that its bearer did. */
const IN_BRACKET = /^\p{Lu}[^()]+ \((\p{L}{4,12})\)$/u;
/** There several pictures are no tab of a page: "(Fotos)". */
const PICTURES = new RegExp(`^${oneOf("photographyStems")}`, "u");

/** Whether a word is the trade of who takes pictures: "Photographer", "Bildreporter". */
export const isPictureTrade = (word: string): boolean => PICTURES.test(foldText(word));

/** Whether a piece names who took the pictures. */
export function tookPictures(piece: string): boolean {
  const work = piece.endsWith(")") ? IN_BRACKET.exec(piece)?.[1]?.toLowerCase() : undefined;
  return work !== undefined && PICTURES.test(work) && lexicon.creditLabels.has(work);
}

/** "KONTOR-online-Autorin Elena Wirsing": a house and the trade there, in one word, before the name. */
const TRADE_AT_HOUSE = /^\p{Lu}[\p{L}\p{N}-]*-(\p{L}+) (?=\p{Lu})/u;

/** "大分・日田支局 三宅航平": the paper's branch or desk, before the name. */
const BRANCH = new RegExp(
  `^[\\p{Script=Han}・]{1,12}(?:${[...lexicon.branches].join("|")})[ 　](?=\\p{Script=Han})`,
  "u",
);

/** A name without the trade at a house, or the branch, before it. */
export function cutTrade(text: string): string {
  if (BRANCH.test(text)) return text.replace(BRANCH, "");
  const trade = text.includes("-") ? TRADE_AT_HOUSE.exec(text) : null;
  return trade !== null && isRole(trade[1] ?? "") ? text.slice(trade[0].length) : text;
}
