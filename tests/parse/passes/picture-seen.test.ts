import { expect, it } from "vitest";
import { labelPictures } from "../../../src/parse/passes/pictures.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const HEADLINE = "Ferry crews vote to strike over their new roster";
const ABOVE =
  "The crews of the Skerry ferry will stop work on Friday, the union said after a night of talks in the harbour.";
const BELOW =
  "The company wants them to sleep aboard for ten nights, which would make the summer boats cheaper to run.";

/** What a line between two paragraphs is; the model takes all for the story's. */
function labelsOf(line: string) {
  const capture = makeCapture([HEADLINE, ABOVE, line, BELOW]);
  const judged = capture.judged.map((each, i) => (i === 0 ? each : { ...each, label: "paragraph" as const }));
  return labelBy(labelPictures, { ...capture, judged }).map(([block, label]) => [block, label]);
}

it.each([
  "Ann Lee, left, and Tom Reed at the harbour on Tuesday.",
  "Ann Lee, 42, left, at the harbour.",
  "The old bridge (left) and the new one at Harrow.",
  "Ana López (a la izquierda) y Tomás Ruiz.",
  "Lena Marsch (l.) und Peter Lund am Hafen.",
  "From left: Ann Lee, Tom Reed and Peter Lund.",
  "An artist's impression of the new pier.",
  "En la imagen, el alcalde durante la visita.",
])("a picture's words: %s", (line) => {
  expect(labelsOf(line)).toEqual([[2, "caption"]]);
});

it.each([
  "Parties of every kind, left, right and centre, have signed the pact.",
  "The cook, tired of the noise, left.",
  "The company said it would match contributions to its 401(k) plan.",
  "The judge held that (i) the contract was void and (ii) the deposit had to be paid back.",
  "Teams were drawn into groups A, B, C and D.",
  "Ann Lee (R., Texas) said the vote would be held next week.",
  "A screenshot of the exchange circulated on Tuesday and led to calls for her resignation.",
  "So soll die neue Regelung vor allem Familien mit kleinen Kindern entlasten.",
  "En la imagen que difundió la policía se ve a los dos hombres salir del banco.",
])("the story's own: %s", (line) => {
  expect(labelsOf(line)).toEqual([]);
});
