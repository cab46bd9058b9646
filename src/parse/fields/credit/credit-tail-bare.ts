/** Reads a credit without a label at the end of a caption: what may stand there, in order. */
import { Sign } from "../../signs.ts";
import type { CreditReading } from "./credit-reading.ts";
import { hasBar, readBehindBar, readDashed, readDashedPicture, splitHyphen, splitSlash } from "./credit-tail-bar.ts";
import { readGlued } from "./credit-tail-glued.ts";
import { readKorean } from "./credit-tail-korean.ts";
import { readBehindSentence } from "./credit-tail-sentence.ts";
import { readWordedBehind } from "./credit-worded.ts";

/**
 * Reads a credit that nothing marks.
 * @param text the caption with its credit
 * @param signs its signs
 * @returns null where the caption ends with its own words
 */
export function readBare(text: string, signs: number): CreditReading | null {
  const dashed = (signs & Sign.dash) !== 0 ? readDashedPicture(text) : null;
  if (dashed !== null) return dashed;
  const worded = readWordedBehind(text);
  if (worded !== null) return worded;
  if (!hasBar(text, signs)) return readKorean(text) ?? readBehindSentence(text) ?? readGlued(text);
  return (
    splitHyphen(text) ??
    readBehindBar(text) ??
    readKorean(text) ??
    splitSlash(text) ??
    readGlued(text) ??
    readDashed(text) ??
    readBehindSentence(text)
  );
}
