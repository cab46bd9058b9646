/** A place before a stop or a dash that the rest of the page confirms. */
import { describe, expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../../src/parse/index.ts";

function readPlace(...lines: readonly string[]): string | null {
  const read = readSeed("wall.txt", Buffer.from(lines.join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  return result.record.dateline?.text ?? null;
}

const HEAD = ["Die Hafenmauer wird nach dem Sturm neu gebaut", "Von Anna Lind", "4. März 2024"];
const OPENING =
  "Nach dem Sturm wird die Mauer bis zum Herbst neu gebaut, das hat der Rat der Stadt am Montagabend beschlossen.";
const END = "„Darauf haben wir zehn Jahre gewartet“, sagte der Hafenmeister Jonas Ekeby nach der Sitzung im Rathaus.";
const readGerman = (opening: string, second: string): string | null =>
  readPlace(...HEAD, `${opening} ${OPENING}`, second, END);

describe("a place that the page names again", () => {
  it.each([
    [
      "Sandwarden.",
      "Maurer aus drei Kreisen sollen in Sandwarden die Steine von Hand setzen, teilte der Rat mit.",
      "Sandwarden",
    ],
    [
      "Sandwarden –",
      "Maurer aus Sandwarden sollen die Steine von Hand setzen, teilte der Rat am Abend mit.",
      "Sandwarden",
    ],
    [
      "Sandwarden -",
      "Die Sandwarder Maurer sollen die Steine von Hand setzen, teilte der Rat am Abend mit.",
      "Sandwarden",
    ],
    ["Hamburg.", "Das Hamburger Rathaus war bis zum letzten Platz besetzt, als der Rat am Abend abstimmte.", "Hamburg"],
    [
      "Bad Hallow.",
      "Die Gemeinde Bad Hallow bezahlt die Hälfte der Steine, teilte der Rat am Abend mit.",
      "Bad Hallow",
    ],
    [
      "Sandwarden/Hallow –",
      "Maurer sollen in Hallow die Steine von Hand setzen, teilte der Rat am Abend mit.",
      "Sandwarden/Hallow",
    ],
  ])("%s", (opening, second, expected) => expect(readGerman(opening, second)).toBe(expected));

  it("in Dutch before a dash", () => {
    const place = readPlace(
      "Havenmuur wordt na de storm herbouwd",
      "Ieper - Na de storm wordt de havenmuur voor de herfst herbouwd, zo heeft de gemeenteraad maandagavond besloten.",
      "Metselaars uit drie provincies zullen in Ieper de stenen met de hand zetten, zoals dat in het jaar 1870 gebeurde.",
      "De werken kosten twee miljoen euro, waarvan de provincie de helft betaalt, en beginnen in de eerste week van mei.",
    );
    expect(place).toBe("Ieper");
  });
});

describe("a word that opens the text is no place", () => {
  it.each([
    ["Sonntag.", "Am Sonntag kamen die Maurer, und in Sonntagskleidern sah die halbe Stadt ihnen bei der Arbeit zu."],
    ["Sicherheit.", "Die Leute wollen in Sicherheit leben, und niemand sagte ein Wort, bis der Rat abgestimmt hatte."],
    [
      "Bremen – Köln 2:1.",
      "Der Trainer will in Bremen bleiben, sagte ein Sprecher des Vereins am Montag nach der Sitzung.",
    ],
    [
      "Bremen – Köln:",
      "Wer in Bremen einsteigt, um in Köln zu arbeiten, braucht nun länger, sagte ein Sprecher der Bahn.",
    ],
    ["Stille.", "In Stille standen die Maurer am Kai, und niemand sagte ein Wort, bis der Rat abgestimmt hatte."],
    ["Stolz.", "Aus Stolz setzten sie die Steine von Hand, und der Stolz der Stadt war am Ende groß genug."],
    ["Ekeby.", "So heißt der Mann am Hafen, und von Ekeby stammt auch der Plan, den der Rat nun angenommen hat."],
    ["Hamburg.", "Maurer aus drei Kreisen sollen die Steine von Hand setzen, teilte der Rat am Abend mit."],
  ])("%s", (opening, second) => expect(readGerman(opening, second)).toBe(null));

  it("a verdict that stands alone below", () => {
    const line = "Das Foto stammt aus dem Jahr 2018 und zeigt eine andere Mauer, wie der Rat am Abend mitteilte.";
    expect(readPlace(...HEAD, `Falsch. ${OPENING}`, line, END, "Falsch")).toBe(null);
  });
});
