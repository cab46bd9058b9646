/** The day of a page that prints it where others print a reader's or the day on which they were looked at. */
import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../../src/parse/index.ts";
import { datePage, dayOfPage, HEAD as HEADLINE, listOffers, tellStory } from "./see-page.ts";

const STORY = [
  "The harbour wall at Sandwarden will be rebuilt by the autumn, the town council decided on Monday evening.",
  "Masons from three counties are to lay the stones by hand, as they were laid in the year 1870, the council said.",
  "The work will cost two million crowns, of which the county pays a half, and it will begin in the first week of May.",
];
const HEAD = "Harbour wall to be rebuilt after the storm";

function readDay(above: readonly string[], below: readonly string[]): string | null {
  const read = readSeed("wall.txt", Buffer.from([...above, HEAD, ...STORY, ...below].join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  return result.record.published;
}

const POSTED = "Posted by Lena Marsh at Thursday, November 22, 2012";

it("is where a blog says who posted, right below the story", () => {
  expect(readDay([], [POSTED, "Email This"])).toBe("2012-11-22");
  const comment = ["2 comments:", "cloudy in Harrow said...", "November 23, 2012 at 8:14 AM", "A fine wall!"];
  expect(readDay([], [POSTED, "Email This", ...comment])).toBe("2012-11-22");
});

it("is above a release that says below when it was changed", () => {
  expect(readDay(["Dec 13, 2022", "RELEASE 22-131"], ["Last Updated: Dec 14, 2022"])).toBe("2022-12-13");
  expect(readDay(["Dec 19, 2022", "Dec 13, 2022", "RELEASE 22-131"], ["Last Updated: Dec 14, 2022"])).toBe(
    "2022-12-13",
  );
  // A page was looked at after it was changed.
  expect(readDay(["Dec 19, 2022", "RELEASE 22-131"], ["Last Updated: Dec 14, 2022"])).toBe("2022-12-14");
});

it("is below a last sentence that is none of the story, and above the story in a sentence of who posted", () => {
  const blocks = (...lines: readonly string[]): string[] => [HEADLINE, ...tellStory(4), ...lines];
  expect(dayOfPage(blocks("Clear skies!", POSTED))).toBe("2012-11-22");
  expect(dayOfPage(blocks("Tides and winds", POSTED))).toBe(null);
  const posted = "Posted by quill on Monday June 03, 2024 @05:20PM from the mind-the-tide desk.";
  expect(dayOfPage([HEADLINE, posted, ...tellStory(4)])).toBe("2024-06-03");
  expect(dayOfPage([HEADLINE, posted.replace("Posted by quill", "A wall fell"), ...tellStory(4)])).toBe(null);
});

it("is before how long the story takes to read, and beside the headline's own words", () => {
  expect(dayOfPage([HEADLINE, "21. Juli 2023 Lesezeit: 5 Min.", ...tellStory(4)], "de")).toBe("2023-07-21");
  expect(dayOfPage([HEADLINE, "21. Juli 2023 war ein heißer Tag.", ...tellStory(4)], "de")).toBe(null);
  const title = HEADLINE.slice(2);
  expect(dayOfPage([HEADLINE, `${title} - Harbour Herald, 03.07.2025`, ...tellStory(4)], "de")).toBe("2025-07-03");
  expect(dayOfPage([HEADLINE, `${title} of 03.07.2025, which the council does not forget.`, ...tellStory(4)])).toBe(
    null,
  );
});

it("is none of somebody's life", () => {
  expect(dayOfPage([HEADLINE, "BORN", "February 11, 1931", "DIED", "November 14, 2019", ...tellStory(4)])).toBe(null);
});

it("is not where a reader posted farther down", () => {
  expect(readDay([], ["Published in Harrow Post", "Posted by Tom Reed on April 11, 2024"])).toBe(null);
});

it("stands below words that a story ends with as a reader's end", () => {
  expect(readDay([], ["As the council said...", "March 5, 2024"])).toBe("2024-03-05");
});

describe("on a page of which it is known what each line is", () => {
  const rest = tellStory(4);

  it("is not another story's below, where the page says how long ago it came out", () => {
    const others = ["> More on this story", "The last trawler is sold", "12 November 2023"];
    expect(dayOfPage([HEADLINE, "3 hours ago", ...rest, ...others])).toBe(null);
    expect(dayOfPage([HEADLINE, "Lena Marsh", ...rest, "12 November 2023"])).toBe("2023-11-12");
    expect(dayOfPage([HEADLINE, "3 hours ago", ...rest, "12 November 2023", "> More on this story"])).toBe(
      "2023-11-12",
    );
  });

  it("is above the headline where nothing else is dated, but for the first lines, and for days beside words", () => {
    const page = (menu: number, day: string): string[] => [
      ...listOffers(menu),
      day,
      "fact-checked",
      "proofread",
      HEADLINE,
      ...rest,
    ];
    expect(dayOfPage(page(6, "August 6, 2024"))).toBe("2024-08-06");
    expect(dayOfPage(page(5, "August 6, 2024"))).toBe(null);
    expect(dayOfPage(page(6, "Tuesday, August 6, 2024"))).toBe(null);
    expect(dayOfPage(page(6, "Sandwarden harbour, August 6, 2024"))).toBe(null);
  });

  it("is the first or the last words of a line over the headline, or over its kicker", () => {
    const page = (...above: readonly string[]): string[] => [...listOffers(6), ...above, HEADLINE, ...rest];
    expect(dayOfPage(page("Harrow Harbour Notice 2 November 2021"))).toBe("2021-11-02");
    expect(dayOfPage(page("21 January 2022 Harbour report", "The council's year"))).toBe("2022-01-21");
    // Not the last of several days, none amid words, and none of an early line.
    expect(dayOfPage(page("Bulletin for the week 14 - 20 January 2022"))).toBe(null);
    expect(dayOfPage(page("Join us in the hall 4 May 2019"))).toBe(null);
    expect(dayOfPage(["Harrow Harbour Notice 2 November 2021", HEADLINE, ...rest])).toBe(null);
  });

  it("stands beside who wrote, also with its weekday and in the first lines", () => {
    const page = (...above: readonly string[]): string[] => [...above, "Share", "Print", HEADLINE, ...rest];
    expect(dayOfPage(page("Tuesday, 13 May 2014, by", "Lena Marsh"))).toBe("2014-05-13");
    expect(dayOfPage(page("Tuesday, 13 May 2014", "Sign in"))).toBe(null);
  });

  it("is under the headline, though more speaks for the time that a reader wrote below the story", () => {
    const reader = "May 9, 2019 at 6:14 am";
    expect(dayOfPage([HEADLINE, "May 8, 2019 by Lena Marsh, Harrow Post", ...rest, reader])).toBe("2019-05-08");
    expect(dayOfPage([HEADLINE, ...rest, reader])).toBe("2019-05-09T06:14");
  });

  it("is said twice below the story, and of other stories where their titles stand between", () => {
    const top = [HEADLINE, "4 March 2024", ...rest];
    expect(datePage([...top, "Originally published 4 March 2024", "Published 5 March 2024"])).toEqual([
      "2024-03-04",
      "2024-03-05",
    ]);
    expect(datePage([...top, "Published 6 March 2024", "Ferries sail again", "Published 18 March 2024"])).toEqual([
      "2024-03-04",
      null,
    ]);
  });

  it("is the first of those that labels tell below the story, where nothing above is dated", () => {
    const below = ["Published 6 March 2024", "Ferries sail again", "Published 18 March 2024"];
    expect(dayOfPage([HEADLINE, ...rest, ...below])).toBe("2024-03-06");
  });

  it("is under the headline, though a label tells that of another story below", () => {
    const below = ["Published 18 March 2024"];
    expect(dayOfPage([HEADLINE, "4 March 2024", ...rest, "> Ferries sail again", ...below])).toBe("2024-03-04");
    expect(dayOfPage([HEADLINE, "4 March 2024", ...rest, ...below])).toBe("2024-03-18");
    expect(dayOfPage([HEADLINE, ...rest, "> Ferries sail again", ...below])).toBe("2024-03-18");
  });
});
