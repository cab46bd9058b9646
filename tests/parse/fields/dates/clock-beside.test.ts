/** The time of day that a page prints beside a day. */
import { describe, expect, test } from "vitest";
import { readDates } from "../../../../src/parse/fields/dates/dates.ts";

const isos = (text: string, language: string): string[] => readDates(text, language).map(({ iso }) => iso);

describe("words lead from the day to the time", () => {
  test.each([
    ["5 март 2024 г. в 14:30 ч.", "bg"],
    ["5 de març de 2024 a les 14:30", "ca"],
    ["5. března 2024 v 14:30", "cs"],
    ["5. března 2024 ve 14.30 hodin", "cs"],
    ["5. marts 2024 klokken 14.30", "da"],
    ["5 Μαρτίου 2024 στις 14:30", "el"],
    ["5 Μαρτίου 2024, ώρα 14:30", "el"],
    ["5. märts 2024 kell 14.30", "et"],
    ["۵ مارس ۲۰۲۴ ساعت ۱۴:۳۰", "fa"],
    ["5. maaliskuuta 2024 kello 14.30", "fi"],
    ["5 de marzo de 2024 ás 14:30", "gl"],
    ["5 मार्च 2024 को 14:30 बजे", "hi"],
    ["5 մարտի 2024, ժամը 14:30", "hy"],
    ["5. mars 2024 klukkan 14:30", "is"],
    ["2024. gada 5. marts plkst. 14.30", "lv"],
    ["2024. gada 5. marts, plkst 14.30", "lv"],
    ["5. mars 2024 klokken 14.30", "nb"],
    ["5. mars 2024 klokka 14.30", "nn"],
    ["5 marca 2024 o godz. 14.30", "pl"],
    ["5 marca 2024, godz 14:30", "pl"],
    ["5 de março de 2024, pelas 14h30", "pt"],
    ["5 марта 2024 г. в 14:30", "ru"],
    ["5. март 2024. године у 14:30", "sr"],
    ["5 mars 2024 klockan 14.30", "sv"],
    ["5 Machi 2024 saa 14:30", "sw"],
    ["5 มีนาคม 2567 เวลา 14:30 น.", "th"],
    ["5 березня 2024 року об 14:30", "uk"],
    ["14:30 ngày 5/3/2024", "vi"],
    ["14h30 ngày 5 tháng 3 năm 2024", "vi"],
  ])("%s", (text, language) => expect(isos(text, language)).toEqual(["2024-03-05T14:30"]));
});

test.each([
  // Which version of the page it is.
  ["Updated 5 March 2024 v2.10", "en"],
  ["5. března 2024 v 14 městech", "cs"],
  ["5 marca 2024 godz. otwarcia 14-18", "pl"],
  ["Sandwarden ngày 5/3/2024", "vi"],
])("no time: %s", (text, language) => expect(isos(text, language)).toEqual(["2024-03-05"]));

test("a weekday in brackets may stand between, and no row of dots: what stands behind that is a price", () => {
  expect(isos("12 March 2024 (Tuesday) – 14.30", "en")).toEqual(["2024-03-12T14:30"]);
  expect(isos("Harbour dinner, 12 March 2024 ..... 14.30", "en")).toEqual(["2024-03-12"]);
});
