import { expect, it } from "vitest";
import { addClipHead } from "../../../src/parse/front-matter/clip-head.ts";
import { labelStated } from "../../../src/parse/passes/stated.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const labelsOf = (text: string) => labelBy(labelStated, makeCapture(text));

it("gives a line the label that the front matter states, by the file's line number", () => {
  const text = "---\nlabels:\n  6: furniture\n---\nTide table\nBy the pier\nThe boat left.";
  expect(labelsOf(text)).toEqual([[1, "furniture", "stated.label"]]);
});

it("lets a stated label win over a stated author", () => {
  const text = "---\nauthor: Oskar Bellweather\nlabels:\n  5: furniture\n---\nOskar Bellweather\nThe boat left.";
  expect(labelsOf(text.replace("5:", "6:"))).toEqual([[0, "furniture", "stated.label"]]);
});

it("finds the line that is a stated author, with a label or without", () => {
  const text = "---\nauthor: Oskar Bellweather\n---\nBy Oskar Bellweather\nOskar Bellweather\nThe boat left.";
  expect(labelsOf(text)).toEqual([
    [0, "byline", "stated.author"],
    [1, "byline", "stated.author"],
  ]);
});

it("leaves a sentence alone that ends in a stated author's name", () => {
  const text = "---\nauthor: Oskar Bellweather\n---\nThe prize went to Oskar Bellweather\nThe boat left.";
  expect(labelsOf(text)).toEqual([]);
});

it("says nothing where the front matter states neither", () => {
  expect(labelsOf("---\ntitle: Tides\n---\nBy Oskar Bellweather\nThe boat left.")).toEqual([]);
});

it("leaves a stated author in a reading tool's list to the tool", () => {
  for (const author of ["Ann Li", "[[Ann Li]]"]) {
    const capture = makeCapture(`# Unsold\n\n## Metadata\n- Author: ${author}\n- URL: https://a.example/`, {
      file: "a.md",
    });
    const seed = addClipHead(capture.seed, capture.blocks);
    expect(seed.stated.authors).toEqual(["Ann Li"]);
    expect(labelBy(labelStated, { ...capture, seed })).toEqual([]);
  }
});
