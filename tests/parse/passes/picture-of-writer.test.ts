/** Captions above the name of who wrote the story, who took the picture too. */
import { expect, it } from "vitest";
import { labelPictures } from "../../../src/parse/passes/pictures.ts";
import { labelBy } from "../make-capture.ts";
import { makeJudged, type Told } from "./judged-capture.ts";

const STORY: readonly [string, ...Told] = [
  "We took the goat along because nobody would have her, and she slept on the map for nine hundred miles.",
  "paragraph",
];
const LINE = "Doris, riding shotgun near Port Ansel";

const labelsOf = (line: readonly [string, ...Told], name = "Lena Marsh", label = "other" as const): string[] =>
  labelBy(
    labelPictures,
    makeJudged([
      ["Five things that a goat taught me", "headline"],
      ["By", "byline"],
      ["Lena Marsh", "byline"],
      STORY,
      line,
      [name, label],
      STORY,
    ]),
  ).map(([block, given]) => `${block} ${given}`);

it("a line above the writer's name amid the story is a caption", () => {
  expect(labelsOf([LINE, "subhead", 0.5])).toEqual(["4 caption", "5 credit"]);
});

it("a subhead that the model knows is none, nor a sentence", () => {
  expect(labelsOf([LINE, "subhead", 0.9])).toEqual([]);
  expect(labelsOf([`${LINE}, was asleep.`, "paragraph", 0.6])).toEqual([]);
});

it("above another's name it may be a subhead", () => {
  expect(labelsOf([LINE, "subhead", 0.5], "Jan Reck")).toEqual([]);
});
