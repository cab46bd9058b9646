/** A month without a day, where nothing says more. */
import { expect, it } from "vitest";
import { dayOfPage, HEAD, tellStory } from "./see-page.ts";

const page = (...lines: readonly string[]): string[] => [HEAD, ...lines, ...tellStory(4)];

it.each([
  ["Published June 2021", "en", "2021-06"],
  ["Published in June 2021", "en", "2021-06"],
  ["June 2021", "en", "2021-06"],
  ["Veröffentlicht im Juni 2021", "de", "2021-06"],
  ["junio de 2021", "es", "2021-06"],
  ["2021年6月", "ja", "2021-06"],
])("a line of the head gives it: %s", (line, language, month) => {
  expect(dayOfPage(page("@ By Lena Marsh", line), language)).toBe(month);
});

it.each(["Updated June 2021", "June 2021 was the wettest", "2021年13月", "May 12"])(
  "another gives none: %s",
  (line) => {
    expect(dayOfPage(page("@ By Lena Marsh", line))).toBe(null);
  },
);

it("a day says more, wherever it stands in the head", () => {
  expect(dayOfPage(page("June 2021", "Published 3 June 2021"))).toBe("2021-06-03");
});

it("a month amid the story or above the headline is none of the page's, nor one without label or byline", () => {
  expect(dayOfPage([HEAD, ...tellStory(2), "June 2021", ...tellStory(3)])).toBe(null);
  expect(dayOfPage(page("June 2021"))).toBe(null);
  expect(dayOfPage(["June 2021", HEAD, ...tellStory(4)])).toBe(null);
});
