/** Headlines farther from the line that the model chose. */
import { expect, it } from "vitest";
import { findAboveStory, findBelowNames, findOnTop } from "../../../src/parse/passes/headline-around.ts";
import { judgeLines, type LineJudgement } from "./judge-lines.ts";

const TITLE = "Inn of the Three Lamps opens on the quay";
const CHOSEN = "A room with a view of the harbour";
const STORY = [
  "The inn has stood empty since the last ferry left, and the lamps had gone to the museum.",
  "Now they are back, and so is the keeper, who lights them every night at eight.",
  "Rooms cost a crown, and the view costs nothing.",
];
const SAID: Readonly<Record<string, LineJudgement>> = Object.fromEntries(STORY.map((line) => [line, "paragraph"]));

it("the first line, where it is much likelier than one a little below", () => {
  const find = (chance: number): number =>
    findOnTop(judgeLines([TITLE, "inn three lamps", CHOSEN, ...STORY], { [TITLE]: [chance], [CHOSEN]: [0.6] }), 2);
  expect(find(0.75)).toBe(0);
  expect(find(0.65)).toBe(-1);
});

it("the line right above the story, where the chosen one stands amid that", () => {
  const find = (chance: number, ...lines: readonly string[]): number => {
    const page = ["Home", TITLE, ...lines, CHOSEN, "By Lena Marsh"];
    return findAboveStory(judgeLines(page, { ...SAID, [TITLE]: [chance], [CHOSEN]: [0.6] }), page.indexOf(CHOSEN));
  };
  expect(find(0.3, ...STORY)).toBe(1);
  // A notice and its title above a whole page.
  expect(find(0.1, ...STORY)).toBe(-1);
  expect(find(0.3, ...STORY.slice(1))).toBe(-1);
});

it("the line above the story, below the names of whom a picture shows", () => {
  const find = (names: string, chance = 0.5): number =>
    findBelowNames(judgeLines([names, "3 May 2024", TITLE, ...STORY], { ...SAID, [TITLE]: [chance] }), 0);
  expect(find("Lena Marsh and Thomas Reed")).toBe(2);
  expect(find("Lena Marsh and Thomas Reed", 0.1)).toBe(-1);
  // Whom a portrait is about.
  expect(find("Lena Marsh")).toBe(-1);
  expect(find("Lamps and ferries")).toBe(-1);
});
