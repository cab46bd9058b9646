/** Captions below their credit: in the head, where they look like headlines, and amid the story. */
import { describe, expect, it } from "vitest";
import { labelPictures } from "../../../src/parse/passes/pictures.ts";
import { labelBy } from "../make-capture.ts";
import { makeJudged } from "./judged-capture.ts";

const FIRST =
  "The harbour wall of Port Ansel, which was to be pulled down, has been mended after a £4.1m appeal by the people of the town.";
const MORE = "It was built by masons in 1934 and had been closed since cracks were found below the lamp in 2006.";

/** A page's head, with so likely headlines above the credit and below it, and a story with a picture in it. */
function labelsOf(head: string, signer: string, chances: readonly [number, number], amid = "Harrow Archive") {
  const page = makeJudged([
    [head, "other", 0.9, chances[0]],
    [signer, "other"],
    ["About 150 people queued before dawn for the first walk", "headline", 0.9, chances[1]],
    ["Jan Reck", "byline"],
    [FIRST, "paragraph"],
    [MORE, "paragraph"],
    [amid, "other"],
    ["The wall drew up to 2,000 walkers a day in the summer of 1936", "other"],
    ["'Every stone by hand'", "subhead"],
    [MORE, "paragraph"],
  ]);
  return labelBy(labelPictures, page).map(([block, label]) => `${block} ${label}`);
}

const HEAD = "Town's harbour wall reopens after £4.1m appeal";

describe("a caption that the model takes for the headline", () => {
  it("stands below who took the picture, and a likelier headline above that", () => {
    expect(labelsOf(HEAD, "Lena Marsh", [0.9, 0.7])).toEqual(["1 credit", "2 caption", "6 credit", "7 caption"]);
    expect(labelsOf(HEAD, "Getty Images", [0.9, 0.7])).toContain("2 caption");
  });

  it("may be likelier than a headline of which the first paragraph speaks", () => {
    expect(labelsOf(HEAD, "Lena Marsh", [0.5, 0.9])).toContain("2 caption");
  });

  it("is the headline below another story's title and its writer", () => {
    expect(labelsOf("Nine ferries in search of a quay", "Lena Marsh", [0.5, 0.9])).toEqual([]);
  });

  it("is the headline below what signs nothing", () => {
    expect(labelsOf(HEAD, "Harbour and coast", [0.9, 0.7])).toEqual([]);
  });

  it("is the headline where the same one wrote", () => {
    expect(labelsOf(HEAD, "Jan Reck", [0.9, 0.7])).toEqual([]);
  });
});

it("amid the story a question is no credit", () => {
  expect(labelsOf(HEAD, "Lena Marsh", [0.9, 0.7], "What is next?")).toEqual(["1 credit", "2 caption"]);
});
