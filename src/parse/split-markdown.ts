import type { List, PhrasingContent, RootContent } from "mdast";
import { toString as readPlainText } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Block, Mark } from "../model.ts";
import { cleanText, type Line } from "./lines.ts";

const markdown = unified().use(remarkParse);

/** A block before its lines are known: offsets are into the clip's text without front matter. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly mark?: Mark;
  readonly depth?: number;
  readonly inline?: readonly PhrasingContent[];
}

function hasMarks(children: readonly PhrasingContent[]): boolean {
  return children.some((child) => child.type !== "text");
}

function isImageAlone(children: readonly PhrasingContent[]): boolean {
  return children.length === 1 && (children[0]?.type === "image" || children[0]?.type === "imageReference");
}

function cutList(list: List): Piece[] {
  return list.children.flatMap((item) => {
    const place = item.position;
    if (!place) return [];
    const first = item.children[0];
    const inline = item.children.length === 1 && first?.type === "paragraph" ? first.children : undefined;
    const text = cleanText(item.children.map((child) => readPlainText(child)).join(" "));
    return [
      {
        from: place.start.offset ?? 0,
        to: place.end.offset ?? 0,
        text,
        mark: "list-item" as const,
        ...(inline && hasMarks(inline) ? { inline } : {}),
      },
    ];
  });
}

/** One piece for each paragraph, heading, list item, quotation or other top-level node. */
function cutNode(node: RootContent): Piece[] {
  const place = node.position;
  if (!place) return [];
  const piece = { from: place.start.offset ?? 0, to: place.end.offset ?? 0, text: cleanText(readPlainText(node)) };
  switch (node.type) {
    case "heading":
      return [
        { ...piece, mark: "heading", depth: node.depth, ...(hasMarks(node.children) ? { inline: node.children } : {}) },
      ];
    case "paragraph":
      if (isImageAlone(node.children)) return [{ ...piece, mark: "image" }];
      return [{ ...piece, ...(hasMarks(node.children) ? { inline: node.children } : {}) }];
    case "list":
      return cutList(node);
    case "blockquote":
      return node.children.flatMap((child) => cutNode(child).map((part) => ({ ...part, mark: "quote" as const })));
    case "code":
      return [{ ...piece, mark: "code" }];
    default:
      return [piece];
  }
}

/** A picture without alt text has no text of its own: the reader sees its line. */
function makeBlock(piece: Piece, place: Omit<Block, "text">, line: string): Block {
  const { from: _from, to: _to, ...rest } = piece;
  return { ...place, ...rest, text: rest.text === "" ? line : rest.text };
}

/**
 * Splits a Markdown clip into blocks that carry its marks. Lines that Markdown does not show (link definitions, rules) are blocks of
 * their own text: nothing is lost.
 * @param text The whole seed.
 * @param start UTF-16 offset where the clip starts.
 * @param lines The clip's lines.
 */
export function splitMarkdown(text: string, start: number, lines: readonly Line[]): Block[] {
  const pieces = markdown.parse(text.slice(start)).children.flatMap(cutNode);
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
