import { describe, expect, it } from "vitest";
import type { Block, Cut, Label, Verdict } from "../../src/model.ts";
import { gatherPhotos } from "../../src/parse/photos.ts";

type Row = readonly [label: Label, text: string, more?: { readonly of?: number; readonly credit?: string }];

function gather(rows: readonly Row[]) {
  const blocks = rows.map(([, text], index): Block => ({ index, line: index + 1, endLine: index + 1, start: 0, end: 0, text }));
  const verdicts = rows.map(([label, text, more], block): Verdict => {
    const from = more?.credit ? text.indexOf(more.credit) : -1;
    const cuts: Cut[] = from < 0 ? [] : [{ kind: "credit", from, to: from + (more?.credit ?? "").length, rule: "t.credit" }];
    return { block, label, rule: "t.row", confidence: 1, cuts, ...(more?.of === undefined ? {} : { of: more.of }) };
  });
  return gatherPhotos(blocks, verdicts, (block) => block).photos;
}

describe("gatherPhotos", () => {
  it("takes alt text, caption and credit of one picture together, and the credit without its label", () => {
    expect(gather([["caption", "A crane."], ["repeat", "A crane.", { of: 0 }], ["credit", "PHOTO: REUTERS", { credit: "REUTERS" }]])).toEqual([
      { caption: "A crane.", credit: "REUTERS", alt: "A crane.", position: 0 },
    ]);
  });

  it("takes a caption that starts with another as the same picture's", () => {
    expect(gather([["caption", "A crane"], ["caption", "A crane. Ken Oyelaran", { credit: "Ken Oyelaran" }]])).toMatchObject([
      { caption: "A crane", credit: "Ken Oyelaran" },
    ]);
  });

  it("gives a credit that comes first to the caption after it", () => {
    expect(gather([["credit", "Image source, PA", { credit: "PA" }], ["caption", "The quay"]])).toMatchObject([{ caption: "The quay", credit: "PA" }]);
  });

  it("keeps pictures apart, each in its place", () => {
    const photos = gather([["caption", "One."], ["credit", "A"], ["paragraph", "Text."], ["caption", "Two."], ["credit", "B"]]);
    expect(photos.map(({ caption, credit, position }) => [caption, credit, position])).toEqual([["One.", "A", 0], ["Two.", "B", 3]]);
  });

  it("keeps a credit without a caption", () => {
    expect(gather([["credit", "PHOTO: ST FILE", { credit: "ST FILE" }]])).toMatchObject([{ caption: null, credit: "ST FILE" }]);
  });
});
