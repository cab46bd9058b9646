import { describe, expect, test } from "vitest";
import { printDay } from "../../../../src/parse/fields/dates/calendar.ts";
import { readTimeLabel } from "../../../../src/parse/fields/dates/date-labels.ts";
import { readDates } from "../../../../src/parse/fields/dates/dates.ts";
import { fromPersian } from "../../../../src/parse/fields/dates/persian.ts";

const isos = (text: string, language: string): string[] => readDates(text, language).map((date) => date.iso);

test("a short year comes first in Korean alone, between dots, and before no clock", () => {
  expect(isos("31.05.22", "hu")).toEqual(["2022-05-31"]);
  expect(isos("15/08/23", "zh-Hant")).toEqual(["2023-08-15"]);
  expect(isos("05.06.12:30", "ko")).toEqual([]);
});

test("two digits between dashes are a year before a time alone", () => {
  expect(isos("21-10-22", "nl")).toEqual([]);
});

test("a day without its year before a time with a stop is none: the hour is no year", () => {
  expect(isos("12.03.2024 – Aktualisiert 13.03. 14.30 Uhr", "de")).toEqual(["2024-03-12"]);
  expect(isos("13.03.14. 30 Fotos", "de")).toEqual(["2014-03-13"]);
});

test("a number behind a year is a month before the word for one alone", () => {
  expect(isos("2020 оны 11 хүн 03", "mn")).toEqual([]);
});

test("a word behind a bar says when the page came out, and not that it was changed on the day before the bar", () => {
  const kinds = (text: string, language: string): string[] => readDates(text, language).map(({ kind }) => kind);
  expect(kinds("Martes 05 agosto de 2025 | Publicado a las 13:48", "es")).toEqual(["published"]);
  expect(kinds("Martes 05 agosto de 2025 | Actualizado a las 13:48", "es")).toEqual(["plain"]);
});

test("a month of one language is none of another", () => {
  expect(isos("mail 5, 2019", "en")).toEqual([]);
});

