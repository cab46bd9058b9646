import { describe, expect, it } from "vitest";
import type { Cut, Label, Verdict } from "../../../src/model.ts";
import type { Fields } from "../../../src/parse/fields/index.ts";
import { readFields } from "../../../src/parse/fields/index.ts";
import { cutBlocks } from "../../../src/parse/record/cuts.ts";
import { makeCapture } from "../make-capture.ts";

/** A line with its label. */
type Row = readonly [label: Label, text: string];

const BODY: readonly Label[] = ["paragraph", "list-item", "continuation"];

/** Fields of a text that states none. */
const NO_FIELDS: Fields = readFields(["One."], ["paragraph"], "en");

/** The cuts of each row, as the text that they cut. */
function cutsOf(rows: readonly Row[], fields: Partial<Fields> = {}): [kind: Cut["kind"], text: string][][] {
  const { blocks } = makeCapture(rows.map(([, text]) => text));
  const verdicts = rows.map(([label], block): Verdict => ({ block, label, rule: "test.row", confidence: 1 }));
  const isBody = ([label]: Row): boolean => BODY.includes(label);
  const cut = cutBlocks(
    blocks,
    verdicts,
    { ...NO_FIELDS, ...fields },
    rows.findIndex(isBody),
    rows.findLastIndex(isBody),
  );
  expect(cut.map(({ label }) => label)).toEqual(rows.map(([label]) => label));
  return cut.map(({ cuts = [], block }) =>
    cuts.map(({ kind, from, to }) => [kind, blocks[block]?.text.slice(from, to) ?? ""]),
  );
}

const found = { blocks: [], rule: "test.field", confidence: 1 };

describe("the first paragraph", () => {
  it("loses the dash of a lost dateline", () => {
    expect(
      cutsOf([
        ["headline", "Xi"],
        ["paragraph", "- President Xi said so."],
      ])[1],
    ).toEqual([["residue", "- "]]);
  });

  it("loses the bracket, the colon and the comma that a lost place leaves", () => {
    expect(cutsOf([["paragraph", ") - Japan said so."]])).toEqual([[["residue", ") - "]]]);
    expect(cutsOf([["paragraph", ": Verano went top."]])).toEqual([[["residue", ": "]]]);
    expect(cutsOf([["paragraph", ":o) was all she wrote."]])).toEqual([[]]);
    const text = ", Nov 3 (AFP) - It rained.";
    const dateline = readFields([text], ["paragraph"], "en").dateline;
    expect(dateline?.value).toMatchObject({ text: "Nov 3 (AFP)", place: null, agency: "AFP", day: "Nov 3" });
    expect(cutsOf([["paragraph", text]], { dateline })).toEqual([
      [
        ["residue", ", "],
        ["dateline", "Nov 3 (AFP)"],
      ],
    ]);
  });

  it("keeps its dash where it is an item, or where speech opens with it below", () => {
    expect(cutsOf([["list-item", "- One boat."]])).toEqual([[]]);
    expect(
      cutsOf([
        ["paragraph", "– Nitten, tjue."],
        ["paragraph", "– Jo."],
      ]),
    ).toEqual([[], []]);
  });

  it("has its dateline marked", () => {
    const value = { text: "HANOI (AP)", place: "HANOI", agency: "AP", day: null };
    const dateline = { ...found, value, length: value.text.length };
    expect(cutsOf([["paragraph", "HANOI (AP) - It rained."]], { dateline })).toEqual([[["dateline", "HANOI (AP)"]]]);
  });
});

describe("the last paragraph", () => {
  it("has its sign-off marked from where it begins", () => {
    const signoff = { ...found, value: "REUTERS" };
    const rows: Row[] = [
      ["paragraph", "It rained."],
      ["paragraph", "REUTERS said he left. REUTERS"],
      ["furniture", "See more on"],
    ];
    expect(cutsOf(rows, { signoff, signoffFrom: 22 })).toEqual([[], [["signoff", "REUTERS"]], []]);
  });

  it("is whole where the sign-off has a block of its own", () => {
    const signoff = { ...found, value: "REUTERS" };
    const rows: Row[] = [
      ["paragraph", "He left."],
      ["signoff", "REUTERS"],
    ];
    expect(cutsOf(rows, { signoff, signoffFrom: -1 })).toEqual([[], []]);
  });
});

describe("a caption", () => {
  const photosOf = (credit: string): Fields["photos"] => [
    { ...found, blocks: [0, 1], value: { caption: "The Reuters loft", credit } },
  ];

  it("has the credit behind it marked, its last mention", () => {
    const rows: Row[] = [
      ["caption", "The Reuters loft. Photo: Reuters"],
      ["paragraph", "It rained."],
    ];
    expect(cutsOf(rows, { photos: photosOf("Reuters") })).toEqual([[["credit", "Reuters"]], []]);
  });

  it("needs no mark where a block is the credit and nothing else", () => {
    const rows: Row[] = [
      ["credit", "Reuters"],
      ["paragraph", "It rained."],
    ];
    expect(cutsOf(rows, { photos: photosOf("Reuters") })).toEqual([[], []]);
  });
});
