/** The line of the paper that a capture was cut from. */
import { expect, test } from "vitest";
import { findPaperLine } from "../../../../src/parse/fields/dates/paper-line.ts";
import { HEAD, listOffers, seePage, tellStory } from "./see-page.ts";

test("stands a little above the headline: farther up another page's begins", () => {
  const find = (between: number): string | undefined =>
    findPaperLine(seePage(["The Harbour Courier, 3 May 1956", ...listOffers(between), HEAD, ...tellStory(4)]))?.day;
  expect(find(7)).toBe("1956-05-03");
  expect(find(8)).toBe(undefined);
});
