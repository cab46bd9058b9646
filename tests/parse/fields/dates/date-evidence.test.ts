/** Where the page's own day may stand, and how much may stand beside it. */
import { expect, test } from "vitest";
import { datePage, dayOfPage, HEAD, listOffers, tellStory } from "./see-page.ts";

const DAY = "5 May 2019";
const TIME = "5 May 2019, 14:30";

test("a time stands a little above the headline, or farther up below its label", () => {
  const page = (between: number): string[] => [TIME, ...listOffers(between), HEAD, ...tellStory(4)];
  expect(dayOfPage(page(7))).toBe("2019-05-05T14:30");
  expect(dayOfPage(page(8))).toBe(null);
  expect(dayOfPage(["Published", ...page(8)])).toBe("2019-05-05T14:30");
});

test("a time stands a little below the story: farther down other stories have theirs", () => {
  const page = (between: number): string[] => [HEAD, ...tellStory(4), ...listOffers(between), TIME];
  expect(dayOfPage(page(11))).toBe("2019-05-05T14:30");
  expect(dayOfPage(page(12))).toBe(null);
});

test("a label above a line is that of its day where hardly more stands in it: a picture's words have a day of their own", () => {
  const page = (line: string): string[] => [HEAD, "Updated", `${line} ${DAY}`, ...tellStory(4)];
  expect(datePage(page("The pier in a big storm"))).toEqual(["2019-05-05", null]);
  expect(datePage(page("Lena Marsh, Harrow Sun"))).toEqual(["2019-05-05", "2019-05-05"]);
});

test("a name may part a label from its day, and another story's title does not", () => {
  const page = (between: string): string[] => [HEAD, "Updated", between, "7 May 2019", DAY, ...tellStory(4)];
  expect(datePage(page("Lena Marsh, reporter in Harrow"))[1]).toBe("2019-05-07");
  expect(datePage(page("Ferries sail again in the calms"))[1]).toBe(null);
});
