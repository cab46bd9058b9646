/** Splits a Markdown clip into blocks: which lines each piece of its tree is of. */
import type { Block } from "../../model.ts";
import type { Line } from "./lines.ts";
import { markdown } from "./markdown.ts";
import { type Comment, dropComments, findComments, hideComments } from "./markdown-comments.ts";
import { listImages, type PlacedImage, resolveReferences } from "./markdown-links.ts";
import { readNotes } from "./markdown-notes.ts";
import { cutNode, type Piece } from "./markdown-pieces.ts";

/** A picture without alt text has no text of its own: the reader sees its line. */
function makeBlock(piece: Piece, place: Omit<Block, "text">, line: string): Block {
  const { from: _from, to: _to, ...rest } = piece;
  return { ...place, ...rest, text: rest.text === "" ? line : rest.text };
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

/** What comments begin with: most clips have none. */
const COMMENT_START = /%%|<!--/;

/** Stands for what a comment says, so that nobody reads a date or a credit out of it. The ledger has its lines. */
const HIDDEN = "%%";

/** A comment as a piece: one that has its lines for itself, or is all that is in a piece. */
const hidePiece = ({ from, to }: Pick<Piece, "from" | "to">): Piece => ({ from, to, text: HIDDEN, mark: "comment" });

/** Gives a clip's pieces its comments, in the order of the clip. */
function placeComments(pieces: readonly Piece[], clip: string, comments: readonly Comment[]): Piece[] {
  const isHidden = ({ from, to, text, image, mark }: Piece): boolean =>
    mark === "comment" || (text === "" && image === undefined && COMMENT_START.test(clip.slice(from, to)));
  const own = comments.filter(({ isAlone }) => isAlone).map(hidePiece);
  const rest = pieces.map((piece) => (isHidden(piece) ? hidePiece(piece) : piece));
  return own.length === 0 ? rest : [...rest, ...own].sort((a, b) => a.from - b.from);
}

/** Cuts a clip into pieces: its tree, with what its links and pictures lead to in their places, comments and signs of notes read. */
function cutClip(clip: string): Piece[] {
  const whole = markdown.parse(clip);
  const hasComments = COMMENT_START.test(clip);
  const comments = hasComments ? findComments(clip, whole) : [];
  const tree = comments.length === 0 ? whole : markdown.parse(hideComments(clip, comments));
  resolveReferences(tree);
  const images = clip.includes(IMAGE_START) ? listImages(tree) : [];
  if (hasComments) dropComments(tree);
  readNotes(tree);
  const pieces = tree.children.flatMap(cutNode);
  const placed = images.length === 0 ? pieces : placeImages(pieces, images);
  return hasComments ? placeComments(placed, clip, comments) : placed;
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
