import { expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const TOP = ["Sandwarden Town stay top after derby win", "By Gary Stone", "Saturday 14 October 2017"];
const STORY = [
  "Sandwarden Town stayed top of the Northern Counties League with a deserved win over their neighbours on Saturday afternoon.",
  "Captain Lee Hodge headed the first goal after twelve minutes. Striker Dean Farr scored twice after the break, once from the spot.",
  "“We were the better side in every department,” said manager Mick Poole, who has now won eleven games in a row.",
];

const linesOf = (...lines: readonly string[]): (number | null)[] => {
  const read = readSeed("a.txt", new TextEncoder().encode(lines.join("\n\n")));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  return parseSeed(read.seed).doubts.flatMap(({ rule, line }) => (rule === "story.rows" ? [line] : []));
};

it.each([
  [[...TOP, "Sandwarden Town 3 Millbrook Rovers 1", "Attendance 412", ...STORY], 7],
  [[...TOP, "Sandwarden Town 3 - 1 Millbrook Rovers", "Attendance 412", ...STORY], 7],
  [[...TOP, ...STORY, "Sandwarden Town 3 Millbrook Rovers 1", "Port Ansel 2 Skerry 2"], 13],
  [[...TOP, ...STORY, "Team\tP\tW\tPts", "Sandwarden Town\t10\t8\t25", "Port Ansel\t10\t7\t23"], 13],
  [[...TOP, ...STORY, "Sandwarden 3 Skerry 1", "Ansel 2 Millbrook 2"], 13],
  [[...TOP, ...STORY, "Sandwarden Town 10 8 25", "Port Ansel 10 7 23"], 13],
])("rows that were left out beside a story are told: %#", (lines, line) => {
  expect(linesOf(...lines)).toEqual([line]);
});

it.each([
  [[...TOP, ...STORY]],
  [[...TOP, "Heute 12:37 Uhr", ...STORY]],
  [[...TOP, "4 min read", ...STORY, "Page 3", "Follow us on 10 platforms"]],
  // A page's own boxes stand farther away, and a line of columns alone is a menu's.
  [[...TOP, ...STORY, "News\tSport\tWeather", "About us", "Contact", "Privacy", "Terms", "Port Ansel 2 Skerry 2"]],
  [[...TOP, "Comments 3 Shares 12", ...STORY]],
  [[...TOP, "Facebook 12 Twitter 3", "Likes 4 Comments 7", ...STORY]],
  [[...TOP, ...STORY, "Season 2 Episode 4"]],
  [[...TOP, ...STORY, "Sandwarden 12 Millbrook 14"]],
  [[...TOP, ...STORY, "Newsroom 020 7946 0000", "Advertising 020 7946 0001"]],
  [[...TOP, ...STORY, "Home\tNews\tSport", "About\tContact\tHelp"]],
  // Who wants them left out says so, once.
  [["---", "labels:", "  15: furniture", "---", ...TOP, "Sandwarden Town 3 Millbrook Rovers 1", ...STORY]],
])("what is no row of the story's is not: %#", (lines) => {
  expect(linesOf(...lines)).toEqual([]);
});
