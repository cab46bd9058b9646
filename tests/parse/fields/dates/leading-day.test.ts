/** The day before the first sentence. */
import { expect, test } from "vitest";
import { dayOfPage, HEAD, tellStory } from "./see-page.ts";

const SAYS = "Der Hafen von Harrow bleibt bis zum Wochenende geschlossen, sagte der Hafenmeister am Abend.";

test("a day opens the story, or what sums it up, behind or before a sign", () => {
  const page = (line: string): string[] => [HEAD, line, ...tellStory(4)];
  expect(dayOfPage(page(`| 29.11.2022 – ${SAYS}`), "de")).toBe("2022-11-29");
  expect(dayOfPage(page(`/ 31.10.2023 ${SAYS}`), "de")).toBe("2023-10-31");
  const broken = SAYS.slice(0, 70);
  expect(dayOfPage(page(`| 29.11.2022 – ${broken}`), "de")).toBe("2022-11-29");
  expect(dayOfPage(page("| 02.11.2022 - Die Gezeiten - Stadthalle"), "de")).toBe(null);
  expect(dayOfPage(page("| 29.11.2022 ist der letzte Tag, an dem im Hafen gewählt werden kann."), "de")).toBe(null);
  // History, and what is on.
  expect(dayOfPage(page(`| 1. September 1939 – ${SAYS}`), "de")).toBe(null);
  expect(dayOfPage(page(`| 01.09.1939 – ${SAYS}`), "de")).toBe(null);
  expect(
    dayOfPage(page("| 14. Juni 2024 – Das Stadtfest beginnt um zehn Uhr auf dem alten Markt von Harrow."), "de"),
  ).toBe(null);
  expect(dayOfPage(page(`| 03/05/2022 – ${SAYS}`), "en")).toBe(null);
});

test("a chronicle's entries open so one after the other, and are none", () => {
  const entries = [`| 29.11.2022 – ${SAYS}`, `| 30.11.2022 – ${SAYS}`];
  expect(dayOfPage([HEAD, ...entries, ...tellStory(3)], "de")).toBe(null);
});
