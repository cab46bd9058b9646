/** Reads a credit without a label at the end of a caption: what may stand there, in order. */
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { Sign } from "../../signs.ts";
import { isSigner } from "./credit-bare.ts";
import { readCourtesyBehind } from "./credit-courtesy.ts";
import type { CreditReading } from "./credit-reading.ts";
import { hasBar, readBehindBar, splitHyphen, splitSlash } from "./credit-tail-bar.ts";
import { readTailBracket } from "./credit-tail-bracket.ts";
import { readDashed, readDashedPicture } from "./credit-tail-dash.ts";
import { readGlued } from "./credit-tail-glued.ts";
import { readKorean } from "./credit-tail-korean.ts";
import { readBehindSentence } from "./credit-tail-sentence.ts";
import { readWordedBehind } from "./credit-worded.ts";

/** "… rano. fot. " before "Lena Marsz", "… matin. Photo " before "OF/Lena Marsz": a label's word behind the sentence's end. */
const LABEL_BEFORE = /(?<=[.!?…”"»]\s)(\p{L}{3,9})\.?\s$/u;
const LONGEST_LABEL_BEFORE = 14;

/** A credit with the label's word that stands right before it. */
function withLabel(text: string, read: CreditReading | null): CreditReading | null {
  if (read === null) return null;
  const before = text.slice(Math.max(0, read.from - LONGEST_LABEL_BEFORE), read.from);
  const label = LABEL_BEFORE.exec(before)?.[1];
  if (label === undefined || !lexicon.creditLabels.has(foldText(label))) return read;
  return { ...read, from: read.from - (before.length - before.lastIndexOf(label)) };
}

/**
 * Reads a credit that nothing marks.
 * @param text the caption with its credit
 * @param signs its signs
 * @returns null where the caption ends with its own words
 */
export const readBare = (text: string, signs: number): CreditReading | null =>
  withLabel(text, readUnmarked(text, signs));

/** "… at the quay (Lena Marsh/PA) / PA Wire": a bracket holds the credit, and its house stands again behind a bar. */
function beforeBar(text: string, signs: number, read: CreditReading | null): CreditReading | null {
  const before = read === null ? "" : text.slice(0, read.from).trimEnd();
  const inBracket = before.endsWith(")") && isSigner(read?.credit ?? "") ? readTailBracket(before, signs) : null;
  return inBracket === null ? read : { ...inBracket, to: text.length };
}

function readUnmarked(text: string, signs: number): CreditReading | null {
  const dashed = (signs & Sign.dash) !== 0 || text.includes("--") ? readDashedPicture(text) : null;
  if (dashed !== null) return dashed;
  const worded = readWordedBehind(text) ?? readCourtesyBehind(text);
  if (worded !== null) return worded;
  // "… le port lundi. - Lena Marsh - AFP": a hyphen alone is no bar.
  const hyphened = text.includes(" - ") ? splitHyphen(text) : null;
  if (hyphened !== null) return hyphened;
  if (!hasBar(text, signs)) return readKorean(text) ?? readBehindSentence(text) ?? readGlued(text);
  return (
    beforeBar(text, signs, readBehindBar(text)) ??
    readKorean(text) ??
    splitSlash(text) ??
    readGlued(text) ??
    readDashed(text) ??
    readBehindSentence(text)
  );
}
