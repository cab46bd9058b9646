import { describe, expect, it } from "vitest";
import { readDates } from "../../../../src/parse/fields/dates/dates.ts";
import { keepOwnDays, standsAmidWords } from "../../../../src/parse/fields/dates/other-days.ts";
import { parseSeed, readSeed } from "../../../../src/parse/index.ts";

const STORY = [
  "Lena Marsh, who has died aged 88, sailed the ferry to the outer islands for 31 years and knew the bar by the smell of its weed.",
  "On Little Ansel, where 870 people live, she was met with flags on the day that she brought her last boat in under her own hand.",
  "“The sea lets you, or it does not,” she said, and went to look for her boots in the hold of the other boat.",
];
const GERMAN = [
  "Lena Marsch, die mit 90 Jahren gestorben ist, fuhr 31 Jahre lang die Fähre zu den Inseln und fand die Barre nach dem Geruch.",
  "Auf der kleinen Insel, wo 870 Menschen leben, wurde sie mit Fahnen empfangen, als sie ihr letztes Boot in den Hafen brachte.",
];

function read(lines: readonly string[], story: readonly string[] = STORY) {
  const seed = readSeed("ferry.txt", Buffer.from(["The ferry woman of Ansel", ...lines, ...story].join("\n\n")));
  const result = seed.ok ? parseSeed(seed.seed) : seed;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  return result;
}
const publishedOf = (lines: readonly string[], story = STORY) => read(lines, story).record.published;

describe("a day on which something else was is none of publication", () => {
  it.each([
    "Born 12 August 1925; died 3 March 2014",
    "12.8.1922 - 3.3.2014",
    "Died 3 March 2014",
    "Subscribe before 31 March 2019 and save 20%",
    "Founded 4 February 1921",
    "When: Saturday 4 May 2019, 7pm",
    "12 June 1944: Harrow harbour bombed",
    "Privacy policy updated 25 May 2018",
  ])("%s", (line) => expect(publishedOf([line])).toBe(null));

  it("of a life in German", () => expect(publishedOf(["* 4. Mai 1928   † 17. Januar 2019"], GERMAN)).toBe(null));

  it("below the story, of what is on", () => {
    const below = "Saturday 4 May 2019, 7pm, town hall. Admission free";
    expect(publishedOf([], [...STORY, below])).toBe(null);
  });
});

describe("a day beside which the like stands is the page's all the same", () => {
  it.each([
    ["Since 1921 | 4 May 2019", "2019-05-04"],
    ["Published before noon, 4 May 2019", "2019-05-04"],
    ["HARROW, 4 May 2019", "2019-05-04"],
    ["4 May 2019: By Orla Vane", "2019-05-04"],
    ["First published 4 May 2003. Updated 7 March 2019", "2003-05-04"],
  ])("%s", (line, day) => expect(publishedOf([line])).toBe(day));

  it("in Danish, behind the letter that stands for the", () => {
    const story = [
      "Færgen til øerne sejler ikke før fredag, sagde havnefogeden efter en nat med forhandlinger med besætningerne i havnen.",
      "På den lille ø, hvor der bor 870 mennesker, var hylderne tomme ved middagstid, og to fiskere kom over med mel til bageren.",
    ];
    expect(publishedOf(["Lørdag d. 4. maj 2019"], story)).toBe("2019-05-04");
  });
});

describe("a day amid words that no label opens", () => {
  const doubtsOf = (line: string) => read([line]).doubts.filter(({ rule }) => rule === "dates.amid-words");
  it("is doubted", () => {
    expect(doubtsOf("Keep your seat for 31 March 2019")).toMatchObject([{ line: 3 }]);
  });
  it.each([
    "By Orla Vane in Harrow, 31 March 2019",
    "31 March 2019 | 4 minutes to read",
    "31 March 2019 Leave a comment",
  ])("is none where the words are the page's: %s", (line) => expect(doubtsOf(line)).toEqual([]));
});

it("days of one line ten years apart are a life's, and those of fewer an article's and its revision's", () => {
  const keep = (line: string): number => keepOwnDays(line, readDates(line, "en"), "en").length;
  expect(keep("12 August 2005 – 3 March 2014")).toBe(2);
  expect(keep("12 August 2004 – 3 March 2014")).toBe(0);
});

it("a day stands amid a sentence where three words lead to it, or four go on behind it", () => {
  const isAmid = (line: string): boolean => readDates(line, "en").some((date) => standsAmidWords(line, date, "en"));
  expect(isAmid("Join the crew 4 May 2019")).toBe(true);
  expect(isAmid("Harbour news 4 May 2019")).toBe(false);
  expect(isAmid("4 May 2019 is the last chance")).toBe(true);
  expect(isAmid("4 May 2019 with more pictures")).toBe(false);
});
