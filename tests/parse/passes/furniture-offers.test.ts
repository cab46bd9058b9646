/** Boxes of things to buy amid a story. */
import { expect, it } from "vitest";
import { labelFurniture } from "../../../src/parse/passes/furniture.ts";
import { labelBy } from "../make-capture.ts";
import { makeJudged, type Told } from "./judged-capture.ts";

const STORY: readonly [string, ...Told] = [
  "We did not have an oven, and so I baked in a pot with coals on its lid, on a beach near Port Ansel.",
  "paragraph",
];

const offersOf = (...page: readonly (readonly [string, ...Told])[]): number[] =>
  labelBy(labelFurniture, makeJudged([["Five things", "headline"], STORY, ...page, STORY]))
    .filter(([, , rule]) => rule === "furniture.offer")
    .map(([block]) => block);

it("several titles, each above its price, are a box", () => {
  const found = offersOf(
    ["Harrow 4-Quart Camp Oven", "subhead", 0.5],
    ["Now 22% Off", "subhead", 0.7],
    ["$62 at Amazon", "other"],
    ["Tuck & Tin Folding Scraper", "subhead", 0.6],
    ["$9 at Amazon", "other"],
  );
  expect(found).toEqual([2, 5]);
});

it("one above what is said of the thing is a review's subhead", () => {
  const found = offersOf(
    ["Best oven: Harrow 4-Quart", "subhead", 0.5],
    ["$62 at Amazon", "other"],
    STORY,
    ["Best scraper: Tuck & Tin", "subhead", 0.5],
    ["$9 at Amazon", "other"],
  );
  expect(found).toEqual([]);
});

it("a subhead that the model knows stays one", () => {
  const found = offersOf(
    ["Ovens that we liked most", "subhead", 0.9],
    ["$62 at Amazon", "other"],
    ["Scrapers that we liked most", "subhead", 0.9],
    ["$9 at Amazon", "other"],
  );
  expect(found).toEqual([]);
});
