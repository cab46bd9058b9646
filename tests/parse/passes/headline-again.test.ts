/** A headline that the page prints so often that the model takes it for a separator. */
import { expect, it } from "vitest";
import { findAgain } from "../../../src/parse/passes/headline-again.ts";
import { judge } from "../../../src/parse/story/mend/draft.ts";
import { judgeLines, type LineJudgement } from "./judge-lines.ts";

const TITLE = "Ferry fair opens in Harrow in May";
const SUMMARY = "Three lines and a choir from the islands come to the quay, where the mayor lights the lamps.";
const STORY =
  "The fair is to begin on Friday at noon, the harbour board said, and it will end when the last lamp is out.";

function find(lines: readonly string[], chosen: string, said: Readonly<Record<string, LineJudgement>>) {
  const capture = judgeLines(lines, { [TITLE]: "muted", [STORY]: "paragraph", ...said });
  const judged = capture.judged.map(({ label }) => judge(label, "model", 1));
  return lines[findAgain(capture, judged, lines.indexOf(chosen))];
}

it("stands above a doubtful line that sums it up, with its time between", () => {
  const lines = ["Coast", TITLE, "31.10.2023", SUMMARY, STORY];
  expect(find(lines, SUMMARY, { [SUMMARY]: [0.2, 0.4] })).toBe(TITLE);
  expect(find(lines, SUMMARY, { [SUMMARY]: [0.9, 0.4] })).toBe(undefined);
  expect(find(lines, SUMMARY, { [SUMMARY]: [0.5, 0] })).toBe(undefined);
});

it("stands by its author's name, which the model holds unlikely itself", () => {
  expect(find([TITLE, "Lena Marsh", "0", TITLE, STORY], "Lena Marsh", { "Lena Marsh": [0.03] })).toBe(TITLE);
});

it("stands below its section, and not below a short headline above a long one", () => {
  const find2 = (above: string, ...menu: string[]): string | undefined =>
    find([...menu, above, TITLE, TITLE, STORY], above, { [above]: [0.7] });
  expect(find2("Sea and coast", "- Sea and coast")).toBe(TITLE);
  // A caption comes as often below a short headline.
  expect(find2("Storm hits Harrow")).toBe(undefined);
  expect(find2("Angling & coast", TITLE)).toBe(TITLE);
  expect(find2("The lamps of Harrow are lit", "- The lamps of Harrow are lit")).toBe(undefined);
});

it("has the words of a file or of a list's item that the model chose", () => {
  for (const line of ["Ferry-fair-opens-in-Harrow-in-May.jpg", `- ${TITLE}`])
    expect(find([TITLE, "3 May 2024", line, STORY], line, { [line]: [0.8] })).toBe(TITLE);
});

it("is no line of a menu, no call and no sentence of the story", () => {
  const said = { [SUMMARY]: [0.2, 0.4], "About the Harrow ferry line": "muted" } as const;
  expect(find(["About the Harrow ferry line", TITLE, SUMMARY, STORY], SUMMARY, said)).toBe(undefined);
  expect(find(["News", "Sign up now", SUMMARY, STORY], SUMMARY, { ...said, "Sign up now": "muted" })).toBe(undefined);
  expect(find(["News", SUMMARY, STORY, TITLE], SUMMARY, said)).toBe(undefined);
});
