/** What speaks for a day being the page's own: for each weight a page where it is just enough, and one where it is not. */
import { expect, test } from "vitest";
import { dayOfPage, HEAD, listOffers, tellStory } from "./see-page.ts";

const DAY = "5 May 2019";
const TIME = "5 May 2019, 14:30";

test("a day that was taken for the story is the page's near the headline, and a chronicle's far below it", () => {
  const page = (above: number): string[] => [HEAD, ...tellStory(above), `| ${DAY}`, ...tellStory(3)];
  expect(dayOfPage(page(11))).toBe("2019-05-05");
  expect(dayOfPage(page(12))).toBe(null);
});

test("a day between the paragraphs is the page's near the headline alone, where it stands beside a name", () => {
  const page = (above: number): string[] => [
    HEAD,
    ...tellStory(above),
    `Lena Marsh at Sandwarden, ${DAY}`,
    ...tellStory(3),
  ];
  expect(dayOfPage(page(11))).toBe("2019-05-05");
  expect(dayOfPage(page(12))).toBe(null);
});

test("a time right above the headline has a name or a section beside it, and no sentence", () => {
  const page = (beside: string): string[] => [`${beside}, ${TIME}`, HEAD, ...tellStory(4)];
  expect(dayOfPage(page("From the harbour and coast desk of the Sandwarden Courier"))).toBe("2019-05-05T14:30");
  expect(dayOfPage(page("From the harbour and coast desks of the Sandwarden Courier"))).toBe(null);
});

test("a day without its time right above the headline has hardly a word beside it", () => {
  const page = (beside: string): string[] => [`${beside} ${DAY}`, HEAD, ...tellStory(4)];
  expect(dayOfPage(page("Harbour, Harrow"))).toBe(null);
  expect(dayOfPage(page("Harbour Harrow"))).toBe("2019-05-05");
});

test("a day alone is the page's right above the headline, and the masthead's farther up, where it has no time", () => {
  expect(dayOfPage([DAY, HEAD, ...tellStory(4)])).toBe("2019-05-05");
  expect(dayOfPage([DAY, "Sign in", HEAD, ...tellStory(4)])).toBe(null);
  expect(dayOfPage([TIME, "Sign in", HEAD, ...tellStory(4)])).toBe("2019-05-05T14:30");
});

test("a day below the headline may stand beside a name and a trade", () => {
  const byline = `Lena Marsh, harbour correspondent, ${DAY}`;
  expect(dayOfPage([HEAD, byline, ...tellStory(4)])).toBe("2019-05-05");
  expect(dayOfPage([byline, HEAD, ...tellStory(4)])).toBe(null);
});

test("a day below the story is the page's soon after it; farther down its time, a label or a person says so", () => {
  const page = (between: number, line: string): string[] => [HEAD, ...tellStory(4), ...listOffers(between), line];
  expect(dayOfPage(page(5, DAY))).toBe("2019-05-05");
  expect(dayOfPage(page(6, DAY))).toBe(null);
  expect(dayOfPage(page(6, TIME))).toBe("2019-05-05T14:30");
  expect(dayOfPage(page(6, `Published ${DAY}`))).toBe("2019-05-05");
  expect(dayOfPage(page(6, `= ${DAY}`))).toBe("2019-05-05");
});

test("a label counts however long the menu is that parts it from the headline, where the day stands alone", () => {
  const page = (line: string): string[] => ["Published", line, ...listOffers(60), HEAD, ...tellStory(4)];
  expect(dayOfPage(page(DAY))).toBe("2019-05-05");
  expect(dayOfPage(page(`Sandwarden harbour, ${DAY}`))).toBe(null);
});

