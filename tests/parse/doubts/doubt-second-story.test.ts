import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const lineOf = (text: string, file = "a.txt"): number | null | undefined => {
  const read = readSeed(file, new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  return parseSeed(read.seed).doubts.find(({ rule }) => rule === "page.second-story")?.line;
};

const paragraphs = (town: string, what: string): string =>
  [
    `The council of ${town} decided on Monday to shut the town's ${what} for twelve days, after inspectors found faults in fourteen places.`,
    `Mayor Ines Holm said the ${what} had been neglected since 1973. “Nobody in ${town} will be happy about it,” the mayor told the Courier.`,
    `Residents of ${town} said they had learned of the plan from a note at the door, and some had begun to gather names for a petition.`,
  ].join("\n\n");

const FIRST = `Harrow shuts its swimming pool for twelve days\n\nBy Ruth Calder\n\nPublished March 4, 2013\n\n${paragraphs("Harrow", "swimming pool")}`;
const REST = paragraphs("Tollan", "library");

describe("a second story in one file", () => {
  it.each([
    ["Tollan shuts its library for twelve days\n\nBy Tom Ray\n\nPublished June 7, 2014", 13],
    ["* * *\n\nTollan shuts its library for twelve days\n\nBy Tom Ray\n\nPublished June 7, 2014", 15],
    ["Tollan shuts its library for twelve days\n\nJune 7, 2014\n\nBy Tom Ray", 13],
  ])("is a doubt at its headline: %s", (head, line) => {
    expect(lineOf(`${FIRST}\n\n${head}\n\n${REST}\n`)).toBe(line);
  });

  it("is one for each further story", () => {
    const head = "Tollan shuts its library for twelve days\n\nBy Tom Ray\n\nPublished June 7, 2014";
    const text = [FIRST, head, REST, head.replace("Tollan", "Wexby"), REST.replaceAll("Tollan", "Wexby")].join("\n\n");
    const read = readSeed("a.txt", new TextEncoder().encode(text));
    const told = read.ok ? parseSeed(read.seed).doubts.filter(({ rule }) => rule === "page.second-story") : [];
    expect(told.map(({ line }) => line)).toEqual([13, 25]);
  });

  it.each([
    "How the plan came about",
    "By Tom Ray",
    "Read more\n\nTollan shuts its library for twelve days\n\nBy Tom Ray",
    "14:05\n\nTollan shuts its library, too",
  ])("is none below %s", (between) => {
    expect(lineOf(`${FIRST}\n\n${between}\n\n${REST}\n`)).toBeUndefined();
  });

  it("is none in a list of other stories below", () => {
    const teaser =
      "Tollan shuts its library\n\nBy Tom Ray\n\nJune 7, 2014\n\nInspectors found faults in fourteen places.";
    expect(lineOf(`${FIRST}\n\nMore stories\n\n${teaser}\n\n${teaser.replace("library", "mill")}\n`)).toBeUndefined();
  });

  it("is told at its front matter, in whatever form the file is", () => {
    const matter = "---\ntitle: Tollan shuts its library\ndate: 2014-06-07\n---";
    const both = `${matter.replace("Tollan", "Harrow")}\n\n${paragraphs("Harrow", "pool")}\n\n${matter}\n\n${REST}\n`;
    expect([lineOf(both), lineOf(both, "a.md"), lineOf(both.replaceAll("\n", "\r\n"))]).toEqual([12, 12, 12]);
    const rule = both.replace(matter, "---\n\nWhat the town says:\n\n---");
    expect([lineOf(rule), lineOf(rule, "a.md")]).toEqual([undefined, undefined]);
  });
});
