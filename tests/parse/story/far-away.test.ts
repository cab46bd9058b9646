/** What stands far from a story is none of it. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Ferry stays in port"];
const PROSE = "The shops on the islands are out of bread, of milk and, since Sunday, of batteries for their lamps.";
const story = (blocks: number, confidence: number): Row[] =>
  Array.from({ length: blocks }, (): Row => ["paragraph", PROSE, undefined, confidence]);
const menu = (blocks: number): Row[] => Array.from({ length: blocks }, (_, i): Row => ["other", `Quay ${i}`]);

/** Whether the story's second part, of so many blocks and with such a chance, is kept below a menu. */
function keepsBelow(between: readonly Row[], blocks: number, confidence: number): boolean {
  const above = [HEAD, ...story(6, 0.95)];
  const mended = mend([...above, ...between, ...story(blocks, confidence)]);
  return mended.at(-1) === "paragraph";
}

it("goes where the model is in doubt of it, and behind a short gap does not", () => {
  expect(keepsBelow(menu(40), 6, 0.55)).toBe(false);
  expect(keepsBelow(menu(40), 6, 0.7)).toBe(true);
  expect(keepsBelow(menu(30), 6, 0.55)).toBe(true);
});

it("has to be surer where it is small beside the story", () => {
  expect(keepsBelow(menu(40), 1, 0.7)).toBe(false);
  expect(keepsBelow(menu(40), 1, 0.85)).toBe(true);
});

it("is not parted from the story by its pictures", () => {
  const gallery = menu(40).map(([, text]): Row => ["other", text, "caption"]);
  expect(keepsBelow(gallery, 6, 0.55)).toBe(true);
});

it("is not parted from the story by a table", () => {
  const rows = Array.from({ length: 40 }, (_, i): Row => ["other", i % 2 === 0 ? `Quay ${i} Rovers` : `${i}`]);
  expect(keepsBelow(rows, 6, 0.55)).toBe(true);
});

it("is what stands far above the headline too, however much that is", () => {
  const mended = mend([...story(9, 0.55), ...menu(40), HEAD, ...story(3, 0.55)]);
  expect([mended[0], mended.at(-1)]).toEqual(["other far-away", "paragraph"]);
});
