/** Days below the story on which readers wrote. */
import { expect, test } from "vitest";
import { dayOfPage, HEAD, tellStory } from "./see-page.ts";

const page = (...below: readonly string[]): string[] => [HEAD, ...tellStory(4), "Print", ...below];

test("right below the head of what readers wrote a time is a reader's, whatever she calls herself", () => {
  expect(dayOfPage(page("Comments", "harbour66", "31 October 2023, 19:18", "Oh well."))).toBe(null);
  expect(dayOfPage(page("13", "Kommentare:", "- Sana", "6. Juni 2015 um 10:23", "Hallo!"), "de")).toBe(null);
  expect(dayOfPage(page("Comments", "Discuss this article", "Marth 2 December 2022, 15:57", "+3"))).toBe(null);
});

test("below other words, or with a label, it is the page's", () => {
  expect(dayOfPage(page("Letters", "harbour66", "31 October 2023, 19:18"))).toBe("2023-10-31T19:18");
  expect(dayOfPage(page("Comments", "harbour66", "Published 31 October 2023, 19:18"))).toBe("2023-10-31T19:18");
  expect(dayOfPage(page("Comments", "Share", "31 October 2023"))).toBe("2023-10-31");
  expect(dayOfPage(page("Comments", "Share", "Harrow Post 31 October 2023, 19:18"))).toBe("2023-10-31T19:18");
  expect(dayOfPage(page("Comments", "By Lena Marsh", "31 October 2023, 19:18"))).toBe("2023-10-31T19:18");
  expect(dayOfPage(page("0 Kommentare", "Quelle: Stadt Harrow", "31.10.2023, 19:18"), "de")).toBe("2023-10-31T19:18");
});