describe("forms", () => {
  test.each([
    ["Published Feb 22, 2023, 03:26 PM", "en", "2023-02-22T15:26"],
    ["1.º de maio de 2024", "pt", "2024-05-01"],
    ["May - 17 - 2024 , 09:30", "en", "2024-05-17T09:30"],
    ["Apr/23/2018", "en", "2018-04-23"],
    ["14.01.2026 | 2:11 min", "de", "2026-01-14"],
    ["14.01.2026 | 2:11 Uhr", "de", "2026-01-14T02:11"],
    ["Atualizado a 3 jun. 2024, 12h15", "pt", "2024-06-03T12:15"],
    ["2019-02-03T15:26:11.123Z", "en", "2019-02-03T15:26Z"],
    ["Published 2019-02-03T15:26:11.123+05:30", "en", "2019-02-03T15:26+05:30"],
    ["2019-02-03T15:26:11,123456-0330", "en", "2019-02-03T15:26-03:30"],
    ["2019-02-03T15:26:11.000-05:00", "en", "2019-02-03T15:26-05:00"],
    ["2019-02-03T15:26-05:00", "en", "2019-02-03T15:26-05:00"],
    ["2019-02-03 15:26:11.0 UTC", "en", "2019-02-03T15:26Z"],
    ["3 February 2019, 15:26-17:00", "en", "2019-02-03T15:26"],
    ["05.06.2025 um 14:46", "de", "2025-06-05T14:46"],
    ["By Priya Raman Ledger Staff,Updated May 9, 2025, 3:00 a.m.", "en", "2025-05-09T03:00"],
    ["30. Juni 2025, 15:59 Uhr", "de", "2025-06-30T15:59"],
    ["20 Nov 2019 08:00 GMT", "en", "2019-11-20T08:00Z"],
    ["October 23, 2025 5:50 pm CET", "en", "2025-10-23T17:50+01:00"],
    ["Mar 13, 2016; 11:58 PM", "en", "2016-03-13T23:58"],
    ["3 مارس، 2019", "ar", "2019-03-03"],
    ["مارس 3، 2019", "ar", "2019-03-03"],
    ["الأحد، 3 مارس، 2019 - 10:12", "ar", "2019-03-03T10:12"],
    ["3 مارس، 2019 10:12 م", "ar", "2019-03-03T22:12"],
    ["3 مارس، 2019، 10:12 مساءً", "ar", "2019-03-03T22:12"],
    ["3 de marzo de 2019 a las 10:12 p. m.", "es", "2019-03-03T22:12"],
    ["03/03/2019 12:12 a. m.", "es", "2019-03-03T00:12"],
    ["3 de marzo de 2019, 10 p. m.", "es", "2019-03-03T22:00"],
    ["3 मार्च 2019, 10:12 अपराह्न", "hi", "2019-03-03T22:12"],
    ["3 Mart 2019 10:12 ÖS", "tr", "2019-03-03T22:12"],
    ["3 Mac 2019, 10:12 PTG", "ms", "2019-03-03T22:12"],
    ["3 Mars 2019, 10:12 MD", "sq", "2019-03-03T22:12"],
    ["3 Μαρτίου 2019, 10:12 μ.μ.", "el", "2019-03-03T22:12"],
    ["3 березня 2019 р., 22:12", "uk", "2019-03-03T22:12"],
    ["3 marca 2019 r. o godz. 22:12", "pl", "2019-03-03T22:12"],
    ["3 مارچ، 2019", "ur", "2019-03-03"],
    ["اسفند ۱۲, ۱۳۹۷", "fa", "2019-03-03"],
    ["3월 3, 2019", "ko", "2019-03-03"],
    ["نُشر في 17 نوفمبر 2019 - 13:25 بتوقيت غرينتش", "ar", "2019-11-17T13:25Z"],
    ["2025年1月13日", "ja", "2025-01-13"],
    ["2024 03/05 10:42:07", "zh", "2024-03-05T10:42"],
    ["２０２５年１月１３日", "ja", "2025-01-13"],
    ["令和7年1月13日", "ja", "2025-01-13"],
    ["平成31年4月30日", "ja", "2019-04-30"],
    ["昭和63年12月1日", "ja", "1988-12-01"],
    ["令和元年5月1日", "ja", "2019-05-01"],
    ["平成元年1月8日", "ja", "1989-01-08"],
    ["令和元.5.1", "ja", "2019-05-01"],
    ["May 9, 2025, 15:30 pm", "en", "2025-05-09T15:30"],
    ["May 9, 2025, 24:00", "en", "2025-05-09"],
    ["May 9, 2025, 23:00", "en", "2025-05-09T23:00"],
    ["2025. 05. 15. 오후 8:00", "ko", "2025-05-15T20:00"],
    ["21.dez.2018 às 12h55", "pt", "2018-12-21T12:55"],
    ["12 de marzo de 2018 19:22 h", "es", "2018-03-12T19:22"],
    ["17:41 JST, October 13, 2024", "en", "2024-10-13T17:41+09:00"],
    ["12 March 2023 14:05 UTC+5:30", "en", "2023-03-12T14:05+05:30"],
    ["12 March 2023 14:05 GMT+5:45", "en", "2023-03-12T14:05+05:45"],
    ["12 March 2023 14:05 UTC-3:30", "en", "2023-03-12T14:05-03:30"],
    ["12 March 2023 14:05 UTC+5", "en", "2023-03-12T14:05+05:00"],
    ["Sat 24 Feb 2024 12.42 CET", "en", "2024-02-24T12:42+01:00"],
    ["Published Fri, Apr 28 20232:23 PM EDT", "en", "2023-04-28T14:23-04:00"],
    ["5 كانون الثاني 2023", "ar", "2023-01-05"],
    ["2 نوفمبر/ تشرين الثاني 2023", "ar", "2023-11-02"],
    ["최종 업데이트 22.05.11 09:38", "ko", "2022-05-11T09:38"],
    ["Bart Wensing 04-10-22, 18:30", "nl", "2022-10-04T18:30"],
    ["6. detsember 2019, 06:00", "et", "2019-12-06T06:00"],
    ["28 სექტემბერი, 2021", "ka", "2021-09-28"],
    ["9 Gorffennaf 2020", "cy", "2020-07-09"],
    ["3 Deireadh Fómhair 2019", "ga", "2019-10-03"],
    ["2020ko azaroaren 3an, 08:15", "eu", "2020-11-03T08:15"],
    ["5 An t-Iuchar 2019", "gd", "2019-07-05"],
    ["5mh dhen Iuchar 2019", "gd", "2019-07-05"],
    ["3 лістапада 2020 года, 08:15", "be", "2020-11-03T08:15"],
    ["3 ta’ Novembru 2020", "mt", "2020-11-03"],
    ["3 noyabr 2020-ci il, 08:15", "az", "2020-11-03T08:15"],
    ["2019 жылдың 12 наурызы", "kk", "2019-03-12"],
    ["2019-yil 12-mart", "uz", "2019-03-12"],
    ["2019 оны 7-р сарын 5", "mn", "2019-07-05"],
    ["2020 оны 11 сарын 03", "mn", "2020-11-03"],
    ["2020 оны арван нэгдүгээр сарын 3", "mn", "2020-11-03"],
    ["၅ ဇူလိုင်လ ၂၀၁၉", "my", "2019-07-05"],
    ["៥ កក្កដា ២០១៩", "km", "2019-07-05"],
    ["໕ ກໍລະກົດ ໒໐໑໙", "lo", "2019-07-05"],
    ["૫ જુલાઈ ૨૦૧૯", "gu", "2019-07-05"],
    ["۱۴ چنګاښ ۱۳۹۸", "ps", "2019-07-05"],
    ["٥ی تەمووزی ٢٠١٩", "ckb", "2019-07-05"],
    ["5ê tîrmeha 2019an", "ku", "2019-07-05"],
    ["Sat 19 Mar 2022", "en", "2022-03-19"],
    ["Sat, March 19, 2022", "en", "2022-03-19"],
    ["14:12, 5 նոյեմբերի, 2020", "hy", "2020-11-05T14:12"],
    ["19 دسمبر 2020", "ur", "2020-12-19"],
    ["5 במאי 2023, 14:20", "he", "2023-05-05T14:20"],
    ["5 tháng 10 năm 2018", "vi", "2018-10-05"],
    ["2019. gada 5. maijs", "lv", "2019-05-05"],
    ["2023. április 28. 14:05", "hu", "2023-04-28T14:05"],
    ["5 มกราคม 2567", "th", "2024-01-05"],
    ["8 січня 2024, 17:46", "uk", "2024-01-08T17:46"],
    ["3.4.2021 klo 14.05", "fi", "2021-04-03T14:05"],
    ["10.15.15", "en", "2015-10-15"],
    ["On 11/13/19 at 4:00 PM EST", "en", "2019-11-13T16:00-05:00"],
  ])("%s", (text, language, iso) => {
    expect(isos(text, language)).toEqual([iso]);
  });
});

