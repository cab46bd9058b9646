import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";
import { isTopHeadline } from "../../../src/parse/passes/top-line.ts";
import { STORY_LABELS } from "../../../src/parse/story/labels.ts";
import { makeCapture } from "../make-capture.ts";

const STORY = [
  "By Mara Lindqvist",
  "3 October 2019",
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.",
  "The line has been closed for nine days, and the shops on the islands are out of bread, milk and batteries.",
  "“We will be back when the sea lets us,” she said, and went to tie up the ferry with a second rope.",
];

function headlineOf(lines: readonly string[]): string | null {
  const read = readSeed("a.txt", new TextEncoder().encode(lines.join("\n\n")));
  if (!read.ok) return null;
  const result = parseSeed(read.seed);
  return result.ok ? result.record.headline : null;
}

describe("the first line of a capture is its headline though it begins like", () => {
  it.each([
    "WATCH: Ferry breaks loose in storm",
    "Related: how two ferries came to be sisters",
    "Read more books, says the ferry’s captain",
    "Sign up for the ferry, islanders told",
    "Source: the ferry’s captain speaks",
    "Photo: how a ferry broke loose",
  ])("%s", (headline) => {
    expect(headlineOf([headline, ...STORY])).toBe(headline);
  });
});

it("is none where another line is the headline, or the front matter states it", () => {
  const other = "Keeper of the light counts whales";
  expect(headlineOf(["Ferry stays in port until Friday", "WATCH: Ferry breaks loose in storm", ...STORY])).toBe(
    "Ferry stays in port until Friday",
  );
  const stated = ["---", `headline: ${other}`, "---", "PHOTO: REUTERS", ...STORY].join("\n");
  expect(headlineOf([stated])).toBe(other);
});

it("is none where it is a label that waits for the next line", () => {
  const headline = "Keeper of the light counts whales";
  expect(headlineOf([headline, "Reviewed:", ...STORY])).toBe(headline);
});

it("is one that asks or quotes, though a picture's credit stands below it", () => {
  for (const headline of ["Will the ferry sail this week?", "Everything you need to know about the ferry:"])
    expect(headlineOf([headline, "Photo: Lena Marsh", ...STORY])).toBe(headline);
});

it("is the one that says where its kicker ends, of two with the same words", () => {
  const said = "Faster crossings: ferries of the line sail at night";
  expect(headlineOf(["Home", said, said.replace(":", ""), ...STORY])).toBe(said);
});

it("is none where it is a sentence that a person signs by a mark, over the headline", () => {
  const headline = "Keeper of the light counts whales";
  const caption = "The keeper at the door of the light, which has been dark since last week. © Lena Marsh";
  expect(headlineOf([caption, headline, ...STORY])).toBe(headline);
  // A house's rights behind the page's title.
  expect(headlineOf(["Ferry stays in port until Friday. © The Harrow Post", ...STORY])).toMatch(/^Ferry stays in port/);
});

it("is one below a page's menus, too, where a label right below says who wrote it, and no call", () => {
  const isTop = (line: string, below: string, isCall = false): boolean => {
    const capture = makeCapture(["Home", "News", line, below, "Mara Lindqvist", ...STORY]);
    const judged = capture.judged.map((each, at) => ({
      ...each,
      label: at === 2 ? ("headline" as const) : ("other" as const),
      odds: STORY_LABELS.map((label) => (label === "headline" && at === 2 ? 0.5 : 0)),
    }));
    return isTopHeadline({ ...capture, judged }, 2, isCall);
  };
  expect(isTop("WATCH: Ferry breaks loose in storm", "By")).toBe(true);
  expect(isTop("WATCH: Ferry breaks loose in storm", "Share")).toBe(false);
  expect(isTop("Join over 2 million readers of the Post", "By", true)).toBe(false);
});

it("is none where it is a long notice of two sentences, even if the model takes it for one", () => {
  const isTop = (line: string): boolean => {
    const capture = makeCapture([line, "Keeper of the light counts whales", ...STORY]);
    const judged = capture.judged.map((each, at) => (at === 0 ? { ...each, label: "headline" as const } : each));
    return isTopHeadline({ ...capture, judged }, 0, true);
  };
  expect(
    isTop(
      "You have a preview view of this article while we check your access. When we have confirmed access, all of it will load.",
    ),
  ).toBe(false);
  expect(isTop("Sign up for the ferry, islanders told. It sails on Friday")).toBe(true);
});
