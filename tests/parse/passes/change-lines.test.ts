import { expect, test } from "vitest";
import { labelChangeLines } from "../../../src/parse/passes/change-lines.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const HEAD = "Stadtrat von Wilsdorf beschließt Umbau der Markthalle";
const STORY = [
  "Der Stadtrat von Wilsdorf hat am Dienstag den Umbau der Markthalle beschlossen, die wegen eines undichten Dachs seit sechs Jahren geschlossen ist.",
  "„Die Halle fehlt denen, die verkaufen, und denen, die einkaufen“, sagte Bürgermeisterin Theresa Salger nach der Sitzung.",
  "Die Arbeiten kosten vier Millionen Euro, von denen die Hälfte aus europäischen Mitteln stammt, und sollen im Herbst nächsten Jahres enden.",
  "Die Händler, die seither in einem Zelt am Fluss verkaufen, bitten darum, dass die Mieten nach der Eröffnung nicht steigen.",
];

const amid = (line: string) =>
  labelBy(labelChangeLines, makeCapture([HEAD, ...STORY.slice(0, 2), line, ...STORY.slice(2)], { language: "de" }));

test("amid a story a change's time is the page's, and a heading of what is new stays", () => {
  expect(amid("Aktualisiert um 14.30 Uhr")).toEqual([[3, "furniture", "change-lines.clock"]]);
  expect(amid("Update um 14.30 Uhr")).toEqual([]);
  expect(amid("Artikel aktualisiert um 14.30 Uhr mit Reaktionen der Opposition")).toEqual([
    [3, "note", "change-lines.note"],
  ]);
});

test("a heading above a list stays", () => {
  const head = [
    "Harrow Ferry is out with a new map",
    "The makers of the game say that ferries are faster now than they were in spring.",
  ];
  const list = [
    "- New map of the harbour, with the old pier",
    "- Faster ferries on all lines",
    "Whoever has bought the game gets all of it without paying again, they said.",
  ];
  expect(labelBy(labelChangeLines, makeCapture([...head, "Update 1.20", ...list]))).toEqual([]);
});

test("prose with a time is the story's", () => {
  expect(amid("Um 14.30 Uhr wurde die Sitzung unterbrochen.")).toEqual([]);
});
