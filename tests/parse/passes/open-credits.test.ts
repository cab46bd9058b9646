/** Captions above a credit's label in a block of its own, and below a page's mark of a picture. */
import { describe, expect, it } from "vitest";
import { labelGalleries } from "../../../src/parse/passes/galleries.ts";
import { labelBy } from "../make-capture.ts";
import { makeJudged, type Told } from "./judged-capture.ts";

const STORY: readonly [string, ...Told] = [
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.",
  "paragraph",
  0.99,
];
const CAPTION = "The captain has missed two days in 31 years. Both times a daughter was born.";

const labelsOf = (page: readonly (readonly [string, ...Told])[]): string[] =>
  labelBy(labelGalleries, makeJudged([["Ferry stays in port", "headline"], STORY, ...page, STORY]))
    .map(([block, label]) => `${block} ${label}`)
    .toSorted();

describe("a credit's label in a block of its own", () => {
  it("has the caption above it and the credit below", () => {
    const page = labelsOf([
      ["Image", "other"],
      [CAPTION, "paragraph", 0.6],
      ["Credit...", "other"],
      ["Lena Marsh for The Port Ansel Courier", "other"],
    ]);
    expect(page).toEqual(["3 caption", "4 furniture", "5 credit"]);
  });

  it("may stand below a picture without words", () => {
    const page = labelsOf([
      ["Credit...", "other"],
      ["Lena Marsh for The Port Ansel Courier", "other"],
    ]);
    expect(page).toEqual(["2 furniture", "3 credit"]);
  });

  it("stands behind a caption in the same block as well", () => {
    expect(
      labelsOf([
        [`${CAPTION}Credit...`, "other"],
        ["Lena Marsh", "other"],
      ]),
    ).toEqual(["2 caption", "3 credit"]);
  });
});

describe("a mark of a picture", () => {
  const SIGNED: readonly (readonly [string, ...Told])[] = [
    ["Image", "other"],
    [CAPTION, "other", 0.6],
    ["Credit...", "other"],
    ["Lena Marsh for The Port Ansel Courier", "other"],
    STORY,
  ];
  const SECOND = "Pupils on the morning boat. In winter some find a bed on the mainland.";

  it("has a caption below it, where others have", () => {
    expect(labelsOf([...SIGNED, ["Image", "other"], [SECOND, "paragraph", 0.7]])).toContain("8 caption");
  });

  it("has a paragraph below it that the model knows, below a picture without words", () => {
    expect(labelsOf([...SIGNED, ["Image", "other"], [SECOND, "paragraph", 0.95]])).not.toContain("8 caption");
  });

  it("is a word of the page's where no caption is told", () => {
    expect(
      labelsOf([
        ["Image", "other"],
        [SECOND, "paragraph", 0.7],
      ]),
    ).toEqual([]);
  });
});
