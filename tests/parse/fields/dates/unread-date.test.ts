import { describe, expect, it } from "vitest";
import { findUnreadDates } from "../../../../src/parse/fields/dates/unread-date.ts";
import { parseSeed, readSeed } from "../../../../src/parse/index.ts";
import { HEAD, listOffers, seePage, tellStory } from "./see-page.ts";

const STORY = [
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks with the crews.",
  "On Little Ansel, where 870 people live, the shelves were bare of yeast by noon and two crabbers brought over flour.",
  "“We will be back when the sea lets us,” she said, and went to look for her boots in the hold of the other boat.",
];

/** What is doubted of the dates of a page that prints some lines below its headline. */
function doubt(printed: readonly string[], matter = "") {
  const text = `${matter}${["Ferry stays in port", ...printed, ...STORY].join("\n\n")}\n`;
  const read = readSeed("ferry.txt", Buffer.from(text));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  return parseSeed(read.seed).doubts.filter(({ rule }) => rule.startsWith("dates."));
}

it("a year of two digits behind an apostrophe is one, in a line of the page's time", () => {
  const text = ["Ferry stays in port", "Published: 3 Feb ’19", ...STORY].join("\n\n");
  const read = readSeed("ferry.txt", Buffer.from(text));
  expect(read.ok && parseSeed(read.seed)).toMatchObject({ record: { published: "2019-02-03" } });
});

describe("a line that states a day which could not be read", () => {
  it.each([
    [["Published: 31/02/2019"], 3, "published"],
    [["Published 22 Feb 2199"], 3, "published"],
    [["Posted on 2019-13-01 at 10:15"], 3, "published"],
    [["Published", "31.02.2019"], 5, "published"],
    [["更新：2019年2月31日"], 3, "updated"],
    [["Published 22 Feb 2019", "Updated 30 Feb 2019"], 5, "updated"],
    [["Posted Nov 19, 6:51 AM"], 3, "published"],
    [["Posted Nov 19, 6:51 AM | Nov 20, 7:15 AM | Nov 21, 8:02 AM | Nov 22, 9:45 AM"], 3, "published"],
    [["Published: 2019"], 3, "published"],
    [["Published: Spring 2019"], 3, "published"],
    [["Published: 22 February 1889"], 3, "published"],
    // A month that is no known word: a slip, or a language that the lexicon lacks.
    [["9 Gouere 2020"], 3, "published"],
    [["Lena Marsh", "9 Gouere 2020"], 5, "published"],
    [["12. Septembir 2019, 08:15"], 3, "published"],
    [["D'ar Merc'her, 9 Gouere 2020"], 3, "published"],
    [["Embannet 3 Kerzu 2020, 08:15"], 3, "published"],
    [["Published 9 Septmber 2020"], 3, "published"],
    [["2019ko gouereren 12a"], 3, "published"],
    [["Thursday, the 21st of July 1887"], 3, "published"],
    [["Veröffentlicht am Donnerstag, dem 31.02.2019, um 14:30 Uhr (MESZ)"], 3, "published"],
  ])("is named, with what to state: %j", (printed, line, field) => {
    const [told, ...rest] = doubt(printed);
    expect(rest).toEqual([]);
    expect(told).toMatchObject({ rule: "dates.unread", line, severity: "warning" });
    expect(told?.reason).toContain(`write ${field}: YYYY-MM-DD in the front matter`);
  });

  it("is none once its field is stated", () => {
    expect(doubt(["Published: 31/02/2019"], "---\npublished: 2019-03-03\n---\n")).toEqual([]);
  });

  it.each([
    [["Published 22 Feb 2019"]],
    // The page says so elsewhere.
    [["Published: 31/02/2019", "Published 3 March 2019"]],
    [["Updated 10:15"]],
    [["Published 3 hours ago"]],
    [["Published 22 Feb 2019", "Updated Nov 19, 6:51 AM"]],
    [["Released 2019", "Update 2019.10 is out for 31/02 users of the Ansel harbour clock"]],
    [["Published 22 Feb 2019", "Updated 14.3. 09:40"]],
    [["12/2019"]],
    // Days of many posts.
    [["Posted Nov 19, 6:51 AM | Nov 20, 7:15 AM | Nov 21, 8:02 AM | Nov 22, 9:45 AM | Nov 23"]],
    [["Published: 3 Feb '19"]],
    [["Published 22 Feb 2019", "Published: 2019"]],
    [["Published 22 Feb 2019", "Updated: 2019"]],
    [["Published 2019"]],
    [["Published: 20:19"]],
    [["Published: 1,900 pages"]],
    [["Top 10 films 2020"]],
    [["Issue 12, 2019"]],
    [["9 in 2020"]],
    [["32 boats 2020"]],
    [["9 Gouere 2020", "Published 3 March 2019"]],
    [["Ferries 2019 and 12 crabbers"]],
  ])("is not seen in %j", (printed) => expect(doubt(printed)).toEqual([]));
});

describe("a day whose month is no known word", () => {
  const DAY = "9 Gouere 2020";
  const isSeen = (...page: readonly string[]): boolean => findUnreadDates(seePage(page)).length > 0;

  it.each([2, 1])("is looked for right above the headline: %d", (up) => {
    expect(isSeen(DAY, ...listOffers(up - 1), HEAD, ...tellStory(8))).toBe(true);
  });
  it("is a masthead's farther up", () => expect(isSeen(DAY, ...listOffers(2), HEAD, ...tellStory(8))).toBe(false));

  it("is looked for a little below the headline, and is another story's farther down", () => {
    expect(isSeen(HEAD, ...listOffers(5), DAY, ...tellStory(8))).toBe(true);
    expect(isSeen(HEAD, ...listOffers(6), DAY, ...tellStory(8))).toBe(false);
  });

  it("is another story's below one that is short", () => {
    expect(isSeen(HEAD, ...tellStory(2), DAY)).toBe(false);
    expect(isSeen(HEAD, ...tellStory(1), DAY, ...tellStory(1))).toBe(true);
  });
});
