import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import type { Block, Cut, Verdict } from "../model.ts";
import { joinFragments, LONGEST_END } from "./join.ts";
import { findCountedItems, type PrintedNumber, readNumber } from "./numbers.ts";
import { endsSentence } from "./sentence.ts";

/** Subheads stand one step below the page's headline. */
const SUBHEAD_DEPTH = 2;
const BULLET = /^[-*•‣▪·–—]\s+/;
/** What a numbered line above paragraphs is at most to be a subhead. UTF-16 units. */
const LONGEST_SUBHEAD = 100;

/** "- Three days early -" */
const DASHED = /^-\s(.+)\s-$/;

/** Cuts that are not the body's text; a dateline stays as printed. */
const LEAVES_BODY: ReadonlySet<Cut["kind"]> = new Set([
  "signoff",
  "residue",
  "credit",
  "caption",
  "time",
  "byline",
  "publisher",
  "label",
]);

/** One piece of the body: a paragraph, subhead, list item or quotation, with the blocks it was read from. */
export interface BodyPiece {
  readonly type: "paragraph" | "subhead" | "list-item" | "quote";
  readonly text: string;
  readonly inline: readonly PhrasingContent[] | null;
  /** What a clip has in its place, where that is more than text with marks. */
  readonly node: RootContent | null;
  /** Block indices, in order; more than one where fragments were joined. */
  readonly blocks: readonly number[];
  readonly ordered: boolean;
  /** The number that stood before a list item's text. */
  readonly number: PrintedNumber | null;
  /** The number that a clip's list gives an item. */
  readonly counted: number | null;
}

/**
 * A block's text without the parts that belong to other fields.
 * @param block The block.
 * @param cuts Its cuts, in any order.
 */
function readBodyText(block: Block, cuts: readonly Cut[] | undefined): string {
  if (!cuts || cuts.length === 0) return block.text;
  let text = "";
  let at = 0;
  for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
    if (!LEAVES_BODY.has(cut.kind) || cut.from < at) continue;
    text += block.text.slice(at, cut.from);
    at = cut.to;
  }
  return (text + block.text.slice(at)).trim();
}

const UNNUMBERED = { ordered: false, number: null, counted: null } as const;

function startPiece(block: Block, verdict: Verdict): OpenPiece | null {
  const text = readBodyText(block, verdict.cuts);
  if (text === "") return null;
  const inline = block.inline && text === block.text ? block.inline : null;
  const node = block.node && text === block.text ? block.node : null;
  const blocks = [block.index];
  switch (verdict.label) {
    case "paragraph":
    case "continuation":
      return { type: "paragraph", text, inline, node, blocks, ...UNNUMBERED };
    case "subhead":
      return { type: "subhead", text: text.replace(DASHED, "$1"), inline, node: null, blocks, ...UNNUMBERED };
    case "quote":
      return { type: "quote", text, inline, node, blocks, ...UNNUMBERED };
    case "list-item": {
      const marked = text.replace(BULLET, "");
      const number = readNumber(marked);
      const item = marked.slice(number?.printed.length ?? 0);
      const ordered = block.ordered ?? number !== null;
      return { type: "list-item", text: item, inline, node, blocks, ordered, number, counted: block.counted ?? null };
    }
    default:
      return null;
  }
}

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

/** A piece that grows. */
interface OpenPiece extends BodyPiece {
  text: string;
  inline: readonly PhrasingContent[] | null;
  node: RootContent | null;
  readonly blocks: number[];
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

function makePhrasing(piece: BodyPiece): PhrasingContent[] {
  return piece.inline ? [...piece.inline] : [{ type: "text", value: piece.text }];
}

function makeParagraph(piece: BodyPiece): Paragraph {
  return { type: "paragraph", children: makePhrasing(piece) };
}

function makeHeading(piece: BodyPiece): Heading {
  return { type: "heading", depth: SUBHEAD_DEPTH, children: makePhrasing(piece) };
}

/** What may stand in a quotation or an item. */
function isBlockContent(node: RootContent | null): node is BlockContent {
  return node?.type === "code" || node?.type === "table";
}

function makeNode(piece: BodyPiece, last: RootContent | undefined): RootContent | null {
  if (piece.type === "subhead") return makeHeading(piece);
  if (piece.type === "paragraph") return piece.node ?? makeParagraph(piece);
  const paragraph: BlockContent = isBlockContent(piece.node) ? piece.node : makeParagraph(piece);
  if (piece.type === "quote") {
    if (last?.type !== "blockquote") return { type: "blockquote", children: [paragraph] };
    last.children.push(paragraph);
    return null;
  }
  const item: ListItem =
    piece.node?.type === "listItem" ? piece.node : { type: "listItem", spread: false, children: [paragraph] };
  if (last?.type === "list" && Boolean(last.ordered) === piece.ordered) {
    last.children.push(item);
    return null;
  }
  const first = piece.counted ?? piece.number?.value ?? 1;
  const start = first === 1 ? {} : { start: first };
  const list: List = { type: "list", ordered: piece.ordered, ...start, spread: false, children: [item] };
  return list;
}

/** The body as a tree, and for each piece which child of the tree holds it. */
export interface BodyTree {
  readonly root: Root;
  /** By piece: index into `root.children`. */
  readonly children: readonly number[];
}

/**
 * Builds the mdast of a body: items in a row are one list, quotations in a row one block quote.
 * @param pieces In order.
 */
export function buildBody(pieces: readonly BodyPiece[]): BodyTree {
  const nodes: RootContent[] = [];
  const children: number[] = [];
  for (const piece of pieces) {
    const node = makeNode(piece, nodes[nodes.length - 1]);
    if (node) nodes.push(node);
    children.push(nodes.length - 1);
  }
  return { root: { type: "root", children: nodes }, children };
}
