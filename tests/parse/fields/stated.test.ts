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
