/** Captions above the button that opens their picture. */
import { expect, it } from "vitest";
import { labelPictures } from "../../../src/parse/passes/pictures.ts";
import { labelBy } from "../make-capture.ts";
import { makeJudged, type Told } from "./judged-capture.ts";

const STORY: readonly [string, ...Told] = [
  "He lets the engine run for five minutes and turns it off, for fuel is dear and there is nowhere to go.",
  "paragraph",
  0.99,
];

const labelsOf = (...page: readonly (readonly [string, ...Told])[]): string[] =>
  labelBy(labelPictures, makeJudged([["The last turf train", "headline"], STORY, ...page])).map(
    ([block, label, rule]) => `${block} ${label} ${rule}`,
  );
const LINE = "Jan Reck in the cab of an engine that he drove for 26 years";

it("a line between paragraphs, above the button, is a caption", () => {
  expect(labelsOf([LINE, "other"], ["Expand", "other"], STORY)).toEqual(["2 caption pictures.above-control"]);
});

it("a button may be of the picture below it, whose caption the model hardly takes for a paragraph", () => {
  const below: readonly [string, ...Told] = ["The engine in its shed, where it has stood since May.", "paragraph", 0.6];
  expect(labelsOf([LINE, "other"], ["Expand", "other"], below)).toEqual([]);
});

it("a subhead above a picture without words is none, nor another story's title below its label", () => {
  expect(labelsOf([LINE, "subhead"], ["Expand", "other"], STORY)).toEqual([]);
  expect(labelsOf(["Read more", "other"], [LINE, "other"], ["Expand", "other"], STORY)).toEqual([]);
});
