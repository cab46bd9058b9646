/** A piece of a byline without the signs around it. */
import { isMarked, Kind, kindAt, markCodes } from "../../../lexicon/codes.ts";

const CLOSERS = /^[\s"“”'([{:*•·|—–-]+|(?<![\s"”'\])}:;*•·|—–-])[\s"”'\])}:;*•·|—–-]+$/gu;

/** What CLOSERS takes off at either end, white space aside. */
const AROUND = markCodes("\"“”'()[]{}:;*•·|—–-");
/** White space that is no single space. */
const UNEVEN = /[^\S ]| {2}/;

const isAround = (piece: string, at: number): boolean =>
  isMarked(AROUND, piece, at) || kindAt(piece, at) === Kind.space;

/** A last word of fewer letters before a full stop is short for another: "Jr.", "Esq.". */
const SHORTEST_WHOLE = 4;

/** "By Jane Rowe.": the line's full stop is not the name's. */
function dropStop(piece: string): string {
  if (!piece.endsWith(".")) return piece;
  const word = piece.slice(piece.lastIndexOf(" ") + 1, -1);
  return word.length >= SHORTEST_WHOLE && word.length < piece.length - 1 && !word.includes(".")
    ? piece.slice(0, -1)
    : piece;
}

/** A piece without the signs around it, with single spaces. */
export function clearPiece(piece: string): string {
  const whole = dropStop(piece);
  const cleared = isAround(whole, 0) || isAround(whole, whole.length - 1) ? whole.replace(CLOSERS, "") : whole;
  return UNEVEN.test(cleared) ? cleared.replace(/\s+/g, " ") : cleared;
}
