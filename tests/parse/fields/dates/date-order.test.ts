/** Which of a date's two numbers is the day, by what else the page says. */
import { expect, test } from "vitest";
import { dayOfPage, HEAD, tellStory } from "./see-page.ts";

const page = (...times: readonly string[]): string[] => [HEAD, ...times, ...tellStory(4)];

test.each([
  ["02/03/2021 10:15 GMT", "2021-03-02T10:15Z"],
  ["02/03/2021 10:15 BST", "2021-03-02T10:15+01:00"],
  ["02/03/2021 10:15 IST", "2021-03-02T10:15+05:30"],
  ["02/03/2021 10:15 EST", "2021-02-03T10:15-05:00"],
  // That of the whole world.
  ["02/03/2021 10:15 UTC", null],
])("the zone of a time says in which countries the page is read: %s", (time, iso) => {
  expect(dayOfPage(page(time))).toBe(iso);
});