test("a day that many words stand beside is the page's right under the headline, or with its time a screen farther down", () => {
  const beside = "The quay of Sandwarden, the old wall and the boats of pilots";
  const page = (between: number, day: string): string[] => [
    HEAD,
    ...listOffers(between),
    `${beside}, ${day}`,
    ...tellStory(4),
  ];
  expect(dayOfPage(page(5, DAY))).toBe("2019-05-05");
  expect(dayOfPage(page(6, DAY))).toBe(null);
  expect(dayOfPage(page(11, TIME))).toBe("2019-05-05T14:30");
  expect(dayOfPage(page(29, TIME))).toBe("2019-05-05T14:30");
  expect(dayOfPage(page(30, TIME))).toBe(null);
});

test("a time above the headline that words stand beside is right above it", () => {
  const line = `From the harbour desk, ${TIME}`;
  expect(dayOfPage([line, HEAD, ...tellStory(4)])).toBe("2019-05-05T14:30");
  expect(dayOfPage([line, "Sign in", HEAD, ...tellStory(4)])).toBe(null);
});

test("a sentence's day is none of the page's, unless it ends as a time does", () => {
  expect(dayOfPage([HEAD, "Masons laid the first stone on 5 May 2019.", ...tellStory(4)])).toBe(null);
  expect(dayOfPage([HEAD, "Lena Marsh in Sandwarden, May 5, 2019 at 4:05 p.m.", ...tellStory(4)])).toBe(
    "2019-05-05T16:05",
  );
});

test("a quoted message's day is its own", () => {
  expect(dayOfPage([HEAD, "— The Harbour Board", DAY, ...tellStory(4)])).toBe("2019-05-05");
  expect(dayOfPage([HEAD, "— The Harbour Board (@harbour)", DAY, ...tellStory(4)])).toBe(null);
});

test("a day above the headline is the story's where its time and a change stand below it", () => {
  const page = (label: string): string[] => ["19.8.2025", "14:22", label, "17:05", HEAD, ...tellStory(4)];
  expect(dayOfPage(page("Uppfært"))).toBe("2025-08-19");
  expect(dayOfPage(page("Veður"))).toBe(null);
});

test("what is printed for people is surer than a stamp for machines", () => {
  const page = (stamp: string): string[] => [HEAD, stamp, "7 December 2022, 10:10", ...tellStory(4)];
  expect(dayOfPage(page("2022-12-08T09:00:52+01:00"))).toBe("2022-12-07T10:10");
  expect(dayOfPage(page("8 December 2022, 09:00"))).toBe("2022-12-08T09:00");
});

test("above the headline how long it takes to read the story may stand between", () => {
  const page = (between: string): string[] => ["Stories", DAY, between, HEAD, ...tellStory(4)];
  expect(dayOfPage(page("9 min read"))).toBe("2019-05-05");
  expect(dayOfPage(page("9 ferries"))).toBe(null);
});

test("a time and a bar open a line of facts, however long; a sentence with a bar in it is one", () => {
  const facts = "Source: Harrow Post and the Sandwarden harbour desk | Reading time 4 min. | Read aloud, pause, go on.";
  expect(dayOfPage([HEAD, `5 May 2019 - 14:30 | ${facts}`, ...tellStory(4)])).toBe("2019-05-05T14:30");
  expect(dayOfPage([HEAD, `The quay was closed at noon on 5 May 2019 - 14:30 | ${facts}`, ...tellStory(4)])).toBe(null);
});

test("a byline's day may have a stop behind it", () => {
  expect(dayOfPage([HEAD, "Von Lena Marsh und Harrow Bund 4. 2. 2022.", ...tellStory(4)], "de")).toBe("2022-02-04");
  expect(dayOfPage([HEAD, "Das Bild der Mole entstand am Abend 4. 2. 2022.", ...tellStory(4)], "de")).toBe(null);
});

test("a stamp for machines says less than the day that is printed beside it, and lends its time to the same day", () => {
  const page = (day: string): string[] => [HEAD, "2022-12-07T10:10:52+01:00", day, ...tellStory(4)];
  expect(dayOfPage(page("25 December 2022|"))).toBe("2022-12-25");
  expect(dayOfPage(page("7 December 2022|"))).toBe("2022-12-07T10:10+01:00");
});
