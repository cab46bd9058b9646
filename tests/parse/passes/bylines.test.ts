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
    ["박서연 기자", "ko-KR"],
    ["記者林秀英／台南報導", "zh-Hant"],
    ["Editor : Ioana Bratu", "ro"],
    ["순천, 여수 박서연 기자 seoyeon@hanbit.example", "ko"],
  ])("%s", (text, language) => {
    expect(labelsOf(text, language)).toEqual([[0, "byline", "bylines.labelled"]]);
  });
});

it("what is written in Arabic begins with an article, and no name does", () => {
  expect(labelsOf("كتب باللغة الأم", "ar")).toEqual([]);
  expect(labelsOf("كتب أحمد السيد", "ar")).toEqual([[0, "byline", "bylines.labelled"]]);
});

it("a reader who may sign up to write is nobody, and a reader's name stands before it", () => {
  expect(labelsOf("시민기자 가입", "ko")).toEqual([]);
  expect(labelsOf("한소라 시민기자", "ko")).toEqual([[0, "byline", "bylines.labelled"]]);
});

describe("a trade in a block of its own", () => {
  const judge = (...lines: string[]) =>
    labelBy(labelBylines, makeCapture(lines, { language: "nb" })).map(([block]) => block);

  it("is the label of the name below it", () => {
    expect(judge("Bygda fikk tunnel", "Journalist", "Marius Eikeland")).toEqual([1, 2]);
  });

  it("is the trade of a name above it", () => {
    expect(judge("Synnøve Tveit Haugen", "Journalist", "Marius Eikeland", "Journalist")).toEqual([]);
  });
});

describe("a link's words amid a sentence", () => {
  const STORY =
    "Ein Torwart hat den Zweitligisten am Dienstag mit einem Wurf über das ganze Feld vor der Niederlage bewahrt.";

  it("are no byline", () => {
    const lines = [
      STORY,
      "Das sagte der Mann, der erst im Sommer",
      "vom Stadtrivalen Eintracht Harrow",
      "gekommen war.",
      STORY,
    ];
    expect(labelBy(labelBylines, makeCapture(lines, { language: "de" }))).toEqual([]);
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
    ["記者協會／台南報導", "zh-Hant"],
    ["〔記者林秀英／台南報導〕", "zh-Hant"],
    ["記者林秀英／台南報導　一隻小貓躲進引擎室。", "zh-Hant"],
  ])("%s", (text, language) => {
    expect(labelsOf(text, language)).toEqual([]);
  });
});

it.each([
  ["By", "Tom Harrow, Tidal.example", [0, 1]],
  ["Von", "Irmela Schwarz", [0, 1]],
  // A sentence that the capture broke.
  ["by", "Tom Harrow", []],
  ["By", "the pier the water had gone.", []],
])("%s / %s", (label, names, expected) => {
  const capture = makeCapture([label, names], { language: label === "Von" ? "de" : "en" });
  expect(labelBy(labelBylines, capture)).toEqual(expected.map((block) => [block, "byline", "byline.label-alone"]));
});

describe("names that go on below a label", () => {
  const listBylines = (texts: readonly string[], language: string): number[] =>
    labelBy(labelBylines, makeCapture([...texts], { language })).map(([block]) => block);

  it("are one byline with the word that joins them", () => {
    expect(listBylines(["Von", "Franziska Lohmeier", "und", "Tarek Benassi"], "de")).toEqual([0, 1, 2, 3]);
    expect(listBylines(["By", "Ama Boateng", ",", "Mara Lindqvist"], "en")).toEqual([0, 1, 2, 3]);
  });

  it("end where no name follows", () => {
    expect(listBylines(["Von", "Irmela Schwarz", "und", "der Hafen lag still."], "de")).toEqual([0, 1]);
  });
});

it("leaves a block alone that has its label", () => {
  expect(labelBy(labelBylines, makeCapture(["By Mara Lindqvist"], { given: { 0: "credit" } }))).toEqual([]);
});

describe("who checked an article", () => {
  const PARAGRAPHS = [
    "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.",
    "The line has been closed for nine days, and the shops on the islands are out of bread, milk and batteries.",
    "“We will be back when the sea lets us,” she said, and went to tie up the ferry with a second rope.",
  ];
  const [first = "", second = "", third = ""] = PARAGRAPHS;
  const listCheckers = (...texts: readonly string[]): number[] =>
    labelBy(labelBylines, makeCapture([...texts]))
      .filter(([, label]) => label === "furniture")
      .map(([block]) => block);

  it("stands in the page's head, below the story, or beside its byline", () => {
    const line = "Medically reviewed by Mary Howe";
    expect(listCheckers("Ferry stays in port for a ninth day", line, first, second, third)).toEqual([1]);
    expect(listCheckers("Ferry stays in port for a ninth day", first, second, third, line)).toEqual([4]);
    expect(listCheckers("Ferry stays in port for a ninth day", first, "By Jane Doe", line, second, third)).toEqual([3]);
  });

  it.each(["Revisión médica", "Fact checker", "Approved by Donald Trump", "Medically reviewed by Mary Howe"])(
    "is not told amid the story: %s",
    (line) => {
      expect(listCheckers("Ferry stays in port for a ninth day", first, second, line, "Mary Howe", third)).toEqual([]);
    },
  );
});
