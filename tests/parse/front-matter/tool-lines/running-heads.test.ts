import { expect, it } from "vitest";
import { readRunningHeads } from "../../../../src/parse/front-matter/tool-lines/running-heads.ts";
import { readSeed } from "../../../../src/parse/index.ts";
import { HEADLINE, readTool, STORY } from "./read-tool.ts";

const TOP = [HEADLINE, "", "By Jane Doe", ""];
const [FIRST = "", SECOND = "", ...MORE] = STORY;
const among = (one: string, other: string) => [...TOP, FIRST, "", one, "", SECOND, "", other, "", MORE];

it.each([
  ["The Harbour Courier | 14 June 1994 | 7", "The Harbour Courier | 14 June 1994 | 8"],
  ["7    THE HARBOUR COURIER, TUESDAY, JUNE 14, 1994", "8    THE HARBOUR COURIER, TUESDAY, JUNE 14, 1994"],
  ["The Harbour Courier, 14 June 1994, page 7", "The Harbour Courier, 14 June 1994, page 9"],
])("a printed page's head amid a story tells paper and day, and is none of it: %s", (one, other) => {
  const { record, body, of } = readTool(among(one, other));
  expect(body).toEqual(STORY);
  expect([record.published, record.publisher?.toLowerCase()]).toEqual(["1994-06-14", "the harbour courier"]);
  expect([of(one), of(other)]).toEqual(Array(2).fill("furniture tool-lines.running-head"));
});

const FRENCH = [
  "Le conseil du port a décidé mardi soir de garder le dernier bac pendant deux ans de plus, après que plus de trois cents habitants ont signé une pétition contre sa suppression.",
  "La traversée, qui relie le vieux quai aux quartiers de l'autre rive, perd des milliers d'euros par an. Les services de la ville avaient proposé de la remplacer par un autobus.",
  "Le prix du passage augmentera en avril, et le bateau prendra pour la première fois des vélos, a dit la présidente du comité des transports.",
] as const;
const amongFrench = (one: string, other: string) =>
  readTool([
    "Le bac de nuit reste deux ans",
    "",
    "Par Jeanne Marchand",
    "",
    FRENCH[0],
    "",
    one,
    "",
    FRENCH[1],
    "",
    other,
    "",
    FRENCH[2],
  ]);

it("a head is read in the page's language", () => {
  const { record, body } = amongFrench(
    "Le Courrier du Port | 14 juin 1994 | 7",
    "Le Courrier du Port | 14 juin 1994 | 8",
  );
  expect([record.published, record.publisher]).toEqual(["1994-06-14", "Le Courrier du Port"]);
  expect(body).toEqual(FRENCH);
  expect(amongFrench("Le bateau du 14 juin 1994, no. 7", "Le bateau du 14 juin 1994, no. 8").tools).toEqual([]);
});

it.each([
  ["Part 1", "Part 2"],
  ["Harbour Watch, 7", "Harbour Watch, 8"],
  ["The boat of 14 June 1994, no. 7", "The boat of 14 June 1994, no. 8"],
  ["The Harbour Courier | 14 June 1994 | 8", "The Harbour Courier | 14 June 1994 | 7"],
])("%s and %s are a story's own", (one, other) => {
  expect(readTool(among(one, other)).tools).toEqual([]);
});

it.each([
  ["Sources", "The Harbour Courier, 3 May 1956, p. 4", "The Harbour Courier, 3 May 1956, p. 7"],
  ["Notes", "1 The Harbour Courier, 3 May 1956", "2 The Harbour Courier, 3 May 1956"],
  [
    "Related",
    "Harbour lights fail",
    "The Harbour Courier | 3 May 2021 | 4",
    "Fleet leaves early",
    "The Harbour Courier | 3 May 2021 | 12",
  ],
])("what a story cites below %s is no head of its pages", (...below) => {
  const { record, tools } = readTool([
    HEADLINE,
    "",
    "By Jane Doe",
    "",
    "12 June 2024",
    "",
    STORY,
    "",
    ...below.flatMap((line) => [line, ""]),
  ]);
  expect([record.published, record.publisher, tools]).toEqual(["2024-06-12", null, []]);
});

it("heads say nothing of a story that has another day below its headline, nor do notes that are counted from one", () => {
  const [head, ...more] = among(
    "The Harbour Courier, 14 June 1994, page 7",
    "The Harbour Courier, 14 June 1994, page 9",
  );
  const { record } = readTool([head ?? "", "", "12 June 2024", ...more]);
  expect([record.published, record.publisher]).toEqual(["2024-06-12", null]);
  expect(readTool(among("1 The Harbour Courier, 3 May 1956", "2 The Harbour Courier, 3 May 1956")).tools).toEqual([]);
});

it("a jump may stand in brackets, and a sentence about one may not", () => {
  expect(readTool(among("(Continued on Page 6, Col. 3)", "(Continued from Page 1)")).body).toEqual(STORY);
  expect(readTool(among("(Continued on page 6 was a list of boats.)", "(And so it went.)")).tools).toEqual([]);
  expect(readTool(among("(Continued from page 3 of the report)", "(And so it went.)")).tools).toEqual([]);
});

/** Lines that are alike, each of which was copied with all before it: 80,000 took many seconds of CPU then, and take less than one now. */
it("many lines that may be heads are gathered in time that grows with their number", { timeout: 60_000 }, () => {
  const read = readSeed("a.txt", Buffer.from(HEADLINE));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  const text = "Harbour notice, page 7";
  const blocks = Array.from({ length: 80_000 }, (_, index) => {
    const start = index * text.length;
    return { index, line: index + 1, endLine: index + 1, start, end: start + text.length, text };
  });
  const start = process.cpuUsage().user;
  expect(readRunningHeads(read.seed, blocks).verdicts).toEqual([]);
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(2000);
});
