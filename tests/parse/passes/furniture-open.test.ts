/** Headlines that begin like a label of the page's. */
import { expect, it } from "vitest";
import { isHeadlineOfPage } from "../../../src/parse/passes/furniture-open.ts";
import { makeCapture } from "../make-capture.ts";

/** Whether the model's sure headline stays one. */
function isKept(text: string): boolean {
  const capture = makeCapture([
    text,
    "The ferry did not sail on Friday, the harbour master said after a night of talks.",
  ]);
  const judged = capture.judged.map((each, at) =>
    at === 0 ? { ...each, label: "headline" as const, confidence: 0.95 } : each,
  );
  return isHeadlineOfPage({ ...capture, judged }, 0, "related");
}

it("are headlines where they are long, each by how much its signs say", () => {
  expect(isKept("Photos: the night ferry sails again between the quay and the isles")).toBe(true);
  expect(isKept("Photos: the night ferry")).toBe(false);
  expect(isKept("【写真特集】港の夜を走る渡し船")).toBe(true);
  expect(isKept("【写真特集】渡し船")).toBe(false);
});
