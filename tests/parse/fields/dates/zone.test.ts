/** The zones of printed times. */
import { expect, test } from "vitest";
import { readDates } from "../../../../src/parse/fields/dates/dates.ts";

const isos = (text: string): string[] => readDates(text, "en").map((date) => date.iso);

test.each([
  ["Oct. 12, 2013 9:04 AM ET", "2013-10-12T09:04-04:00"],
  ["Nov. 19, 2019 8:21 am ET", "2019-11-19T08:21-05:00"],
  ["8:15 p.m. CT July 3, 2025", "2025-07-03T20:15-05:00"],
  ["July 3, 2025 at 8:15 p.m. MT", "2025-07-03T20:15-06:00"],
  ["Jan. 3, 2025, 8:15 p.m. PT", "2025-01-03T20:15-08:00"],
  ["July 3, 2025 8:15 p.m. Eastern Time", "2025-07-03T20:15-04:00"],
  ["July 3, 2025 8:15 p.m. (Eastern Time)", "2025-07-03T20:15-04:00"],
  ["July 3, 2025 8:15 p.m. Eastern Standard Time", "2025-07-03T20:15-05:00"],
  // Moscow's clocks stood an hour further ahead from 2011 to 2014.
  ["12 October 2013, 09:04 (Moscow time)", "2013-10-12T09:04+04:00"],
  ["12 October 2023, 09:04 MSK", "2023-10-12T09:04+03:00"],
  // The day before and after the clocks change, and the hour that they leave out.
  ["March 10, 2024 1:59 AM ET", "2024-03-10T01:59-05:00"],
  ["March 10, 2024 3:00 AM ET", "2024-03-10T03:00-04:00"],
  // Before 2007 summer time began in April.
  ["March 20, 2006 9:00 AM ET", "2006-03-20T09:00-05:00"],
])("%s", (text, iso) => expect(isos(text)).toEqual([iso]));

test("both readings of a day in numbers have the zone's offset on that day", () => {
  expect(readDates("02/07/2021 16:30 (London time)", "en")[0]).toMatchObject({
    iso: "2021-07-02T16:30+01:00",
    other: "2021-02-07T16:30Z",
  });
});

test("a time of a zone that nobody knows names no instant: the day alone is read", () => {
  expect(isos("12 October 2013, 09:04 (Tbilisi time)")).toEqual(["2013-10-12"]);
});

test("a time of the page's own place has no zone, and what stands behind it in brackets need not be one", () => {
  expect(isos("12 October 2013, 09:04 local time")).toEqual(["2013-10-12T09:04"]);
  expect(isos("12 October 2013, 09:04 (updated)")).toEqual(["2013-10-12T09:04"]);
});

test("behind a zone goes on what goes on behind a date", () => {
  const [date] = readDates("Published July 3, 2025 8:15 p.m. (Eastern Time)", "en");
  expect(date).toMatchObject({ kind: "published", to: 47 });
});

test("a word that looks like a zone is none in small letters, nor before a word in capitals behind hours up to 24", () => {
  const inFrench = (text: string): string[] => readDates(text, "fr").map((date) => date.iso);
  const both = ["2024-03-12T10:30", "2024-03-13T12:00"];
  expect(inFrench("Publié le 12 mars 2024 à 10h30 et mis à jour le 13 mars 2024 à 12h00")).toEqual(both);
  expect(inFrench("PUBLIÉ LE 12 MARS 2024 À 10H30 ET MIS À JOUR LE 13 MARS 2024 À 12H00")).toEqual(both);
  expect(isos("12 March 2024, 10:30 ET")).toEqual(["2024-03-12T10:30-04:00"]);
  expect(isos("March 12, 2024 10:30 am et")).toEqual(["2024-03-12T10:30-04:00"]);
  expect(isos("MARCH 12, 2024 10:30 AM ET UPDATED MARCH 13, 2024")).toEqual(["2024-03-12T10:30-04:00", "2024-03-13"]);
});
