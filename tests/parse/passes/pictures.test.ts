import { describe, expect, it } from "vitest";
import { labelPictures } from "../../../src/parse/passes/pictures.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const STORY = "The harbour wall will not be mended before spring, the board said after a night of talks.";
const CAPTION = "Fishermen look at the harbour wall on Friday.";

const labelsOf = (lines: readonly string[], language = "en") =>
  labelBy(labelPictures, makeCapture(lines, { language }));

describe("a labelled credit", () => {
  it.each(["PHOTO: REUTERS", "Photograph: Lena Marsh", "Foto: Jonas Ekeby"])("%s", (text) => {
    expect(labelsOf(["Harbour wall", text])).toEqual([[1, "credit", "pictures.labelled-credit"]]);
  });

  it("makes the sentence above it a caption", () => {
    expect(labelsOf([STORY, CAPTION, "PHOTO: REUTERS", STORY])).toEqual([
      [1, "caption", "pictures.above-credit"],
      [2, "credit", "pictures.labelled-credit"],
    ]);
  });

  it("leaves a paragraph above it in the story: it is longer than a caption", () => {
    const paragraph = `${STORY} The stone comes from a quarry that closed in 1931, and the last man who knew how to cut it is ninety-four years old.`;
    expect(labelsOf([STORY, paragraph, "PHOTO: REUTERS"]).map(([block]) => block)).toEqual([2]);
  });

  it("leaves the second half of a broken sentence above it in the story", () => {
    expect(labelsOf(["The board of", "Harrow Quay said on Friday that it would wait.", "PHOTO: REUTERS"])).toEqual([
      [2, "credit", "pictures.labelled-credit"],
    ]);
  });

  it("leaves what is above it alone where the caption stands below with its own label", () => {
    const lines = [STORY, CAPTION, "Image source, Lena Marsh", "Image caption, The wall at low tide"];
    expect(labelsOf(lines).map(([block]) => block)).not.toContain(1);
  });
});

describe("a caption that ends in its credit", () => {
  it.each([
    "The quay at Harrow on Friday evening. Photo by Lena Marsh",
    "The quay at Harrow on Friday evening. PHOTO: REUTERS",
  ])("%s", (text) => {
    expect(labelsOf([STORY, text])).toEqual([[1, "caption", "pictures.caption-with-credit"]]);
  });
});

describe("prose that looks like a picture's", () => {
  it.each([
    "The photo by Lena Marsh hung in the hall for a year before anyone asked what it showed.",
    "Photos showed the wall in pieces, and a boat on the road behind it.",
    "“I took the photo,” said Lena Marsh.",
    "The board wants “high-quality talent”. REUTERS",
    "Picture this: a ferry with no sea.",
  ])("%s", (text) => {
    expect(labelsOf([STORY, text])).toEqual([]);
  });
});
