import { describe, expect, it } from "vitest";
import { labelBylines } from "../../../src/parse/passes/bylines.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const labelsOf = (text: string, language: string) => labelBy(labelBylines, makeCapture([text], { language }));

describe("bylines by their form", () => {
  it.each([
    ["By Mara Lindqvist", "en"],
    ["By Mara Lindqvist and Oskar Bellweather", "en"],
    ["Von Jonas Ekeby", "de"],
    ["كتبت: رنا الحوراني", "ar"],
    ["박서연 기자", "ko"],
    ["순천, 여수 박서연 기자 seoyeon@hanbit.example", "ko"],
  ])("%s", (text, language) => {
    expect(labelsOf(text, language)).toEqual([[0, "byline", "bylines.labelled"]]);
  });
});

describe("lines that begin like one", () => {
  it.each([
    ["By Friday the wall had gone", "en"],
    ["By the pier", "en"],
    ["By", "en"],
    ["Mara Lindqvist", "en"],
    ["By Mara Lindqvist’s count, forty people had come to the hall by the time that the clerk arrived.", "en"],
    ["Von der Mauer blieb wenig", "de"],
  ])("%s", (text, language) => {
    expect(labelsOf(text, language)).toEqual([]);
  });
});

it.each([
  ["By", "Tom Harrow, Tidal.example", [[1, "byline", "byline.label-alone"]]],
  ["Von", "Irmela Schwarz", [[1, "byline", "byline.label-alone"]]],
  // A sentence that the capture broke.
  ["by", "Tom Harrow", []],
  ["By", "the pier the water had gone.", []],
])("%s / %s", (label, names, expected) => {
  const capture = makeCapture([label, names], { language: label === "Von" ? "de" : "en" });
  expect(labelBy(labelBylines, capture)).toEqual(expected);
});

it("leaves a block alone that has its label", () => {
  expect(labelBy(labelBylines, makeCapture(["By Mara Lindqvist"], { given: { 0: "credit" } }))).toEqual([]);
});
