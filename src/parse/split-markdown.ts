import type { Blockquote, List, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from "mdast";
import { toString as readPlainText } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Block, ClipImage, Mark } from "../model.ts";
import { cleanText, type Line } from "./lines.ts";
import { findImage, resolveReferences } from "./markdown-links.ts";

/** Clippers write tables, footnotes and tasks as GitHub does. One tilde is a sign of prose: "~40 people". */
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** A block before its lines are known: offsets are into the clip's text without front matter. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly mark?: Mark;
  readonly depth?: number;
  readonly ordered?: boolean;
  readonly counted?: number;
  readonly image?: ClipImage;
  readonly inline?: readonly PhrasingContent[];
  readonly node?: RootContent;
}

/** A reader's own words below a highlight: "Note: …", "Tags: …". */
const ANNOTATION = /^(?:Note|Tags|Color): /;

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

/** A picture with its caption right below it, no blank line between: two pieces. */
function cutParagraph(node: Paragraph): Piece[] {
  const place = placeOf(node);
  if (!place) return [];
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

function cutQuote(quote: Blockquote): Piece[] {
  return quote.children.flatMap((child) => cutNode(child).map((part) => ({ ...part, mark: "quote" as const })));
}

const keepWhole = (node: RootContent, mark: Mark): Piece[] => {
  const place = placeOf(node);
  return place ? [{ ...place, text: cleanText(readText(node)), mark, node }] : [];
};

/** Table cells of one row, so that its alignment says nothing that a page cannot show. */
const dropAlignment = (table: Table): Table => ({ ...table, align: null });

/** One piece for each paragraph, heading, list item, quotation or other top-level node. */
function cutNode(node: RootContent): Piece[] {
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
      return keepWhole(dropAlignment(node), "table");
    case "footnoteDefinition":
      return keepWhole(node, "footnote");
    default: {
      const place = placeOf(node);
      return place ? [{ ...place, text: cleanText(readPlainText(node)) }] : [];
    }
  }
}

/** A picture without alt text has no text of its own: the reader sees its line. */
function makeBlock(piece: Piece, place: Omit<Block, "text">, line: string): Block {
  const { from: _from, to: _to, ...rest } = piece;
  return { ...place, ...rest, text: rest.text === "" ? line : rest.text };
}

/** Reads a clip's tree, with what its links and pictures lead to in their places. */
function readTree(text: string): Root {
  const tree = markdown.parse(text);
  resolveReferences(tree);
  return tree;
}

/**
 * Splits a Markdown clip into blocks that carry its marks. Lines that Markdown does not show (link definitions, rules) are blocks of
 * their own text: nothing is lost.
 * @param text The whole seed.
 * @param start UTF-16 offset where the clip starts.
 * @param lines The clip's lines.
 */
export function splitMarkdown(text: string, start: number, lines: readonly Line[]): Block[] {
  const pieces = readTree(text.slice(start)).children.flatMap(cutNode);
  const blocks: Block[] = [];
  let next = 0;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    at += 1;
    if (!line || line.text === "") continue;
    while (next < pieces.length && start + (pieces[next]?.to ?? 0) <= line.start) next += 1;
    const piece = pieces[next];
    const covers = piece !== undefined && start + piece.from < line.end;
    let last = line;
    for (let below = lines[at]; covers && below && below.start < start + piece.to; below = lines[at]) {
      last = below;
      at += 1;
    }
    const place = { index: blocks.length, line: line.number, endLine: last.number, start: line.start, end: last.end };
    if (covers) next += 1;
    blocks.push(covers ? makeBlock(piece, place, line.text) : { ...place, text: line.text });
  }
  return blocks;
}
