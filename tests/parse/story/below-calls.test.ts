/** The story's last sentence below a call to read something else. */
import { expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const HEAD: Row = ["headline", "Council backs plan to reopen the canal"];
const PROSE: Row = [
  "paragraph",
  "The work would cost four million and take three years, according to a report of May.",
  undefined,
  0.98,
];
const TEASER: Row = ["other", "READ ALSO: Pub garden closed after goose complaint", "related"];
const SHARE: Row = ["other", "Share", "share"];
const LAST = "The anglers will sue, their lawyer said.";

const settle = (text: string, confidence: number, call: Row, ...below: readonly Row[]): string | undefined =>
  mend([HEAD, PROSE, PROSE, call, ["other", text, undefined, confidence], ...below])[4];

it("a sentence between a whole teaser and the page's own lines ends the story", () => {
  expect(settle(LAST, 0.7, TEASER, SHARE)).toMatch(/^paragraph/);
  expect(settle(LAST, 0.7, TEASER)).toMatch(/^paragraph/);
  expect(settle(LAST, 0.7, ["other", "Sign up to our newsletter", "promo"], SHARE)).toMatch(/^paragraph/);
});

it.each([
  ["a title under a label", LAST, 0.7, ["other", "Read also", "related"] satisfies Row, SHARE],
  ["what the model is surer of", LAST, 0.9, TEASER, SHARE],
  ["what asks", "Will the anglers sue the town for it?", 0.7, TEASER, SHARE],
  ["words above a credit", LAST, 0.7, TEASER, ["other", "Photo: Lena Marsh", "credit"] satisfies Row],
] as const)("but not %s", (_, text, confidence, call, below) => {
  expect(settle(text, confidence, call, below)).not.toMatch(/^paragraph/);
});

it("what an agency signs is no title in a box", () => {
  expect(settle(`${LAST} REUTERS`, 0.8, ["other", "READ ALSO:", "related"], SHARE)).toMatch(/^paragraph/);
});
