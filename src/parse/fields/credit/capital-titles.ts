/** Subheads in capitals that look like who took a picture: "DÖRT GÜNDE KIYIDA" below a caption, where other subheads are in capitals, too. */
import { hasGivenName } from "../given-names.ts";
import { isSigner } from "./credit-bare.ts";
import { isInstitution } from "./credit-institution.ts";
import { isOfCapitals } from "./credit-labelled.ts";

/** So many words in capitals that no given name begins or ends may be a subhead's. */
const FEWEST_WORDS = 3;
/** UTF-16 units. */
const LONGEST = 60;
/** Another such subhead stands so near. Blocks. */
const NEAR = 40;
const QUOTES = /^["'“‘«]|["'”’»]$/gu;

/**
 * Whether a block is such a subhead.
 * @param isSubhead whether another block of the page is one
 */
export function isCapitalSubhead(
  texts: readonly string[],
  index: number,
  isSubhead: (index: number) => boolean,
): boolean {
  const text = texts[index] ?? "";
  if (text.length > LONGEST || !isOfCapitals(text) || text.split(" ").length < FEWEST_WORDS) return false;
  // "HARROW FERRY TRUST" below a caption gave the picture.
  if (hasGivenName(text) || isSigner(text) || isInstitution(text)) return false;
  const from = Math.max(0, index - NEAR);
  return texts
    .slice(from, index + NEAR)
    .some((each, at) => from + at !== index && isSubhead(from + at) && isOfCapitals(each.replace(QUOTES, "")));
}
