/** When a page came out and was changed, and how sure that is. */
import { expect, test } from "vitest";
import { findDates } from "../../../../src/parse/fields/dates/find-dates.ts";
import { datePage, HEAD, listOffers, seePage, tellStory } from "./see-page.ts";

test("a time below the story is sure where it stands near, and likely farther down", () => {
  const isSure = (between: number): number | undefined =>
    findDates(seePage([HEAD, ...tellStory(4), ...listOffers(between), "5 May 2019, 14:30"]), null).published
      ?.confidence;
  expect(isSure(4)).toBe(0.95);
  expect(isSure(5)).toBe(0.8);
});

test("of two labelled times that stand together the later is the change; one farther down is another's", () => {
  const page = (...between: readonly string[]): string[] => [
    HEAD,
    "Published 4 May 2019 08:11",
    ...between,
    "Published 4 May 2019 18:04",
    ...tellStory(4),
  ];
  expect(datePage(page("Lena Marsh"))).toEqual(["2019-05-04T08:11", "2019-05-04T18:04"]);
  expect(datePage(page("Lena Marsh", "Harrow"))).toEqual(["2019-05-04T08:11", null]);
});

test("another day is a rival where hardly less speaks for it", () => {
  const rivals = (between: number): string | undefined =>
    findDates(seePage([HEAD, "5 May 2019", ...listOffers(between), "7 May 2019", ...tellStory(4)]), null).rival?.text;
  expect(rivals(4)).toBe("7 May 2019");
  expect(rivals(6)).toBe(undefined);
});

test("what was changed had come out before: a later day is another's", () => {
  const page = (day: string): string[] => [HEAD, "Updated 5 May 2019", day, ...tellStory(4)];
  expect(datePage(page("5 May 2019"))).toEqual(["2019-05-05", "2019-05-05"]);
  expect(datePage(page("3 May 2019"))).toEqual(["2019-05-03", "2019-05-05"]);
  expect(datePage(page("7 May 2019"))).toEqual(["2019-05-05", "2019-05-05"]);
});

test("a day takes its year from the change below it where the line says hardly more", () => {
  const page = (name: string): string[] => [
    HEAD,
    `${name}, posted April 17`,
    "Updated April 19, 2024",
    ...tellStory(4),
  ];
  expect(datePage(page("Lena Marsh in Millbrook"))).toEqual(["2024-04-17", "2024-04-19"]);
  expect(datePage(page("Lena Marsh in Sandwarden"))).toEqual(["2024-04-19", "2024-04-19"]);
});

test("of one day the line with the time above the story says more than a match's date below it", () => {
  expect(datePage([HEAD, "5 May 2019, 14:30", ...tellStory(4), "Date: 5 May 2019"])[0]).toBe("2019-05-05T14:30");
  expect(datePage([HEAD, "4 May 2019, 14:30", ...tellStory(4), "Date: 5 May 2019"])[0]).toBe("2019-05-05");
});
