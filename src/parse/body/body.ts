import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import type { BodyPiece } from "./body-piece.ts";

/** Subheads stand one step below the page's headline. */
const SUBHEAD_DEPTH = 2;

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
