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

test("a line that says when is no longer than one that says what", () => {
  const line = `Published ${DAY} in ${"Sandwarden, Millbrook, Harrow, Ansel, Little Ansel, ".repeat(4)}`;
  const page = (length: number): string[] => [HEAD, line.slice(0, length), ...tellStory(4)];
  expect(dayOfPage(page(170))).toBe("2019-05-05");
  expect(dayOfPage(page(171))).toBe(null);
});

test("words that are said twice are a picture's", () => {
  const words = `The old wall near the quay, ${DAY}`;
  expect(dayOfPage([HEAD, words, ...tellStory(4)])).toBe("2019-05-05");
  expect(dayOfPage([HEAD, words, words, ...tellStory(4)])).toBe(null);
});

test("between the paragraphs, and in them, hardly more than a name stands beside the page's time", () => {
  const page = (line: string): string[] => [HEAD, ...tellStory(2), `${line}, ${TIME}`, ...tellStory(2)];
  expect(dayOfPage(page("Lena Marsh, harbour reporter"))).toBe("2019-05-05T14:30");
  expect(dayOfPage(page("Three boats of the pilots lie on the quay in front of the market hall"))).toBe(null);
  expect(dayOfPage(page("| Harrow"))).toBe("2019-05-05T14:30");
  expect(dayOfPage(page("| The gate of the old wall"))).toBe(null);
});
