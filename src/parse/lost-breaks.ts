/** Paragraphs that a page parted by line breaks alone, which the capture has lost: "… within hours of her birth.According to police …" */
import type { BodyPiece } from "./body-piece.ts";

/** A sentence's end, and the next one's first words with nothing between them: surely, and as there may be one where breaks are lost, "… calls it.A couple …" */
const SURE_SEAM = /(?<=\p{Ll}{3}[.!?…]["”’»]?)(?=["“‘«„]?\p{Lu}\p{Ll}+[ ,’'])/u;
const SEAM = /(?<=[\p{Ll}\p{N}]{2}[.!?…]["”’»]?)(?=["“‘«„]?\p{Lu}\p{Ll}*[ ,’'])/u;
/** A line above a paragraph and that paragraph: "A Net in the Weir, but AliveOne of the first calls …" */
const LINE_SEAM = /^([^.!?…]{8,100}?\p{L}\p{Ll}{2})(?=\p{Lu}\p{Ll}* \p{L}+ )/u;
/** So many seams show that breaks are lost; fewer are slips of a pen: of 796 pages of the practice corpus that have any two have more. */
const FEWEST_SEAMS = 3;

const [A, Z, FIRST_BEYOND] = [0x41, 0x5a, 0xc0];

/** Whether a capital stands right behind a stop: most texts have none, and no pattern is asked of them. */
function mayHaveSeam(text: string): boolean {
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1)) {
    const next = text.charCodeAt(at + 1);
    if ((next >= A && next <= Z) || next >= FIRST_BEYOND) return true;
  }
  return false;
}

const isRunTogether = ({ type, inline, node, text }: BodyPiece): boolean =>
  type === "paragraph" && inline === null && node === null && mayHaveSeam(text);

/** A paragraph and the line above it, where the two are run together. */
function partLine(text: string): readonly (readonly [type: "subhead" | "paragraph", text: string])[] {
  const line = LINE_SEAM.exec(text)?.[1];
  if (line === undefined) return [["paragraph", text]];
  return [
    ["subhead", line],
    ["paragraph", text.slice(line.length)],
  ];
}

/**
 * Parts the paragraphs of a body whose line breaks are lost.
 * @param pieces The body's pieces, in order.
 * @returns The same list where no breaks are lost; parts of a piece are of the same blocks.
 */
export function partAtLostBreaks(pieces: readonly BodyPiece[]): readonly BodyPiece[] {
  const together = new Set(pieces.filter(isRunTogether));
  let seams = 0;
  for (const { text } of together) seams += text.split(SURE_SEAM).length - 1;
  if (seams < FEWEST_SEAMS) return pieces;
  return pieces.flatMap((piece) =>
    together.has(piece)
      ? piece.text
          .split(SEAM)
          .flatMap(partLine)
          .map(([type, text]): BodyPiece => ({ ...piece, type, text }))
      : [piece],
  );
}
