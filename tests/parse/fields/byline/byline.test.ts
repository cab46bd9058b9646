import { expect, test } from "vitest";
import { cutBylineLabel, readNames } from "../../../../src/parse/fields/byline/byline.ts";
import { readWrappedNames } from "../../../../src/parse/fields/byline/wrapped-names.ts";
import { isName } from "../../../../src/parse/fields/names.ts";

test.each([
  ["Tom Kris, Ap Auto Writer", "en", ["Tom Kris"]],
  ["Meg Kinn and Errin Hale, Associated Press", "en", ["Meg Kinn", "Errin Hale"]],
  ["Dolores Chan For Dailypost.Com", "en", ["Dolores Chan"]],
  ["Anna Marten und Lea Wagner, Nairobi", "de", ["Anna Marten", "Lea Wagner"]],
  ["Amy Kuper | NK Advance Media for NK.com", "en", ["Amy Kuper"]],
  ["Julia Verg | Clare Rother", "de", ["Julia Verg", "Clare Rother"]],
  ["Trine Jørgensen og Tôrtia Johansen", "da", ["Trine Jørgensen", "Tôrtia Johansen"]],
  ["Solenn Guivarc’h, envoyée spéciale à Kerlouan", "fr", ["Solenn Guivarc’h"]],
  ["Itzel Samaniego y Rogelio Ábrego", "es", ["Itzel Samaniego", "Rogelio Ábrego"]],
  ["Kevin Macoy USA TODAY", "en", ["Kevin Macoy"]],
  ["DANA RUIZ", "en", ["DANA RUIZ"]],
  ["王小明", "zh", ["王小明"]],
])("%s", (text, language, names) => {
  expect(readNames(text, language).names).toEqual(names);
});

test.each([
  "HNN Staff",
  "JERUSALEM COURIER STAFF",
  "Email the author",
  "View all posts",
  "Share on Facebook",
  "Latest News",
  "the time",
])("no name: %s", (text) => {
  expect(readNames(text, "en").names).toEqual([]);
});

test("an agency in a byline is no author", () => {
  expect(readNames("Reuters", "en")).toMatchObject({ names: [], agency: "Reuters" });
  expect(readNames("Tom Davy Associated Press", "en")).toMatchObject({ names: ["Tom Davy"], agency: "AP" });
  expect(readNames("Jeanne Dupré avec AFP", "fr")).toMatchObject({ names: ["Jeanne Dupré"], agency: "AFP" });
  expect(readNames("Juana Dorado con EFE", "es")).toMatchObject({ names: ["Juana Dorado"], agency: "EFE" });
  expect(readNames("Jana Dohm mit dpa", "de")).toMatchObject({ names: ["Jana Dohm"], agency: "dpa" });
});

test("a byline that ends in a joining word goes on in the next block", () => {
  expect(readNames("Stella Kimm and", "en")).toMatchObject({ names: ["Stella Kimm"], open: true });
});

test.each([
  ["By", "en", ""],
  ["- Von:", "de", ""],
  ["Author of the article:", "en", ""],
  ["von Katja Bell", "de", "Katja Bell"],
  ["Ein Kommentar von Jan Selm", "de", "Jan Selm"],
  ["作者：王小明", "zh", "王小明"],
  ["文／山田太郎", "ja", "山田太郎"],
  ["ByJulian Asher", "en", "Julian Asher"],
  ["- Author, Jane Marsh", "en", "Jane Marsh"],
  ["Autor, Damián Orrego", "es", "Damián Orrego"],
])("label of %s", (text, language, rest) => {
  expect(cutBylineLabel(text, language)?.rest).toBe(rest);
});

test.each(["ByteHarbour opens a second hall", "ByWard Market", "Words, music and wine", "By, for and with women"])(
  "no label in: %s",
  (text) => {
    expect(cutBylineLabel(text, "en")).toBe(null);
  },
);

test("a label listed with its colon needs it", () => {
  expect(cutBylineLabel("Text: Ann Lee", "de")?.rest).toBe("Ann Lee");
  expect(cutBylineLabel("Text", "de")).toBe(null);
});

test.each([
  ["정치부 홍길동 기자 a@b.example", "ko", ["홍길동"]],
  ["山田太郎 記者", "ja", ["山田太郎"]],
  ["记者 王小明 李华", "zh", ["王小明", "李华"]],
  ["责任编辑：王小明", "zh", []],
])("wrapped: %s", (text, language, names) => {
  expect(readWrappedNames(text, language)).toEqual(names);
});

test("names with initials, particles and apostrophes", () => {
  for (const name of [
    "Bruce Y. Lee",
    "Ludwig van der Berg",
    "Siobhán O’Neill",
    "Abdul Adhim Kam",
    "Anne-Kathrin Neu-Vural",
  ])
    expect(isName(name), name).toBe(true);
  for (const text of ["Political Editor", "Breaking News", "ann lee", "A", "Read more", "Sport", "2 May"])
    expect(isName(text), text).toBe(false);
});

test("a Korean heading after the word for text is no name", () => {
  expect(readNames("모르는 어르신은 받아쓰기로", "ko").names).toEqual([]);
  expect(["佐藤弥生", "みなと新聞", "王承志攝", "写真・図版"].map((text) => isName(text))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(isName("도널드 트럼프")).toBe(true);
});
