import { describe, expect, it } from "vitest";
import { watchDuplicates } from "../../src/cli/duplicates.ts";
import { parseSeed, readSeed } from "../../src/parse/index.ts";

const recordOf = (file: string, text: string) => {
  const read = readSeed(file, new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  const parsed = parseSeed(read.seed);
  if (!parsed.ok) throw new Error(parsed.doubts[0]?.reason);
  return parsed.record;
};

/** What is said of the second of two seeds. */
const compare = (first: string, second: string): string => {
  const watch = watchDuplicates((file) => file);
  expect(watch(recordOf("a.txt", first))).toEqual([]);
  return watch(recordOf("b.txt", second))[0]?.reason ?? "";
};

const LEAD =
  "The harbour dues of Tollan are to rise by a tenth in April, the board decided on Monday, after a winter in which the ice carried away a beacon.";
const SECOND =
  "Chairwoman Edda Marsh said that the dues had been the same since 2004. “Nobody likes to pay more – but nobody likes to run aground,” she said.";
const THIRD =
  "Fishermen with boats of less than eight metres will go on paying nothing, as they have since 1911, and the ferry has a contract until 2020.";
const page = (headline: string, day: string, ...paragraphs: string[]): string =>
  [headline, `Published March ${day}, 2013`, ...paragraphs].join("\n\n");
const ONE = page("Harbour dues to rise in Tollan", "4", LEAD, SECOND, THIRD);

describe("an article that stands in two seeds", () => {
  it.each([
    ["straight quotes", ONE.replace("“", '"').replace("”", '"').replace(" – ", " - ")],
    ["another dash", ONE.replace(" – ", "—")],
    ["other spaces", ONE.replaceAll("Edda Marsh", "Edda\u00a0Marsh")],
  ])("is the same with %s", (_how, other) => {
    expect(compare(ONE, other)).toContain("holds the same article as a.txt, word for word");
  });

  it("is told by its first paragraph under another headline", () => {
    const other =
      "The board will also buy a new tide gauge, which is to stand on the customs house, where a bell used to hang.";
    expect(compare(ONE, page("Dues go up by a tenth", "4", LEAD, other))).toContain("under another headline");
  });

  it("is told by the paragraphs below a changed first one, and in the next days' edition", () => {
    expect(compare(ONE, ONE.replace("a tenth", "an eighth"))).toContain("the same second and third paragraph");
    expect(compare(ONE, page("Dues at harbour go up", "5", LEAD, SECOND, THIRD))).toContain("goes on like a.txt");
  });

  it("is none of another day, of another paper, or with short paragraphs alone", () => {
    expect(compare(ONE, page("Dues at harbour go up", "5", LEAD, THIRD, SECOND))).toBe("");
    expect(compare(ONE, page("Harbour dues to rise in Tollan", "24", LEAD, SECOND, THIRD))).toBe("");
    const stated = (publisher: string): string => `---\npublisher: ${publisher}\n---\n${ONE}`;
    expect(compare(stated("The Harbour Courier"), stated("The Tidal Herald"))).toBe("");
    const weather = (headline: string, day: string): string =>
      page(
        headline,
        day,
        "Sunny spells, and showers in the evening.",
        "Winds are light.",
        "The sea is calm, and visibility is good.",
      );
    expect(compare(weather("Weather for Monday", "4"), weather("Weather for Tuesday", "5"))).toBe("");
  });

  it("is another version where the page was updated or corrected since, and the later one is to be kept", () => {
    const updated = (time: string): string => ONE.replace("Published", `Updated March 6, 2013, ${time}\n\nPublished`);
    const corrected = (text: string): string =>
      `${text}\n\nCorrection: An earlier version of this article said that the dues were to fall.`;
    expect(compare(ONE, corrected(updated("21:40")))).toBe(
      "holds another version of the article in a.txt, and the archive shows both. This one was updated 2013-03-06T21:40: keep it, and remove a.txt.",
    );
    expect(compare(corrected(updated("21:40")), ONE)).toContain(
      "another version of the article in a.txt, and the archive shows both. a.txt was updated 2013-03-06T21:40: keep that, and remove this one.",
    );
    expect(compare(updated("21:40"), updated("18:05"))).toContain("keep that, and remove this one");
    expect(compare(ONE, corrected(ONE))).toContain("This one has 1 note more: keep it");
    expect(compare(ONE, corrected(updated("21:40")).replace("since 1911", "since 1912"))).toContain("another version");
    expect(compare(updated("21:40"), updated("21:40"))).toContain("word for word, and the archive shows both. Remove");
  });

  it("is to be kept with its photos, where the other has none", () => {
    const pictured = `${ONE}\n\nPHOTO: IDA HOLM`;
    expect(compare(ONE, pictured)).toBe(
      "holds the text of a.txt with other photos, and the archive shows both. This one has 1 photo more: keep it, and remove a.txt.",
    );
    expect(compare(pictured, pictured)).toContain("word for word");
    expect(compare(pictured, pictured.replace("IDA", "ADA"))).toContain("If they are one article");
  });

  it("is found in time that grows with the archive", () => {
    const watch = watchDuplicates((file) => file);
    const record = recordOf("a.txt", ONE);
    const start = performance.now();
    for (let at = 0; at < 20_000; at += 1)
      watch({ ...record, sourceFile: `${at}.txt`, published: `${2000 + at}-01-01`, publisher: `Paper ${at}` });
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
