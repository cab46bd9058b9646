import { describe, expect, it } from "vitest";
import type { Block, Cut, Label, Verdict } from "../../src/model.ts";
import { buildBody, gatherBody } from "../../src/parse/body.ts";
import { readPlainBody } from "../read-plain-body.ts";

type Row = readonly [label: Label, text: string, more?: Partial<Verdict>];

function bodyOf(rows: readonly Row[]) {
  const blocks = rows.map(
    ([, text], index): Block => ({ index, line: index + 1, endLine: index + 1, start: 0, end: 0, text }),
  );
  const verdicts = rows.map(
    ([label, , more], block): Verdict => ({ block, label, rule: "t.row", confidence: 1, ...more }),
  );
  const pieces = gatherBody(blocks, verdicts);
  return { pieces, ...buildBody(pieces) };
}

const cut = (kind: Cut["kind"], from: number, to: number): readonly Cut[] => [{ kind, from, to, rule: "t.cut" }];

describe("gatherBody and buildBody", () => {
  it("joins fragments, also over furniture that stands between", () => {
    const { root, pieces } = bodyOf([
      ["paragraph", "In January,"],
      ["continuation", "Japan agreed", { of: 0 }],
      ["advertisement", "ADVERTISEMENT"],
      ["continuation", ", the media reported.", { of: 1 }],
      ["paragraph", "Next."],
    ]);
    expect(readPlainBody(root)).toEqual([
      { type: "paragraph", text: "In January, Japan agreed, the media reported." },
      { type: "paragraph", text: "Next." },
    ]);
    expect(pieces[0]?.blocks).toEqual([0, 1, 3]);
  });

  it("makes one list of items in a row, and takes their markers away", () => {
    const { root } = bodyOf([
      ["list-item", "- one"],
      ["list-item", "• two"],
      ["subhead", "More"],
      ["list-item", "1. three"],
    ]);
    expect(root.children.map((node) => node.type)).toEqual(["list", "heading", "list"]);
    expect(readPlainBody(root).map((piece) => piece.text)).toEqual(["one", "two", "More", "three"]);
    expect(root.children[2]).toMatchObject({ ordered: true });
  });

  it("leaves out a lost dateline's dash and the sign-off, and keeps a dateline that is printed", () => {
    const { root } = bodyOf([
      ["paragraph", "- President Xi said so.", { cuts: cut("residue", 0, 2) }],
      ["paragraph", "HANOI (AP) — It rained.", { cuts: cut("dateline", 0, 10) }],
      ["paragraph", "He left. REUTERS", { cuts: cut("signoff", 9, 16) }],
    ]);
    expect(readPlainBody(root).map((piece) => piece.text)).toEqual([
      "President Xi said so.",
      "HANOI (AP) — It rained.",
      "He left.",
    ]);
  });

  it("tells which child of the tree holds each piece", () => {
    expect(
      bodyOf([
        ["paragraph", "A."],
        ["list-item", "b"],
        ["list-item", "c"],
        ["quote", "d"],
      ]).children,
    ).toEqual([0, 1, 1, 2]);
  });

  it("starts a paragraph with a fragment that continues nothing", () => {
    expect(readPlainBody(bodyOf([["continuation", "and so on."]]).root)).toEqual([
      { type: "paragraph", text: "and so on." },
    ]);
  });
});
