/** Days around a story that may be the article's. */
import { expect, test } from "vitest";
import { findUnusedDate } from "../../../../src/parse/fields/dates/unused-date.ts";
import { HEAD, listOffers, seePage, tellStory } from "./see-page.ts";

const DAY = "5 May 2019";
const find = (...page: readonly string[]): string | undefined => findUnusedDate(seePage(page))?.day;

test("right above the headline, and not farther up", () => {
  expect(find(DAY, ...listOffers(1), HEAD, ...tellStory(4))).toBe("2019-05-05");
  expect(find(DAY, ...listOffers(2), HEAD, ...tellStory(4))).toBe(undefined);
});

test("right below the story, or at the capture's end", () => {
  const story = [HEAD, ...tellStory(4)];
  expect(find(...story, ...listOffers(1), DAY, "Letters")).toBe("2019-05-05");
  expect(find(...story, ...listOffers(2), DAY, "Letters")).toBe(undefined);
  expect(find(...story, ...listOffers(2), DAY)).toBe("2019-05-05");
});

test("in a line that says hardly more", () => {
  const page = (beside: string): string[] => [`${beside}, ${DAY}`, HEAD, ...tellStory(4)];
  expect(find(...page("The Harbour Courier of Sandwarden and Harrow"))).toBe(undefined);
  expect(find(...page("The Harbour Courier of Millbrook and Harrow"))).toBe("2019-05-05");
});
