/** Gathers the pieces of a body: fragments are joined, and what numbered lines are is settled. */

import type { PhrasingContent } from "mdast";
import { listEach } from "../../list-each.ts";
import type { Block, Verdict } from "../../model.ts";
import { endsSentence } from "../sentence.ts";
import { zeros } from "../story/zeros.ts";
import { type BodyPiece, type OpenPiece, readBodyText, startPiece, UNNUMBERED } from "./body-piece.ts";
import { FARTHEST_BACK, joinFragments } from "./join.ts";
import { cutLine, hasLostBreaks, partAtBreaks } from "./lost-breaks.ts";
import { findCountedItems } from "./numbers.ts";

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
  return listEach(pieces, (piece, at): BodyPiece => {
    const isLine = piece.number !== null && piece.inline === null && piece.node === null;
    return isLine && !items.has(at) ? keepNumber(piece) : piece;
  });
}

const asText = (value: string): PhrasingContent => ({ type: "text", value });

/** What a clip has within a piece and the fragment that goes on with it, its links and their addresses among that; null where both are plain. */
function joinInline(piece: OpenPiece, block: Block, fragment: string, space: string): PhrasingContent[] | null {
  const inline = fragment === block.text ? (block.inline ?? null) : null;
  if (piece.inline === null && inline === null) return null;
  const before = piece.inline ?? [asText(piece.text)];
  const between = space === "" ? [] : [asText(space)];
  return [...before, ...between, ...(inline ?? [asText(fragment)])];
}

/**
 * Joins a fragment to a piece.
 * @param end The end of the piece's text, which is kept apart: to cut it from a text that grew costs a copy of the whole.
 * @returns The end of the longer text.
 */
function growPiece(piece: OpenPiece, end: string, block: Block, fragment: string): string {
  const more = joinFragments(end, fragment).slice(end.length);
  piece.inline = joinInline(piece, block, fragment, more.slice(0, more.length - fragment.length));
  piece.text += more;
  piece.node = null;
  piece.blocks.push(block.index);
  return (end + more).slice(-FARTHEST_BACK);
}

/** A body while it is gathered. */
interface Gathering {
  readonly pieces: OpenPiece[];
  /** The end of each piece's text. */
  readonly ends: string[];
  /** Which piece each block went into. */
  readonly pieceOf: number[];
  /** Whether sentences that touch are paragraphs of their own. */
  readonly isParted: boolean;
}

function addPiece({ pieces, ends, pieceOf }: Gathering, block: Block, piece: OpenPiece): void {
  pieceOf[block.index] = pieces.length;
  pieces.push(piece);
  ends.push(piece.text.slice(-FARTHEST_BACK));
}

/** Adds paragraphs of one block, and the lines that they are run together with. */
function addParagraphs(into: Gathering, block: Block, texts: readonly string[]): void {
  const blocks = (): number[] => [block.index];
  for (const text of texts) {
    const line = cutLine(text);
    const plain = { inline: null, node: null, ...UNNUMBERED };
    if (line !== "") addPiece(into, block, { type: "subhead", text: line, blocks: blocks(), ...plain });
    addPiece(into, block, { type: "paragraph", text: text.slice(line.length), blocks: blocks(), ...plain });
  }
}

/** The piece that a continuation goes on with, or -1. */
function findPiece({ pieces, pieceOf }: Gathering, { label, of }: Verdict): number {
  if (label !== "continuation") return -1;
  const found = of === undefined ? -1 : (pieceOf[of] ?? -1);
  return found < 0 ? pieces.length - 1 : found;
}

function addBlock(into: Gathering, block: Block, verdict: Verdict): void {
  const { pieces, ends, pieceOf, isParted } = into;
  const target = findPiece(into, verdict);
  const before = pieces[target];
  if (before) {
    const text = readBodyText(block, verdict.cuts);
    const [first = text, ...rest] = isParted ? partAtBreaks(text) : [text];
    ends[target] = growPiece(before, ends[target] ?? "", block, first);
    pieceOf[block.index] = target;
    addParagraphs(into, block, rest);
    return;
  }
  const piece = startPiece(block, verdict);
  if (!piece) return;
  const isPlain = piece.type === "paragraph" && piece.inline === null && piece.node === null;
  if (isParted && isPlain) addParagraphs(into, block, partAtBreaks(piece.text));
  else addPiece(into, block, piece);
}

/**
 * Gathers the body's pieces in order, fragments joined.
 * @param blocks All blocks of the capture.
 * @param verdicts One for each block.
 */
export function gatherBody(blocks: readonly Block[], verdicts: readonly Verdict[]): BodyPiece[] {
  const pieceOf = zeros(blocks.length).fill(-1);
  const into: Gathering = { pieces: [], ends: [], pieceOf, isParted: hasLostBreaks(blocks, verdicts) };
  for (const verdict of verdicts) {
    const block = blocks[verdict.block];
    if (block) addBlock(into, block, verdict);
  }
  return settleNumbers(into.pieces);
}
