/** The day below a headline that a page prints once more above the one that counts. */
import { expect, test } from "vitest";
import { dayOfPage, listOffers, tellStory } from "./see-page.ts";

const WORDS = "Harbour wall to be rebuilt after the storm";
const DAY = "23 October 2020";

test("a day right below the headline's first print is the page's, however far the second is", () => {
  const page = (between: number, above: readonly string[]): string[] => [
    ...above,
    ...listOffers(between),
    `# ${WORDS}`,
    ...tellStory(4),
  ];
  expect(dayOfPage(page(10, [WORDS, DAY]))).toBe("2020-10-23");
  expect(dayOfPage(page(10, [WORDS, "Harbour news", DAY]))).toBe("2020-10-23");
  expect(dayOfPage(page(10, ["Ferries sail again on Friday", DAY]))).toBe(null);
  // Farther down it is another's, and so is one far above.
  expect(dayOfPage(page(10, [WORDS, ...listOffers(3), DAY]))).toBe(null);
  expect(dayOfPage(page(24, [WORDS, DAY]))).toBe(null);
});

test("a day below a title is the next one's where a box has its days above the titles", () => {
  const box = ["24 October 2020", WORDS, DAY, "Ferries sail again on Friday"];
  const parted = ["24 October 2020", "Harbour", WORDS, DAY, "Politics", "Ferries sail again on Friday"];
  expect(dayOfPage([...listOffers(3), ...parted, ...listOffers(9), `# ${WORDS}`, ...tellStory(4)])).toBe(null);
  expect(dayOfPage([...listOffers(3), ...box, ...listOffers(9), `# ${WORDS}`, ...tellStory(4)])).toBe(null);
});

test("a day below another story's title is that story's, and one with its weekday is when the page was looked at", () => {
  const page = (...above: readonly string[]): string[] => [...above, ...listOffers(9), `# ${WORDS}`, ...tellStory(4)];
  expect(dayOfPage(page("Latest", WORDS, "Ferry stays in port as storm nears", DAY))).toBe(null);
  expect(dayOfPage(page("Home", WORDS, `Friday, ${DAY}`, "Search"))).toBe(null);
  expect(dayOfPage(page("Home", WORDS, `Friday, ${DAY}`, "Share"))).toBe("2020-10-23");
});
