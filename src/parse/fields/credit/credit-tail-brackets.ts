/** Two brackets at a caption's end: "(Photo courtesy of the town of Ansel)(Kyodo)", "(PHOTO NOT FOR SALE) (Yonhap)". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { Sign } from "../../signs.ts";
import { isSigner } from "./credit-bare.ts";
import { OPENS_CREDIT } from "./credit-bracket.ts";
import { cutLabel } from "./credit-label.ts";
import type { CreditReading } from "./credit-reading.ts";
import { readTailBracket } from "./credit-tail-bracket.ts";

const TWO = /[(（]([^()（）]{2,90})[)）]\s?[(（]([^()（）]{2,40})[)）]\.?$/u;
const NOTICE = new RegExp(`^${oneOf("notForSale")}$`, "u");
/** The spaces before a bracket are cut with it. */
const LAST_SPACES = /(?<!\s)\s+$/u;

/** Whether the words in a bracket say by a label who took or gave a picture. */
const isLabelled = (inner: string): boolean => OPENS_CREDIT.test(inner) || cutLabel(inner, true) !== null;

/**
 * Reads them: of who gave a picture and the agency that passes it on, who gave it signs; what an agency forbids signs nothing.
 * @param text the caption with its credit
 * @param signs its signs
 * @returns null where the last bracket holds no house that signs pictures, or the one before it is the caption's: "(left) (AFP)"
 */
export function readTwoBrackets(text: string, signs: number): CreditReading | null {
  const found = (signs & Sign.closer) === 0 ? null : TWO.exec(text);
  if (found === null || !isSigner(found[2] ?? "")) return null;
  const inner = found[1] ?? "";
  const last = readTailBracket(text, signs);
  if (NOTICE.test(inner) && last !== null) {
    const spaces = LAST_SPACES.exec(text.slice(0, found.index))?.[0].length ?? 0;
    return { ...last, from: found.index - spaces };
  }
  if (!isLabelled(inner)) return null;
  const first = readTailBracket(text.slice(0, found.index + inner.length + 2), signs);
  return first === null ? null : { ...first, to: text.length };
}
