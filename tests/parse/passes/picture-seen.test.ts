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
    "Ann Lee, 42, left, at the harbour.",
    "The old bridge (left) and the new one at Harrow.",
    "Lena Marsch (l.) und Peter Lund am Hafen.",
    "En la imagen, el alcalde durante la visita.",
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
    "Parties of every kind, left, right and centre, have signed the pact.",
    "The cook, tired of the noise, left.",
    "The company said it would match contributions to its 401(k) plan.",
    "The judge held that (i) the contract was void and (ii) the deposit had to be paid back.",
    "Teams were drawn into groups A, B, C and D.",
    "Ann Lee (R., Texas) said the vote would be held next week.",
    "A screenshot of the exchange circulated on Tuesday and led to calls for her resignation.",
    "So soll die neue Regelung vor allem Familien mit kleinen Kindern entlasten.",
    "En la imagen que difundió la policía se ve a los dos hombres salir del banco.",
    "Aboveboard dealings were not what the harbour was known for.",
    "The mayor, left with no choice, signed the paper.",
    "From left to right across the wall, six pictures show the bridge. In every one of them it is being rebuilt.",
  ])("%s", (line) => {
    expect(isSeen(line)).toBe(false);
  });
});
