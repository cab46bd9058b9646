/** A printed page's head, and what an archivist writes below a cutting. */
import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../../src/parse/index.ts";

const HEADLINE = "Gale wrecks pier at Sandwarden";
const STORY = [
  "A gale carried away the outer half of the pier at Sandwarden last night, with the band stand and a stall that sold whelks.",
  "Two men who were fishing from the end were brought ashore by a line that was fired from the beach, and taken to the hospital.",
  "They were in the water for twenty minutes, a doctor said, and were comfortable, hungry and rather proud of themselves.",
];

function readPage(...lines: readonly string[]) {
  const read = readSeed("pier.txt", Buffer.from(lines.join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!("record" in result)) throw new Error(JSON.stringify(result.doubts));
  const { published, publisher, headline } = result.record;
  const doubts = result.doubts.filter(({ rule }) => rule.startsWith("dates."));
  return { published, publisher, headline, doubts: doubts.map(({ rule, line }) => `${rule} ${line}`) };
}

describe("a line of the paper, the day and no more but the page", () => {
  it.each([
    ["THE HARBOUR COURIER, THURSDAY, MAY 3, 1956"],
    ["4    THE HARBOUR COURIER, THURSDAY, MAY 3, 1956"],
    ["The Harbour Courier, Thursday, May 3, 1956, page 3"],
    ["The Harbour Courier | 3 May 1956 | 7"],
    ["The Harbour Courier", "Thursday, May 3, 1956", "Page 3"],
  ])("tells both above the headline: %s", (...above) => {
    const { published, publisher, headline, doubts } = readPage(...above, HEADLINE, ...STORY);
    expect([published, publisher?.toLowerCase(), headline]).toEqual(["1956-05-03", "the harbour courier", HEADLINE]);
    expect(doubts).toEqual([]);
  });

  it("tells both as the last line", () => {
    const read = readPage(HEADLINE, ...STORY, "The Harbour Courier, 3 May 1956");
    expect(read).toMatchObject({ published: "1956-05-03", publisher: "The Harbour Courier" });
  });

  it.each([
    [["12 June 2024"], ["The Harbour Courier, 3 May 1956"]],
    [["12 June 2024"], ["Previous", "The Harbour Courier, 14 June 2019"]],
    [["12 June 2024"], ["Further reading", "3 May 1956, The Harbour Courier", "14 May 1956, The Harbour Courier"]],
  ])("is what a story with a day of its own cites below it: %j, %j", (day, below) => {
    const read = readPage(HEADLINE, ...day, ...STORY, ...below);
    expect(read).toMatchObject({ published: "2024-06-12", publisher: null });
  });

  it("is no paper's above the headline of another day's story, nor beside another paper's", () => {
    const read = readPage("Sunday Times, 3 May 2020", "Weather 12", HEADLINE, "12 June 2024", ...STORY);
    expect(read).toMatchObject({ published: "2024-06-12", publisher: null });
    const two = readPage("Harbour Courier, 12 June 2023", "Millbrook News, 14 June 2023", HEADLINE, ...STORY);
    expect(two.publisher).toBe(null);
    expect(readPage(HEADLINE, ...STORY, "Published in The Harbour Courier, 14 June 2019").publisher).toBe(
      "The Harbour Courier",
    );
  });

  it("is another story's amid others below, and no paper's where it is a notice's", () => {
    const below = ["The Harbour Courier, 3 May 1956", "More from the coast", "Sign up for our newsletter"];
    expect(readPage(HEADLINE, ...STORY, ...below).published).toBe(null);
    expect(readPage("News Release 12-Mar-1956", HEADLINE, ...STORY).publisher).toBe(null);
  });
});

describe("a day around a story that has none", () => {
  it.each([
    [["3 May 1856"], 3],
    [["July 21, 1887"], 3],
  ])("is named where it is of an older century: %j", (below, line) => {
    expect(readPage(HEADLINE, ...below, ...STORY).doubts).toEqual([`dates.unread ${line}`]);
  });

  it("is named where its line says more", () => {
    const line = "Found in the Harbour Courier of 3 May 1956 by M. Gow";
    expect(readPage(HEADLINE, ...STORY, line)).toMatchObject({ published: null, doubts: ["dates.unread 9"] });
  });

  it("is not asked about where the page has its own, nor in the story, nor where a reader wrote", () => {
    expect(readPage(HEADLINE, ...STORY, "Ella Drum", "May 9, 2019 at 4:10 pm").doubts).toEqual([]);
    expect(readPage("Harbour board of 3 May 1956", HEADLINE, "4 May 1956", ...STORY).doubts).toEqual([]);
    expect(readPage(HEADLINE, ...STORY, "The pier of 3 May 1856 lay in ruins.", ...STORY.slice(2)).doubts).toEqual([]);
  });

  it.each([
    [[HEADLINE, "Quay Prize, 12 June 1789", ...STORY]],
    [["Harbour Festival 2 August 2024 tickets", "Home", "News", HEADLINE, ...STORY]],
    [["Black Friday sale ends 28 November 2026", HEADLINE, ...STORY]],
    [["Sandwarden 12°C Saturday 28 November 2026", HEADLINE, ...STORY]],
    [[HEADLINE, ...STORY, "Terms of use effective 1 January 2021"]],
    [[HEADLINE, ...STORY, "Harbour lights fail again 3 May 2021", "Herring fleet leaves early 4 May 2021"]],
  ])("is not asked about where it is plainly another's: %j", (lines) => {
    expect(readPage(...lines).doubts).toEqual([]);
  });
});
