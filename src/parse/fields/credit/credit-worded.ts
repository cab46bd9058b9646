/** Credits whose label is a word without a sign, before who took the picture or behind: "Foto Marco Lettieri", "Lena Marsh photo". */
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { isSigner } from "./credit-bare.ts";
import { type CreditReading, LIKELY, trimmed } from "./credit-reading.ts";

/** Such a credit is no longer. UTF-16 units. */
const LONGEST_WORDED = 72;
/** "Foto Marco Lettieri, ANSA": a comma ends the name. */
const BEFORE = /^(\p{Lu}\p{Ll}{2,9}) (\p{Lu}[^,]{2,40})(?:,.{2,40})?$/u;
/** "Foto Marco Lettieri, styling Beatrice Prada": who did something else for the picture. */
const OTHER_CRAFT = /, \p{Ll}.*$/u;
const BEHIND = new RegExp(`^(.{2,40}) ${oneOf("wordedPictures")}$`, "u");
/** "… au lieu-dit la Croix – photo G. Lelièvre": a dash, the label's word, a name. */
const BEHIND_DASH = /\s[-–—|]\s(\p{L}{3,10}) (\p{Lu}[^/|–—,;:!?]{3,48})$/u;

const isLabel = (word: string): boolean => lexicon.creditLabels.has(word.toLowerCase());

/** Whether somebody signs: a house that does, or a person by a known given name; "Photo Gallery" is a control. */
const isSomebody = (name: string): boolean => isSigner(name) || (isName(name) && hasGivenName(name));

/** Where the credit starts in a text that is nothing but one with its label's word; -1 where it is none. */
function startOfWorded(text: string): number {
  if (text.length > LONGEST_WORDED) return -1;
  const [, label = "", name = ""] = BEFORE.exec(text) ?? [];
  if (label !== "" && isLabel(label) && isSomebody(name)) return label.length + 1;
  const [, behind = ""] = BEHIND.exec(text) ?? [];
  // "Lena Marsh photo" is a credit as it stands, as "HT PHOTO" is.
  return behind !== "" && isSomebody(behind) ? 0 : -1;
}

/** Whether words behind a caption's stop are somebody's picture: "Lena Marsh photo", "PTI Photo". */
export const isSomebodysPicture = (text: string): boolean => text.length <= LONGEST_WORDED && startOfWorded(text) === 0;

/**
 * Reads a block that is such a credit.
 * @param marker how long a list marker before it is
 */
export function readWorded(text: string, marker: number): CreditReading | null {
  const from = startOfWorded(text.slice(marker));
  if (from < 0) return null;
  const to = text.replace(OTHER_CRAFT, "").length;
  return trimmed(text, marker + from, to, marker, text.length, "credit.by", LIKELY);
}

/** Reads such a credit behind a caption and a dash. */
export function readWordedBehind(text: string): CreditReading | null {
  const match = BEHIND_DASH.exec(text);
  const [, label = "", name = ""] = match ?? [];
  if (match === null || match.index === 0 || !isLabel(label) || !isName(name)) return null;
  const { length } = text;
  return trimmed(text, length - name.length, length, match.index, length, "credit.tail-bar", LIKELY);
}
