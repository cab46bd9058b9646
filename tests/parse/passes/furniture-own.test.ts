/** Lines in which a page speaks of what it has for its readers. */
import { expect, it } from "vitest";
import { labelFurniture } from "../../../src/parse/passes/furniture.ts";
import { labelBy } from "../make-capture.ts";
import { makeJudged, type Told } from "./judged-capture.ts";

const STORY: readonly [string, ...Told] = [
  "We did not have an oven, and so I baked in a pot with coals on its lid, on a beach near Port Ansel.",
  "paragraph",
];

const isOwn = (line: string): boolean =>
  labelBy(labelFurniture, makeJudged([["Five things", "headline"], STORY, [line, "paragraph"], STORY])).some(
    ([block, , rule]) => block === 2 && rule === "furniture.own",
  );

it.each([
  "Wish to know more of the coast? Try our newsletter.",
  "Hören Sie zur Fähre auch unseren Podcast.",
  "Tous les soirs, l'essentiel est dans notre podcast.",
  "Toda la información del puerto, en nuestra app.",
  "Meer over de haven hoor je in onze podcast.",
])("is the page's own: %s", (line) => {
  expect(isOwn(line)).toBe(true);
});

it.each([
  "“We thank all readers of our newsletter,” the harbour master said.",
  "The council said on Monday that it had sued our podcaster.",
  `The co-op's harbour master said on Monday that ${"the ferry and the crew and ".repeat(5)}our newsletter had been sold.`,
  "The town has a newsletter and a podcast.",
])("is the story's: %s", (line) => {
  expect(isOwn(line)).toBe(false);
});

it.each([
  ["an answer", "How did it begin?", "We launched our app in 2019, and my mother was the only one who used it."],
  ["a founder's own story", "We sold our boat to pay for the first year.", "Our app has two million users today."],
])("is the story's: %s", (_, above, line) => {
  const capture = makeJudged([["Five things", "headline"], STORY, [above, "paragraph"], [line, "paragraph"], STORY]);
  expect(labelBy(labelFurniture, capture).filter(([, , rule]) => rule === "furniture.own")).toEqual([]);
});

it("is no headline", () => {
  const capture = makeJudged([["How our app found a ferry that had lost its way", "headline"], STORY, STORY]);
  expect(labelBy(labelFurniture, capture)).toEqual([]);
});
