/** Which of a date's two numbers is the day, by what else the page says. */
import { expect, test } from "vitest";
import { dayOfPage, HEAD, listOffers, tellStory } from "./see-page.ts";

const page = (...times: readonly string[]): string[] => [HEAD, ...times, ...tellStory(4)];

test.each([
  ["02/03/2021 10:15 GMT", "2021-03-02T10:15Z"],
  ["02/03/2021 10:15 BST", "2021-03-02T10:15+01:00"],
  ["02/03/2021 10:15 IST", "2021-03-02T10:15+05:30"],
  ["02/03/2021 10:15 EST", "2021-02-03T10:15-05:00"],
  ["02/03/2021 10:15 SGT", "2021-03-02T10:15+08:00"],
  ["02/03/2021 7:04 p.m. ET", "2021-02-03T19:04-05:00"],
  // That of the whole world.
  ["02/03/2021 10:15 UTC", null],
])("the zone of a time says in which countries the page is read: %s", (time, iso) => {
  expect(dayOfPage(page(time))).toBe(iso);
});

test("a number over twelve in another date says which of its numbers is the day", () => {
  expect(dayOfPage(page("Published 02/03/2021", "Updated 25/03/2021"))).toBe("2021-03-02");
  expect(dayOfPage(page("Published 02/03/2021", "Updated 03/25/2021"))).toBe("2021-02-03");
  expect(dayOfPage(page("Published 02/03/2021", "Updated 04/03/2021"))).toBe(null);
});

test("who counts hours to 24 puts the day first", () => {
  expect(dayOfPage(page("02/03/2021 18:52"))).toBe("2021-03-02T18:52");
  expect(dayOfPage(page("02/03/2021 08:52"))).toBe(null);
  expect(dayOfPage(page("02/03/2021 6:52 PM"))).toBe(null);
});

test("the same day in words says so where it stands near", () => {
  const twin = (between: number): string[] => page("07/02/2025", ...listOffers(between), "July 2, 2025");
  expect(dayOfPage(twin(2))).toBe("2025-07-02");
  expect(dayOfPage(twin(3))).toBe(null);
});

test("a story comes out on its dateline's day, or soon after it", () => {
  const story =
    "| ALOR BESAR, March 5 (TPN) — The masons laid the first stone of the harbour wall before the tide came in.";
  const read = (day: string): string | null => dayOfPage([HEAD, day, story, ...tellStory(3)]);
  expect(read("05/03/2024")).toBe("2024-03-05");
  expect(read("08/03/2024")).toBe("2024-03-08");
  expect(read("09/03/2024")).toBe(null);
  expect(read("04/03/2024")).toBe(null);
  expect(read("03/05/2024")).toBe("2024-03-05");
});

test("words that are written like a zone say nothing", () => {
  expect(dayOfPage(["PT Laut Harbour, quay 7", ...page("03/04/2014")])).toBe(null);
  expect(dayOfPage(["Best of the quay 7", ...page("03/04/2014")])).toBe(null);
});