test.each([
  "3 hours ago",
  "February 30, 2021",
  "Posted on Tuesday",
  "31.02.2020",
  "Updated November 18 at 4:46 PM",
  "1,234 readers",
  "vor 3 Stunden",
  // A year, and a part of a whole.
  "In 2024 3/5 of the crews left",
])("no date: %s", (text) => {
  expect(isos(text, "en")).toEqual([]);
});

test("labels tell published from updated, before the date and after it", () => {
  const kinds = (text: string, language: string) => readDates(text, language).map((date) => date.kind);
  expect(kinds("Published: 15:56 BST, 27 April 2024 | Updated: 15:57 BST, 27 April 2024", "en")).toEqual([
    "published",
    "updated",
  ]);
  expect(kinds("Published - July 03, 2025 08:51 pm IST - HARROW", "en")).toEqual(["published"]);
  expect(kinds("Updated Date: Thu, 03 Jul 2025 08:20 PM (IST)", "hi")).toEqual(["updated"]);
  expect(kinds("公開日：2025/01/31 11:30 更新日：2025/01/31 12:00", "ja")).toEqual(["published", "updated"]);
  expect(kinds("12 marzo 2024 (modifica il 13 marzo 2024 | 10:20)", "it").at(-1)).toBe("updated");
  expect(kinds("Offentliggjort torsdag 06. feb 2025 17:25", "da")).toEqual(["published"]);
  expect(kinds("Stand: 17.06.2025 18:24 Uhr", "de")).toEqual(["published"]);
  expect(readTimeLabel("UPDATED")).toBe("updated");
  expect(readTimeLabel("입력")).toBe("published");
  expect(readTimeLabel("The update")).toBe(null);
});

