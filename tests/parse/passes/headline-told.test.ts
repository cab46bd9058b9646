/** Lines that tell of the headline. */
import { expect, it } from "vitest";
import { findTold, tellsOf } from "../../../src/parse/passes/headline-told.ts";
import { judgeLines } from "./judge-lines.ts";

it("a line that is cut short tells of a whole one, and not of another that is cut", () => {
  expect(tellsOf("The bell of Ansel rings again...", "The bell of Ansel rings again on Friday night")).toBe(true);
  expect(tellsOf("The bell of Ansel rings again...", "The bell of Ansel rings again on Friday…")).toBe(false);
});

it("a kicker that is glued on tells of the quotation, and a headline of no words of its own", () => {
  expect(tellsOf("Work / Sea «We slept on the quay for days»", "«We slept on the quay for days»")).toBe(true);
  expect(tellsOf("Why the ferry stays in the port", "ferry stays in the port")).toBe(false);
  const long = "What the keeper said of the long winter, the ice and all her lamps:";
  expect(tellsOf(`${long.slice(0, -1)} «We slept on the quay for days»`, "«We slept on the quay for days»")).toBe(
    false,
  );
});

it("a kicker's quotation is told by the page's title above it, likely or not, and by no pull quote amid the story", () => {
  const quote = "«We slept on the quay for days»";
  const story = "The keeper of the harbour said on Friday that nobody had counted the lamps of Ansel for three years.";
  const find = (lines: readonly string[], line: string, chance: number): number =>
    findTold(judgeLines(lines, { [quote]: [chance], [story]: "paragraph" }), lines.indexOf(line));
  const glued = `Work / Sea ${quote}`;
  expect(find([quote, "Menu", glued, story], glued, 0)).toBe(0);
  expect(find(["Skip to story", quote, "Menu", glued, story], glued, 0)).toBe(1);
  expect(find(["Menu", glued, story, quote], glued, 0.5)).toBe(-1);
});

it("a headline with a quotation or a kicker tells of no shorter one that a list of comments has", () => {
  const lines = ["“All is lost”: Ferry stays in port on Friday", "Comments", "Ferry stays in port on Friday"];
  const find = (chance: number): number =>
    findTold(judgeLines(lines, { [lines[0] ?? ""]: [0.9], [lines[2] ?? ""]: [chance] }), 0);
  expect(find(0)).toBe(-1);
  expect(find(0.3)).toBe(2);
  expect(findTold(judgeLines(["You are here: > Ferry stays in port", "Ferry stays in port"], {}), 0)).toBe(-1);
  expect(findTold(judgeLines(["You are here: > Ferry stays in its port", "Ferry stays in its port"], {}), 0)).toBe(1);
});
