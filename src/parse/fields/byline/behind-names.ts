/** What stands behind a name in its line and shows that it is none, or names nobody else. */
import { hasGivenName } from "../given-names.ts";

const LATIN = /^\p{Script=Latin}/u;

/** Small words between those of a place are no longer. UTF-16 units. */
const LONGEST_SMALL = 3;

/** "Harbour Masters Show in Harrow im Mai 2022", "Mercedo CLA (2019)": more than where stands behind what is no person's name for sure. */
export function goesOnOtherwise(name: string, piece: string): boolean {
  if (!LATIN.test(name) || hasGivenName(name)) return false;
  const [, ...behind] = piece.slice(name.length).trim().split(" ");
  return /\d/.test(piece) || behind.some((word) => word.length > LONGEST_SMALL && /^\p{Ll}/u.test(word));
}

/** "Lena Marsh, managing director, Harbour Young": behind what somebody does stands where; "…, reporter, Tom Ashe, editor" goes on with a person. */
export const isHouseBehindTrade = (text: string): boolean => LATIN.test(text) && !hasGivenName(text);
