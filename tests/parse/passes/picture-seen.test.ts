import { describe, expect, it } from "vitest";
import { isSeenBetween } from "../../../src/parse/passes/picture-seen.ts";
import { makeCapture } from "../make-capture.ts";

const ABOVE =
  "The crews of the Skerry ferry will stop work on Friday, the union said after a night of talks in the harbour.";
const BELOW =
  "The company wants them to sleep aboard for ten nights, which would make the summer boats cheaper to run.";

/** Whether a line between two paragraphs, or above the first of them, is a caption by what it says. */
function isSeen(line: string, isFirst = false): boolean {
  const lines = isFirst
    ? ["Ferry crews vote to strike", line, ABOVE, BELOW]
    : ["Ferry crews vote to strike", ABOVE, line, BELOW];
  const capture = makeCapture(lines);
  const at = lines.indexOf(line);
  const judged = capture.judged.map((each, i) =>
    i === 0 || i === at ? { ...each, label: "other" as const } : { ...each, label: "paragraph" as const },
  );
  const block = capture.blocks[at];
  return block !== undefined && isSeenBetween({ ...capture, judged }, block);
}

describe("a caption by what it says", () => {
  it.each([
    "Ann Lee, left, and Tom Reed at the quay.",
    "Ann Lee (second from left) with the crew",
    "From left: Ann Lee, Tom Reed and Ida Holm at the quay.",
    "An artist’s impression of the new quay.",
    "Above: The ferry leaves the quay at low tide.",
    "Hafenmeisterin Anna Lehmann (li.) am Kai",
    "Anne Lefort, à gauche, et Tom Ried sur le quai.",
    "Ana López, a la izquierda, y Tomás Ried en el muelle.",
    "Анна Лебедева (слева) на причале",
  ])("%s", (line) => {
    expect(isSeen(line)).toBe(true);
    expect(isSeen(line, true)).toBe(false);
  });
});

describe("none", () => {
  it.each([
    "“He stood third from left, as always,” the officer said.",
    "Pictured: that is the word she wrote on the sign.",
    "Ann Lee, left, stayed on the quay. Tom Reed went home with the rest of the crew.",
    "“It stood there, right, where the bench is now,” the officer said.",
    "An aerial viewing platform is to close in March.",
    `Ann Lee, left, ${"and one of the other captains ".repeat(8)}at the quay.`,
    "Aboveboard dealings were not what the harbour was known for.",
    "The mayor, left with no choice, signed the paper.",
    "From left to right across the wall, six pictures show the bridge. In every one of them it is being rebuilt.",
  ])("%s", (line) => {
    expect(isSeen(line)).toBe(false);
  });
});
