/** Gathers the pieces of a body: fragments are joined, and what numbered lines are is settled. */
import type { Block, Verdict } from "../model.ts";
import { type BodyPiece, type OpenPiece, readBodyText, startPiece, UNNUMBERED } from "./body-piece.ts";
import { joinFragments, LONGEST_END } from "./join.ts";
import { findCountedItems } from "./numbers.ts";
import { endsSentence } from "./sentence.ts";

/** What a numbered line above paragraphs is at most to be a subhead. UTF-16 units. */
const LONGEST_SUBHEAD = 100;

/** A numbered line that is no item of a list is what it would be without its number, which it keeps. */
function keepNumber(piece: BodyPiece): BodyPiece {
  const text = (piece.number?.printed ?? "") + piece.text;
  const isSubhead = text.length <= LONGEST_SUBHEAD && !endsSentence(text);
  return { ...piece, type: isSubhead ? "subhead" : "paragraph", text, ...UNNUMBERED };
}

/** Settles what numbered lines are. In a Markdown clip the list's marks say so. */
function settleNumbers(pieces: readonly OpenPiece[]): BodyPiece[] {
  const items = findCountedItems(pieces);
  return pieces.map((piece, at): BodyPiece => {
    const isLine = piece.number !== null && piece.inline === null && piece.node === null;
    return isLine && !items.has(at) ? keepNumber(piece) : piece;
  });
}

/**
 * Joins a fragment to a piece.
 * @param end The end of the piece's text, which is kept apart: to cut it from a text that grew costs a copy of the whole.
 * @returns The end of the longer text.
 */
function growPiece(piece: OpenPiece, end: string, block: Block, fragment: string): string {
  const more = joinFragments(end, fragment).slice(end.length);
  piece.text += more;
  piece.inline = null;
  piece.node = null;
  piece.blocks.push(block.index);
  return (end + more).slice(-LONGEST_END);
}

/**
 * Gathers the body's pieces in order, fragments joined.
 * @param blocks All blocks of the capture.
 * @param verdicts One for each block.
 */
export function gatherBody(blocks: readonly Block[], verdicts: readonly Verdict[]): BodyPiece[] {
  const pieces: OpenPiece[] = [];
  /** The end of each piece's text. */
  const ends: string[] = [];
  /** Which piece each block went into. */
  const pieceOf = new Int32Array(blocks.length).fill(-1);
  const findPiece = (of: number | undefined): number => {
    const found = of === undefined ? -1 : (pieceOf[of] ?? -1);
    return found < 0 ? pieces.length - 1 : found;
  };
  for (const verdict of verdicts) {
    const block = blocks[verdict.block];
    if (!block) continue;
    const target = verdict.label === "continuation" ? findPiece(verdict.of) : -1;
    const before = pieces[target];
    if (before) {
      ends[target] = growPiece(before, ends[target] ?? "", block, readBodyText(block, verdict.cuts));
      pieceOf[block.index] = target;
      continue;
    }
    const piece = startPiece(block, verdict);
    if (!piece) continue;
    pieceOf[block.index] = pieces.length;
    pieces.push(piece);
    ends.push(piece.text.slice(-LONGEST_END));
  }
  return settleNumbers(pieces);
}
