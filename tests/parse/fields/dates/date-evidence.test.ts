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

test("labels and times alone are the page's though they were taken for the story; a sentence that begins so is the story's", () => {
  const line = "PUBLISHED: January 16, 2023 at 4:30 p.m. | UPDATED: January 17, 2023 at 3:58 a.m.";
  expect(datePage([HEAD, `| ${line}`, ...tellStory(4)])).toEqual(["2023-01-16T16:30", "2023-01-17T03:58"]);
  const told = "Published January 16, 2023 at 4:30 p.m. in the old town hall, the list of the drowned was read aloud.";
  expect(dayOfPage([HEAD, `| ${told}`, ...tellStory(4)])).toBe(null);
});

test("a preposition is a label before a day alone, and opens a sentence else", () => {
  const told = "Am 31.10.2023, gegen 23:40 Uhr, kam es am Hafen von Harrow zu einem Einbruch in ein Bootshaus.";
  expect(dayOfPage([HEAD, "1. November 2023", told, ...tellStory(4)], "de")).toBe("2023-11-01");
  expect(dayOfPage([HEAD, "1. November 2023", "Am 31.10.2023", ...tellStory(4)], "de")).toBe("2023-10-31");
});

test("of two days that are stuck together the later is the change; below a label the first is what that says", () => {
  expect(datePage([HEAD, "15/01/201614/01/2016", ...tellStory(4)], "fr")).toEqual(["2016-01-14", "2016-01-15"]);
  expect(datePage([HEAD, "10 February 20199 February 2019", ...tellStory(4)])).toEqual(["2019-02-09", "2019-02-10"]);
  expect(dayOfPage([HEAD, "Published on", "10 February 20199 February 2019", ...tellStory(4)])).toBe("2019-02-10");
});