test("day and month of a numeric date are settled by language, by order, by weekday, or not at all", () => {
  expect(readDates("05/10/2018", "pt")[0]).toMatchObject({ iso: "2018-10-05", other: null });
  expect(readDates("02/03/2021", "en")[0]).toMatchObject({ iso: "2021-03-02", other: "2021-02-03" });
  expect(readDates("02/03/2021", "en", "month-first")[0]).toMatchObject({ iso: "2021-02-03", other: null });
  expect(readDates("Wednesday 02/03/2021", "en")[0]).toMatchObject({ iso: "2021-02-03", other: null });
});

test("offsets point at the date and its time", () => {
  const text = "Posted by Ann on November 19, 2019, 6:21 AM EST";
  const [date] = readDates(text, "en");
  expect(text.slice(date?.from, date?.to)).toBe("November 19, 2019, 6:21 AM EST");
});

test("an era's first year has a sign of its own, and keeps its place", () => {
  const text = "更新：令和元年５月１日 午前10時";
  const [date] = readDates(text, "ja");
  expect(date).toMatchObject({ iso: "2019-05-01T10:00", kind: "updated" });
  expect(text.slice(date?.from, date?.to)).toBe("令和元年５月１日 午前10時");
  // A year alone, a slip, and one that the era did not have.
  for (const none of ["令和元年5月", "令和元5月1日", "昭和65年5月1日"]) expect(isos(none, "ja")).toEqual([]);
});

describe("the Persian calendar", () => {
  test.each([
    ["یکشنبه / ۱ بهمن ۱۴۰۲ / ۰۹:۴۲", "fa", "2024-01-21T09:42"],
    ["۳۰ اسفند ۱۴۰۳", "fa", "2025-03-20"],
    ["1402-11-01 11:15", "fa", "2024-01-21T11:15"],
    ["۱۴۰۳/۰۱/۰۱", "fa", "2024-03-20"],
    ["۱۲ سنبله ۱۴۰۱", "fa", "2022-09-03"],
  ])("%s", (text, language, iso) => {
    expect(isos(text, language)).toEqual([iso]);
  });

  test("has no 30th of its last month but in leap years, and no numbers on other pages", () => {
    expect(isos("۳۰ اسفند ۱۴۰۲", "fa")).toEqual([]);
    expect(isos("1402-11-01", "en")).toEqual([]);
  });

  test("names the days that the runtime's own calendar names", () => {
    const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
      timeZone: "UTC",
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
    const wrong: string[] = [];
    for (let time = Date.UTC(1995, 2, 21); time < Date.UTC(2041, 0, 1); time += 5 * 86_400_000) {
      const parts = persian.formatToParts(new Date(time));
      const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
      const day = fromPersian({ year: part("year"), month: part("month"), day: part("day") });
      const iso = new Date(time).toISOString().slice(0, 10);
      if (day === null || printDay(day) !== iso) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });
});

test("dots part day, month and year only where the day comes first", () => {
  const read = (text: string) => readDates(text, "en", "month-first").map(({ iso, other }) => [iso, other]);
  expect(read("05.06.2025")).toEqual([["2025-06-05", null]]);
  expect(read("05/06/2025")).toEqual([["2025-05-06", null]]);
});

test("a time of day may stand before the year, and a score does not", () => {
  expect(isos("Jan 04 09:34 2021", "en")).toEqual(["2021-01-04"]);
  expect(isos("Wed Nov 4 10:22:41 2020", "en")).toEqual(["2020-11-04"]);
  expect(isos("Jan 04 34 2021", "en")).toEqual([]);
});

test("two days in numbers may be stuck together", () => {
  expect(isos("15/01/201614/01/2016", "fr")).toEqual(["2016-01-15", "2016-01-14"]);
  expect(isos("Ref 15/01/20161/4", "fr")).toEqual([]);
});
