import { expect, it } from "vitest";
import { labelPictures } from "../../../src/parse/passes/pictures.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const HEADLINE = "Ferry crews vote to strike over their new roster";
const ABOVE =
  "The crews of the Skerry ferry will stop work on Friday, the union said after a night of talks in the harbour.";
const BELOW =
  "The company wants them to sleep aboard for ten nights, which would make the summer boats cheaper to run.";

/** All lines but the headline and the one at `line` are paragraphs for the model. */
function labelsOf(line: number, ...lines: readonly string[]) {
  const capture = makeCapture([HEADLINE, ...lines]);
  const judged = capture.judged.map((each, i) =>
    i === 0 || i === line ? { ...each, label: "other" as const } : { ...each, label: "paragraph" as const },
  );
  return labelBy(labelPictures, { ...capture, judged }).map(([block, label]) => [block, label]);
}

it.each([
  "Peter Lund. Photo: Lena Marsh",
  "Peter Lund Photo: Lena Marsh",
  "Peter Lund (Photo: Lena Marsh)",
  "Peter Lund. Foto: dpa",
  "Peter Lund © AFP",
])("whom a picture between two paragraphs shows: %s", (line) => {
  expect(labelsOf(2, ABOVE, line, BELOW)).toEqual([[2, "caption"]]);
});

it.each([
  ["a photographer with a house in brackets", "Peter Lund (EFE)"],
  ["a house behind a bar", "Peter Lund | AFP"],
  ["a source", "Peter Lund. Quelle: dpa"],
  ["a line that is no name", "All aboard. Photo: Lena Marsh"],
])("%s is none", (_, line) => {
  expect(labelsOf(2, ABOVE, line, BELOW)).toEqual([]);
});

it("in an article's head such a line may name who wrote it", () => {
  expect(labelsOf(1, "Peter Lund. Photo: Lena Marsh", ABOVE, BELOW)).toEqual([]);
});

/** A name above a labelled credit; the model takes both for the page's. */
function labelsAbove(name: string, story: string, label: "other" | "subhead" = "other") {
  const capture = makeCapture([HEADLINE, story, name, "[PHOTO CREDIT: Lena Marsh]", BELOW]);
  const judged = capture.judged.map((each, i) => ({
    ...each,
    label: i === 2 ? label : i === 1 || i === 4 ? ("paragraph" as const) : ("other" as const),
  }));
  return labelBy(labelPictures, { ...capture, judged }).map(([block, given]) => `${block} ${given}`);
}
const NAMED = `${ABOVE} “We will not sleep here,” said Peter Lund.`;

it("whom a picture shows may stand above its labelled credit, where the story names them", () => {
  expect(labelsAbove("Peter Lund", NAMED)).toEqual(["2 caption", "3 credit"]);
});

it("a subhead stands there, too, and a title of two words", () => {
  expect(labelsAbove("Peter Lund", NAMED, "subhead")).toEqual(["3 credit"]);
  expect(labelsAbove("Operation Herring", NAMED)).toEqual(["3 credit"]);
});
