/** One piece of what stands after "By": a name, a role, a place, an outlet or an agency. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { isPerson } from "../particle-names.ts";
import { readUsed } from "../source/used-agency.ts";
import { goesOnOtherwise, isHouseOfTrade, isTradeBehindComma } from "./behind-names.ts";
import { namesChecker } from "./byline-others.ts";
import { cutTitle, trimRole } from "./byline-titles.ts";
import { clearPiece } from "./clear-piece.ts";
import { isHandle } from "./handle.ts";
import { isNameByLabel } from "./name-by-label.ts";
import {
  cutAgencyBehind,
  cutTrade,
  isOutletInCapitals,
  isPlaceName,
  tookPictures,
  trimCapitals,
  trimName,
  withoutRegion,
} from "./name-piece.ts";
import { hasOutletWord } from "./outlets.ts";
import type { PieceStand } from "./piece-stand.ts";
import { isRole, readAgencyName } from "./roles.ts";

/** What the pieces of a byline gave so far. */
export interface Gathered {
  readonly names: string[];
  readonly desks: string[];
  agency: string | null;
  whole: boolean;
  /** Whether what stands right before tells what somebody does. */
  told: boolean;
}

/** Whether an agency provides pictures alone: "Getty Images". */
export const signsPictures = (text: string): boolean => lexicon.agencies.get(foldLabel(text))?.credit === true;

/** "ByKelsey Rimmer": no name begins so. */
const GLUED_BY = new RegExp(String.raw`^${oneOf("gluedBy")}(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})`, "u");

/** Whether what stands before a piece says that a person follows. */
const isAnnounced = ({ place, joined }: PieceStand, into: Gathered): boolean =>
  place !== "bare" && (joined || into.names.length === 0);

/** Whether a text is a person's name, as it stands in a byline. "Radio des Alpes" is a house. */
const isNamed = (text: string, stand: PieceStand, into: Gathered): boolean =>
  isName(text) || isPerson(text, isAnnounced(stand, into) && !hasOutletWord(text));

/** Takes the name behind a trade; false where a piece is none. */
function takeTitled(text: string, { place }: PieceStand, into: Gathered): boolean {
  const titled = place === "bare" ? null : cutTitle(text);
  if (titled === null) return false;
  into.names.push(titled.name);
  into.agency ??= titled.agency;
  return true;
}

/** Takes a piece that is no name as it stands: a name with more around it, a role, or nothing that is understood. */
function takeTrimmed(text: string, stand: PieceStand, into: Gathered): void {
  const piece = withoutRegion(text);
  const { name, agency, cut } = trimName(piece);
  const isPlain = stand.place !== "bare" || agency !== null || !goesOnOtherwise(name, piece);
  if (cut && isPlain && isNamed(name, stand, into)) {
    into.names.push(name);
    into.agency ??= agency;
    return;
  }
  // "Bureau Chief Jane Rowe in Port Ansel"
  if (cut && takeTitled(name, stand, into)) return;
  // "Lena Marsh Senior Reporter and Jonas Thiel Local Reporter"; "… and Harrow Life Reporter" is a trade more.
  const isNext = stand.joined && hasGivenName(text.split(" ", 1)[0] ?? "");
  const named = into.names.length === 0 || isNext ? trimRole(text, stand.place !== "bare") : null;
  if (named !== null) into.names.push(named);
  else leaveOut(text, into);
}

/** What is neither a role nor a few words behind a name was not understood. */
function leaveOut(text: string, into: Gathered): void {
  into.told = isRole(text);
  if (!into.told && !(into.names.length > 0 && text.split(" ").length <= 4)) into.whole = false;
}

/** Whether a piece is somebody's name as it stands. */
function isWholeName(text: string, stand: PieceStand, into: Gathered): boolean {
  const single = stand.place === "single";
  if (single && isNameByLabel(text)) return true;
  return (isName(text, single) || isNamed(text, stand, into)) && trimCapitals(text.split(" ")) === null;
}

/** Longest such word: "from". UTF-16 units. */
const LONGEST_OF = 4;
/** "da Agência Brasil", "der dpa": the agency behind the small word that says for whom. */
function readOfAgency(text: string): string | undefined {
  const at = /^\p{Ll}/u.test(text) ? text.indexOf(" ") : -1;
  return at > 0 && at <= LONGEST_OF ? (readAgencyName(text.slice(at + 1)) ?? undefined) : undefined;
}

/** "Ricardo Ochoa. Alicante": behind a stop, where it was written; the stop behind a shorter word is of a short form, "Hans Chr. Berg". */
const STOP_PLACE = /(?<=\p{L}{4})\.\s\p{Lu}[^\s.]*(?: [^\s.]+){0,2}$/u;

/** A name without such a place; "Prof. Lena Marsh", "Lt. Gen. Jan Reck": before a title's stop stands no whole name. */
function cutStopPlace(text: string, { place }: PieceStand): string {
  if (place === "bare" || !text.includes(". ")) return text;
  const name = text.replace(STOP_PLACE, "");
  return name.includes(" ") && hasGivenName(name.split(" ", 1)[0] ?? "") ? name : text;
}

/** Takes one piece between two separators into what was gathered. */
export function takePiece(piece: string, stand: PieceStand, into: Gathered): void {
  const text = cutStopPlace(cutTrade(clearPiece(piece)).replace(GLUED_BY, ""), stand);
  const isBehindTrade = into.told;
  into.told = false;
  if (namesChecker(text)) return;
  // "Von Veronika Asch, St. Kathrein": where it was written.
  if (into.names.length > 0 && isPlaceName(text)) return;
  if (text === "" || isHandle(text) || tookPictures(piece)) return;
  // "Katrin Löschner, MDF THÜRINGEN"; an agency is told by its name: "Mario Rosso e ANSA".
  if (isOutletInCapitals(text, into.names) && readAgencyName(text) === null) return;
  if (isTradeBehindComma(text, stand, into.names) || (isBehindTrade && isHouseOfTrade(text, stand))) return;
  // "By Arts & Culture Editor Jane Rowe": the first half of a field.
  if (stand.place !== "bare" && lexicon.sections.has(foldLabel(text))) return;
  // "Por João Prado, com Lusa", "João Prado, da Agência Brasil": no name begins with these words, and no agency stands where one would.
  const behind = into.names.length === 0 ? undefined : (readUsed(text)?.[0] ?? readOfAgency(text));
  if (behind !== undefined) {
    into.agency ??= behind;
    return;
  }
  const agency = readAgencyName(text);
  if (agency !== null) {
    into.agency ??= agency;
    if (!signsPictures(text)) into.desks.push(text);
    return;
  }
  if (stand.trims && takeTitled(text, stand, into)) return;
  if (isWholeName(text, stand, into)) {
    const signed = cutAgencyBehind(text);
    into.names.push(signed.name);
    into.agency ??= signed.agency;
  } else if (stand.trims) takeTrimmed(text, stand, into);
  else leaveOut(text, into);
}
