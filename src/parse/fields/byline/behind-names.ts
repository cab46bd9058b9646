/** What stands behind a name in its line and shows that it is none, or names nobody else. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { hasGivenName } from "../given-names.ts";
import type { PieceStand } from "./piece-stand.ts";
import { isRole } from "./roles.ts";

const LATIN = /^\p{Script=Latin}/u;

/** Small words between those of a place are no longer. UTF-16 units. */
const LONGEST_SMALL = 3;

/** "Harbour Masters Show in Harrow im Mai 2022", "Mercedo CLA (2019)": more than where stands behind what is no person's name for sure. */
export function goesOnOtherwise(name: string, piece: string): boolean {
  if (!LATIN.test(name) || hasGivenName(name)) return false;
  const [, ...behind] = piece.slice(name.length).trim().split(" ");
  return /\d/.test(piece) || behind.some((word) => word.length > LONGEST_SMALL && /^\p{Ll}/u.test(word));
}

const TRADES_BEHIND_COMMA: ReadonlySet<string> = new Set(lexicon.phrases.tradesBehindComma);

/**
 * "Lena Marsh, Data Scientist": trades that are family names as well, behind a name's comma; "Farokh Engineer and Lena Marsh" are two people.
 * @param names those before it
 */
export function isTradeBehindComma(text: string, { joined }: PieceStand, names: readonly string[]): boolean {
  if (joined || names.length === 0 || hasGivenName(text.split(" ", 1)[0] ?? "")) return false;
  return TRADES_BEHIND_COMMA.has(foldLabel(text.slice(text.lastIndexOf(" ") + 1)));
}

/**
 * Whether what stands behind a trade is where its bearer has it: "Lena Marsh, managing director, Harbour Young". "…, managing editor, Sanvi Oduya, reporter" goes
 * on with a person, "…, reporter, Sanvi Oduya and Ayo Odunsi" with two.
 */
export const isHouseOfTrade = (text: string, { joined, joins, behind }: PieceStand): boolean =>
  !joined && !joins && LATIN.test(text) && !hasGivenName(text) && !isRole(behind);
