/** What stands before a name in a byline, or behind it, and says what its bearer does: "Chief Reporter Owain Rees", "Amy Gibbons Political Correspondent". */
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { isPerson } from "../particle-names.ts";
import { isNoPerson, NO_TRADES } from "./name-piece.ts";
import { isRole, readAgencyName } from "./roles.ts";

/** "notre correspondante spéciale à New York": no title has more words. */
const MOST_WORDS = 7;
/** "Redaktor naczelny", "corespondentul nostru": what goes on behind a trade is longer than "in", "à". */
const SHORTEST_BEHIND = 4;
/** "in New York": a place has no more words. */
const MOST_PLACE_WORDS = 2;

/** "Reporters", "Korrespondenten": forms of trades that stand before names alone. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(lexicon.phrases.tradesBefore.map(foldText));

const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const LAST_SIGN = /[:,]$/u;

/** Whether a word names a trade of one person: "Reporter", "Wirtschaftsredakteurin", "editor-in-chief". */
function isTrade(word: string): boolean {
  const folded = foldText(word);
  return BEFORE_NAMES.has(folded) || (isRole(folded) && !NO_TRADES.has(folded));
}

/** Whether words that follow a trade go on with it: "editor | in chief", "enviado | especial", "redaktor | naczelny". */
function goesOn(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  const isOpen = lexicon.nameEnds.has(foldText(last)) || last.length < SHORTEST_BEHIND;
  return !isOpen && words.every((word) => SMALL.test(word) || isRole(word));
}

/** Whether words that follow a trade say where: "à Bruxelles", "in New York". */
function isPlaced(words: readonly string[]): boolean {
  const [first = "", ...place] = words;
  return (
    SMALL.test(first) && place.length > 0 && place.length <= MOST_PLACE_WORDS && place.every((w) => CAPITAL.test(w))
  );
}

/** Whether words that follow a trade are its end: none, what goes on with it, and where its bearer is. Only a given name tells where a place ends. */
function isEnd(behind: readonly string[], name: string): boolean {
  if (behind.length === 0 || goesOn(behind)) return true;
  const place = behind.findLastIndex((word) => SMALL.test(word));
  const [more, where] = [behind.slice(0, place), behind.slice(place)];
  return (more.length === 0 || goesOn(more)) && isPlaced(where) && hasGivenName(name.split(" ", 1)[0] ?? "");
}

/** Whether words are the trade that the name behind them has; of "Von unserem Korrespondenten in Berlin Jonas Thiel" the label takes the trade. */
function isTitle(words: readonly string[], name: string): boolean {
  const at = words.findLastIndex(isTrade);
  // "Ann Lee Chief Reporter Owain Rees": two people.
  const opening = words.slice(0, 2).join(" ");
  if (at > 1 && isName(opening) && hasGivenName(words[0] ?? "")) return false;
  return (at >= 0 || isPlaced(words)) && !name.split(" ").some(isTrade) && isEnd(words.slice(at + 1), name);
}

/** The agency whose trade it is: "AP Medical Writer". */
function agencyOf(words: readonly string[]): string | null {
  for (let count = Math.min(words.length - 1, MOST_WORDS); count > 0; count -= 1) {
    const agency = readAgencyName(words.slice(0, count).join(" "));
    if (agency !== null) return agency;
  }
  return null;
}

/** Whether more of the trade stands before a given name: "Economist Tom Hale" behind "Bank of Scotland Chief". */
function hasMoreBefore(name: string): boolean {
  const [first = "", second = "", third] = name.split(" ");
  return third !== undefined && !hasGivenName(first) && hasGivenName(second);
}

/**
 * Cuts the trade before a name in what stands behind a byline's label.
 * @param piece "Chief Reporter Owain Rees"
 * @returns the name, and the agency in whose service its bearer is; null where no trade and name stand so
 */
export function cutTitle(piece: string): { readonly name: string; readonly agency: string | null } | null {
  const words = piece.split(" ").map((word) => word.replace(LAST_SIGN, ""));
  if (!SMALL.test(piece) && !words.some(isTrade)) return null;
  for (let at = 1; at <= Math.min(words.length - 2, MOST_WORDS); at += 1) {
    if (!CAPITAL.test(words[at] ?? "")) continue;
    const [title, name] = [words.slice(0, at), words.slice(at).join(" ")];
    if (isPerson(name, true) && isTitle(title, name) && !isNoPerson(name) && !hasMoreBefore(name))
      return { name, agency: agencyOf(title) };
  }
  return null;
}

/** "Jan op den Berg Sports Editor": names before a role have no more words. */
const MOST_NAME_WORDS = 4;

/**
 * "Amy Gibbons Political Correspondent": the role has no comma before it.
 * @param labelled whether a byline's label stands before the piece
 */
export function trimRole(piece: string, labelled: boolean): string | null {
  const words = piece.split(" ");
  if (words.length < 3) return null;
  for (let count = 2; count <= MOST_NAME_WORDS; count += 1) {
    const rest = words.slice(count).join(" ");
    const name = words.slice(0, count).join(" ");
    if (
      rest !== "" &&
      isRole(rest) &&
      isPerson(name, labelled) &&
      !name.split(" ").some((word) => lexicon.outlets.has(word.toLowerCase()))
    )
      return name;
  }
  return null;
}
