/** The pieces of a Markdown clip's tree, each with its words and its mark. */
import type { Blockquote, List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent, Table } from "mdast";
import { toString as readPlainText } from "mdast-util-to-string";
import type { Block, ClipImage, Mark } from "../../model.ts";
import { isPath } from "../photos/picture-path.ts";
import { cleanText } from "./lines.ts";
import { isHtmlComment } from "./markdown-comments.ts";
import { findImage, findImages } from "./markdown-links.ts";
import { readCallout } from "./markdown-notes.ts";

/** A block before its lines are known: offsets are into the clip's text without front matter. */
export interface Piece
  extends Pick<Block, "text" | "mark" | "depth" | "ordered" | "counted" | "image" | "pictures" | "inline" | "node"> {
  readonly from: number;
  readonly to: number;
}

/** A reader's own words below a highlight: "Note: …", "Tags: …". */
export const ANNOTATION = /^(?:Note|Tags|Color): /;

function hasMarks(children: readonly PhrasingContent[]): boolean {
  return children.some((child) => child.type !== "text");
}

const keepMarks = (children: readonly PhrasingContent[]): Pick<Piece, "inline"> =>
  hasMarks(children) ? { inline: children } : {};

/** Text of a node, with a space between the parts that stand apart. */
function readText(node: Nodes): string {
  if (node.type === "table") return node.children.map(readText).join(" ");
  if (node.type === "tableRow" || node.type === "list" || node.type === "listItem")
    return node.children.map(readText).join(" ");
  return readPlainText(node);
}

function placeOf(node: Nodes): { readonly from: number; readonly to: number } | null {
  const { start, end } = node.position ?? {};
  return start?.offset === undefined || end?.offset === undefined ? null : { from: start.offset, to: end.offset };
}

const isAnnotations = (node: RootContent | undefined): node is List =>
  node?.type === "list" && node.children.every((item) => ANNOTATION.test(readText(item)));

/** An item of words alone is a piece with its marks; one that holds more is kept whole. */
function cutItem(item: ListItem, count: Pick<Piece, "ordered" | "counted">): Piece[] {
  const place = placeOf(item);
  const [first, second, ...more] = item.children;
  if (!place) return [];
  const piece = { ...place, mark: "list-item" as const, ...count };
  if (first?.type === "paragraph") {
    const own = { ...piece, text: cleanText(readText(first)), ...keepMarks(first.children) };
    const head = placeOf(first);
    if (item.checked === null && second === undefined) return [own];
    if (head && more.length === 0 && isAnnotations(second)) return [{ ...own, to: head.to }, ...cutList(second)];
  }
  return [{ ...piece, text: cleanText(readText(item)), node: item }];
}

function cutList(list: List): Piece[] {
  const first = list.start ?? 1;
  return list.children.flatMap((item, at) =>
    cutItem(item, list.ordered === true ? { ordered: true, counted: first + at } : { ordered: false }),
  );
}

const isGap = (node: PhrasingContent): boolean =>
  node.type === "break" || (node.type === "text" && node.value.trim() === "");

/** Pictures in a row, ours among them: "![A](a.png) ![B](b.png)". The first stands for all; words it may have of its own. */
function findRow({ children }: Paragraph): ClipImage | null {
  const images = children.filter((child) => !isGap(child)).flatMap(findImages);
  const isRow = images.length > 1 && images.some((image) => image !== null && isPath(image.url));
  return isRow && images.every((image) => image !== null) ? (images[0] ?? null) : null;
}

/** A picture with its caption right below it, no blank line between: two pieces. */
function cutParagraph(node: Paragraph): Piece[] {
  const place = placeOf(node);
  if (!place) return [];
  const row = findRow(node);
  if (row !== null) return [{ ...place, text: cleanText(row.alt), mark: "image", image: row }];
  const [first, second, ...rest] = node.children;
  const image = first === undefined ? null : findImage(first);
  if (image !== null && first !== undefined && second === undefined)
    return [{ ...place, text: cleanText(image.alt), mark: "image", image }];
  const above = first === undefined ? null : placeOf(first);
  if (image !== null && above && second?.type === "text" && /^\s*\n/.test(second.value)) {
    const value = second.value.trimStart();
    const below: Paragraph = { ...node, children: value === "" ? rest : [{ ...second, value }, ...rest] };
    return [
      { from: place.from, to: above.to, text: cleanText(image.alt), mark: "image", image },
      { from: above.to + 1, to: place.to, text: cleanText(readPlainText(below)), ...keepMarks(below.children) },
    ];
  }
  const embed = findImage(node);
  if (embed !== null) return [{ ...place, text: "", mark: "image", image: embed }];
  return [{ ...place, text: cleanText(readPlainText(node)), ...keepMarks(node.children) }];
}

/** A callout's title is the first paragraph of its quotation; of a sign alone nothing stays. */
function cutCallout(paragraph: Paragraph): Piece[] | null {
  const place = placeOf(paragraph);
  const callout = place && readCallout(paragraph);
  if (!callout) return null;
  const { title, below } = callout;
  if (title === null) return below === null ? [] : cutParagraph(below);
  // The title has the first line for itself: where in it the piece ends does not matter.
  const end = place.from + 1;
  const strong: PhrasingContent[] = [{ type: "strong", children: title.children }];
  const head: Piece = { from: place.from, to: end, text: cleanText(readPlainText(title)), inline: strong };
  return [head, ...(below === null ? [] : cutParagraph(below).map((part) => ({ ...part, from: end })))];
}

function cutQuote(quote: Blockquote): Piece[] {
  const pieces = quote.children.flatMap(
    (child, at) => (at === 0 && child.type === "paragraph" ? cutCallout(child) : null) ?? cutNode(child),
  );
  return pieces.map((piece) => ({ ...piece, mark: piece.mark === "comment" ? piece.mark : "quote" }));
}

const keepWhole = (node: RootContent, mark: Mark): Piece[] => {
  const place = placeOf(node);
  return place ? [{ ...place, text: cleanText(readText(node)), mark, node }] : [];
};

/** A row may have more cells than the heading: what turns the table into HTML passes over those that have no alignment. */
const alignAll = (table: Table): Table => {
  const widest = Math.max(...table.children.map((row) => row.children.length));
  return { ...table, align: Array.from({ length: widest }, (_, column) => table.align?.[column] ?? null) };
};

/** One piece for each paragraph, heading, list item, quotation or other top-level node. */
export function cutNode(node: RootContent): Piece[] {
  switch (node.type) {
    case "heading": {
      const place = placeOf(node);
      const text = cleanText(readPlainText(node));
      return place ? [{ ...place, text, mark: "heading", depth: node.depth, ...keepMarks(node.children) }] : [];
    }
    case "paragraph":
      return cutParagraph(node);
    case "list":
      return cutList(node);
    case "blockquote":
      return cutQuote(node);
    case "code":
      return keepWhole(node, "code");
    case "table":
      return keepWhole(alignAll(node), "table");
    case "footnoteDefinition":
      return keepWhole(node, "footnote");
    default: {
      const place = placeOf(node);
      const comment = isHtmlComment(node) ? { mark: "comment" as const } : {};
      return place ? [{ ...place, text: cleanText(readPlainText(node)), ...comment }] : [];
    }
  }
}
