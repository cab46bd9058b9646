import { describe, expect, it } from "vitest";
import type { BodyPiece } from "../../src/parse/body-piece.ts";
import { partAtLostBreaks } from "../../src/parse/lost-breaks.ts";

const piece = (text: string, more: Partial<BodyPiece> = {}): BodyPiece => ({
  type: "paragraph",
  text,
  inline: null,
  node: null,
  blocks: [4],
  ordered: false,
  number: null,
  counted: null,
  ...more,
});

const part = (...pieces: BodyPiece[]): string[] => partAtLostBreaks(pieces).map(({ type, text }) => `${type}: ${text}`);

const [FIRST, SECOND, THIRD, FOURTH] = [
  "The weir was found open on Monday.",
  "According to the keeper, no one had touched it since the flood.",
  "Police closed the path.",
  "“We shall see.”",
];

describe("paragraphs whose line breaks are lost", () => {
  it("are parted where sentences touch", () => {
    expect(part(piece(FIRST + SECOND + THIRD + FOURTH), piece("A last word."))).toEqual([
      `paragraph: ${FIRST}`,
      `paragraph: ${SECOND}`,
      `paragraph: ${THIRD}`,
      `paragraph: ${FOURTH}`,
      "paragraph: A last word.",
    ]);
  });

  it("may have been under a line that touches them as well", () => {
    const line = "A Net in the Weir: Brutality, Survival, And Act";
    expect(part(piece(`${line}Another case is older.${FIRST}${SECOND}Nobody knew.`)).slice(0, 2)).toEqual([
      `subhead: ${line}`,
      "paragraph: Another case is older.",
    ]);
  });

  it("begin and end with short words and numbers too, once it is sure that breaks are lost", () => {
    const all = `${FIRST}${SECOND}${THIRD}He called 112.A couple saw it.Nobody came.`;
    expect(part(piece(all)).slice(2)).toEqual([
      `paragraph: ${THIRD}`,
      "paragraph: He called 112.",
      "paragraph: A couple saw it.",
      "paragraph: Nobody came.",
    ]);
  });

  it("keep the blocks that they come from", () => {
    const parts = partAtLostBreaks([piece(FIRST + SECOND + THIRD + FOURTH)]);
    expect(parts.map(({ blocks }) => blocks)).toEqual([[4], [4], [4], [4]]);
  });
});

describe("a body is left as it is", () => {
  it.each<[string, BodyPiece[]]>([
    ["with two slips of a pen", [piece(FIRST + SECOND + THIRD)]],
    [
      "with names and abbreviations",
      [piece("Node.js, U.S.Army and e.g.Anna of St.Gallen met at 5 p.m.Monday in Mt.Vernon.")],
    ],
    ["of items", [piece(FIRST + SECOND + THIRD + FOURTH, { type: "list-item" })]],
    ["of a clip's marks", [piece(FIRST + SECOND + THIRD + FOURTH, { inline: [{ type: "text", value: FIRST }] })]],
  ])("%s", (_, pieces) => {
    expect(partAtLostBreaks(pieces)).toBe(pieces);
  });
});
