import type { PhrasingContent } from "mdast";
import { describe, expect, it } from "vitest";
import type { Block, Cut, Label, Verdict } from "../../../src/model.ts";
import { buildBody } from "../../../src/parse/body/body.ts";
import { gatherBody } from "../../../src/parse/body/gather-body.ts";
import { readPlainBody } from "../../read-plain-body.ts";

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

  it("keeps a clip's links in a sentence that is joined", () => {
    const link: PhrasingContent = {
      type: "link",
      url: "https://harbour.example/figures",
      children: [{ type: "text", value: "the figures" }],
    };
    const block = (index: number, text: string, inline?: readonly PhrasingContent[]): Block => ({
      index,
      line: index + 1,
      endLine: index + 1,
      start: 0,
      end: 0,
      text,
      ...(inline === undefined ? {} : { inline }),
    });
    const blocks = [
      block(0, "Read the figures of", [{ type: "text", value: "Read " }, link, { type: "text", value: " of" }]),
      block(1, "the council."),
      block(2, ", as the figures", [{ type: "text", value: ", as " }, link]),
    ];
    const labels: readonly Label[] = ["paragraph", "continuation", "continuation"];
    const pieces = gatherBody(
      blocks,
      labels.map((label, at): Verdict => ({ block: at, label, rule: "t.row", confidence: 1 })),
    );
    expect(pieces.map(({ text }) => text)).toEqual(["Read the figures of the council., as the figures"]);
    expect(pieces[0]?.inline).toEqual([
      { type: "text", value: "Read " },
      link,
      { type: "text", value: " of" },
      { type: "text", value: " " },
      { type: "text", value: "the council." },
      { type: "text", value: ", as " },
      link,
    ]);
  });

  it("makes one list of items in a row, and takes their markers away", () => {
    const { root } = bodyOf([
      ["list-item", "- one"],
      ["list-item", "• two"],
      ["subhead", "More"],
      ["list-item", "1. three"],
      ["list-item", "2. four"],
    ]);
    expect(root.children.map((node) => node.type)).toEqual(["list", "heading", "list"]);
    expect(readPlainBody(root).map((piece) => piece.text)).toEqual(["one", "two", "More", "three", "four"]);
    expect(root.children[2]).toMatchObject({ ordered: true });
  });

  it("counts a list from where it is printed to begin", () => {
    const { root } = bodyOf([
      ["list-item", "3) three"],
      ["list-item", "4) four"],
    ]);
    expect(root.children).toMatchObject([{ type: "list", ordered: true, start: 3 }]);
    expect(readPlainBody(root).map((piece) => piece.text)).toEqual(["three", "four"]);
  });

  it.each<[string, Row[], string[]]>([
    [
      "above paragraphs",
      [
        ["list-item", "1. The clerk’s ledger"],
        ["paragraph", "It was found."],
        ["list-item", "2. The mayor’s chain"],
        ["paragraph", "It was not."],
      ],
      ["heading", "paragraph", "heading", "paragraph"],
    ],
    [
      "that count down",
      [
        ["list-item", "3) The Last Reel"],
        ["list-item", "2) Faces"],
        ["list-item", "1) The Square"],
      ],
      ["heading", "heading", "heading"],
    ],
    ["of a whole sentence", [["list-item", "1. The clerk kept a ledger."]], ["paragraph"]],
    [
      "of long paragraphs",
      [
        ["list-item", `1) ${"The ledger was kept by the clerk. ".repeat(7)}He left.`],
        ["list-item", `2) ${"The chain was kept by the mayor. ".repeat(7)}He left.`],
      ],
      ["paragraph", "paragraph"],
    ],
  ])("keeps numbers %s, as printed", (_, rows, types) => {
    const { root } = bodyOf(rows);
    expect(root.children.map((node) => node.type)).toEqual(types);
    expect(readPlainBody(root).map((piece) => piece.text)).toEqual(rows.map(([, text]) => text.trim()));
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
