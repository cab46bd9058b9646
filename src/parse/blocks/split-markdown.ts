/** Splits a Markdown clip into blocks: which lines each piece of its tree is of. */
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Block } from "../../model.ts";
import type { Line } from "./lines.ts";
import { listImages, type PlacedImage, resolveReferences } from "./markdown-links.ts";
import { cutNode, type Piece } from "./markdown-pieces.ts";

/** Clippers write tables, footnotes and tasks as GitHub does. One tilde is a sign of prose: "~40 people". */
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

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

/** What pictures begin with: a clip without that is not searched for them. */
const IMAGE_START = "![";

/** Gives pieces the pictures that stand in them beside the one that a piece is. Both are in the order of the clip. */
function placeImages(pieces: readonly Piece[], images: readonly PlacedImage[]): Piece[] {
  let next = 0;
  return pieces.map((piece) => {
    while ((images[next]?.at ?? piece.from) < piece.from) next += 1;
    const first = next;
    while ((images[next]?.at ?? piece.to) < piece.to) next += 1;
    const own = images.slice(piece.image === undefined ? first : first + 1, next).map(({ image }) => image);
    return own.length === 0 ? piece : { ...piece, pictures: own };
  });
}

/** Cuts a clip into pieces. */
function cutClip(clip: string): Piece[] {
  const tree = readTree(clip);
  const pieces = tree.children.flatMap(cutNode);
  return clip.includes(IMAGE_START) ? placeImages(pieces, listImages(tree)) : pieces;
}

/**
 * Splits a Markdown clip into blocks that carry its marks. Lines that Markdown does not show (link definitions, rules) are blocks of
 * their own text: nothing is lost.
 * @param text The whole seed.
 * @param start UTF-16 offset where the clip starts.
 * @param lines The clip's lines.
 */
export function splitMarkdown(text: string, start: number, lines: readonly Line[]): Block[] {
  const pieces = cutClip(text.slice(start));
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
