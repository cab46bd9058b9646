import { expect, test } from "vitest";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const STORY = [
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks with the crews.",
  "On Little Ansel, where 870 people live, the shelves were bare of yeast by noon and two crabbers brought over flour.",
  "“We will be back when the sea lets us,” she said, and went to look for her boots in the hold of the other boat.",
].join("\n\n");

function parse(matter: string, ...above: readonly string[]) {
  const text = `---\n${matter}\n---\n\n${above.join("\n\n")}\n\n${STORY}\n`;
  const read = readSeed("ferry.txt", Buffer.from(text));
  if (!read.ok) throw new Error(JSON.stringify(read.doubts));
  const result = parseSeed(read.seed);
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  return result.record;
}

test("authors that are stated leave the byline that is printed", () => {
  const record = parse("title: Ferry stays in port\nauthor: Mara Lindqvist", "Ferry stays in port", "Mara Lindqvist");
  expect(record.byline).toBe("Mara Lindqvist");
  expect(record.authors).toEqual(["Mara Lindqvist"]);
  expect(parse("title: Ferry stays in port\nauthor: Mara Lindqvist", "Ferry stays in port").byline).toBe(null);
});

test("a byline that is stated alone is read for its authors, which win over the text's", () => {
  const printed = ["Ferry stays in port", "By Joe Bloggs"];
  const record = parse("title: Ferry stays in port\nbyline: By Zed Alpha in Oslo", ...printed);
  expect(record).toMatchObject({ byline: "By Zed Alpha in Oslo", authors: ["Zed Alpha"] });
  expect(record.origins.authors).toEqual({ lines: [], rule: "front-matter" });
  expect(parse("byline: By our correspondents", ...printed).authors).toEqual([]);
  expect(parse("byline: Reuters", ...printed).authors).toEqual(["Reuters"]);
  expect(parse("byline: Web Desk", ...printed).authors).toEqual([]);
  expect(parse("byline: By Zed Alpha\nauthors: [Mara Lindqvist]", ...printed)).toMatchObject({
    byline: "By Zed Alpha",
    authors: ["Mara Lindqvist"],
  });
  expect(parse('byline: ""', ...printed)).toMatchObject({ byline: "By Joe Bloggs", authors: ["Joe Bloggs"] });
});

test.each([
  ["[Mara Lindqvist]", null],
  ["[]", null],
  ["[Joe Bloggs]", "By Joe Bloggs and Ann Lee"],
  ["[ANN LEE, Joe Bloggs]", "By Joe Bloggs and Ann Lee"],
  ["[Joe Bloggs, Mara Lindqvist]", null],
  ['""', "By Joe Bloggs and Ann Lee"],
])("beside authors: %s the printed byline is %j", (authors, byline) => {
  const record = parse(`authors: ${authors}`, "Ferry stays in port", "By Joe Bloggs and Ann Lee");
  expect(record.byline).toBe(byline);
  expect(record.origins.byline === undefined).toBe(byline === null);
});

test("nobody is stated beside a byline that names nobody", () => {
  expect(parse("authors: []", "Ferry stays in port", "By Staff Writer").byline).toBe("By Staff Writer");
});

test.each([
  ["en", "HANOI, Vietnam (AP)", { place: "HANOI, Vietnam", agency: "AP", day: null }],
  ["en", "HANOI, Vietnam (AP) —", { text: "HANOI, Vietnam (AP)", place: "HANOI, Vietnam", agency: "AP" }],
  ["en", "Hanoi", { place: "Hanoi", agency: null, day: null }],
  ["es", "PARÍS, 3 mar (EFE)", { place: "PARÍS", agency: "EFE", day: "3 mar" }],
  ["zh", "新华社兰州3月3日电", { text: "新华社兰州3月3日电", place: "兰州", agency: "新华社", day: "3月3日" }],
  ["ja", "【釧路＝山田太郎】", { text: "【釧路＝山田太郎】", place: "釧路" }],
])("a dateline stated in %s is parted as a printed one: %s", (language, dateline, parts) => {
  const record = parse(`language: ${language}\ndateline: "${dateline}"`, "Ferry stays in port");
  expect(record.dateline).toMatchObject(parts);
});

test.each([
  ["The Associated Press", "AP"],
  ["ap", "AP"],
  ["Thomson Reuters", "Reuters"],
  ["AFP/Reuters", "AFP, Reuters"],
  ["Agence France-Presse and The Associated Press", "AFP, AP"],
  ["AP, Associated Press", "AP"],
  ["Herald, Ohio", "Herald, Ohio"],
  ["Reuters, Harbour Courier", "Reuters, Harbour Courier"],
  ["Town and Country", "Town and Country"],
])("a stated source %s goes by %s", (stated, source) => {
  expect(parse(`title: Axe found\nsource: ${stated}`, "Axe found").source).toBe(source);
});

test("a stated source that is a newspaper by its name is the publisher, and an agency is not", () => {
  const printed = "Ferry stays in port";
  expect(parse(`title: ${printed}\nsource: Tidal Herald`, printed).publisher).toBe("Tidal Herald");
  expect(parse(`title: ${printed}\nsource: Reuters`, printed).publisher).toBe(null);
});
