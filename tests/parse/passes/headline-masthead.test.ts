/** A paper's name with its slogan above the headline. */
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../../src/model.ts";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

function readPage(...lines: readonly string[]): Partial<ArticleRecord> {
  const read = readSeed("wall.txt", Buffer.from(lines.join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  const { headline, summary, publisher } = result.record;
  return { headline, summary, publisher };
}

const ENGLISH = [
  "By Ann Lind",
  "4 March 2024",
  "The harbour wall at Sandwarden will be rebuilt by the autumn, the town council decided on Monday evening.",
  "Masons from three counties are to lay the stones by hand, as they were laid in the year 1870, the council said.",
  "The work will cost two million crowns, of which the county pays a half, and it will begin in the first week of May.",
];
const FRENCH = [
  "Par Jeanne Martin",
  "4 mars 2024",
  "Le mur du port de Saint-Aubert sera reconstruit avant l'automne, a décidé lundi soir le conseil municipal de la ville.",
  "Des maçons de trois départements poseront les pierres à la main, comme elles furent posées en 1870, a indiqué le conseil.",
  "Les travaux coûteront deux millions d'euros, dont le département paie la moitié, et commenceront la première semaine de mai.",
];
const GERMAN = [
  "Von Anna Lind",
  "4. März 2024",
  "Die Hafenmauer von Sandwarden wird bis zum Herbst neu gebaut, das hat der Rat der Stadt am Montagabend beschlossen.",
  "Maurer aus drei Kreisen sollen die Steine von Hand setzen, wie sie im Jahr 1870 gesetzt wurden, teilte der Rat mit.",
  "Die Arbeiten kosten zwei Millionen Euro, von denen der Kreis die Hälfte bezahlt, und beginnen in der ersten Maiwoche.",
];

describe("the slogan is none of the paper's name, and the line below is the headline", () => {
  it.each([
    "The Shore Gazette | News for the coast",
    "The Shore Gazette - News for the coast",
    "The Shore Gazette – News for the coast",
    "The Shore Gazette: News for the coast",
    "The Shore Gazette — Independent since 1890",
  ])("%s", (masthead) => {
    const headline = "Harbour wall to be rebuilt after the storm";
    expect(readPage(masthead, headline, ...ENGLISH)).toEqual({
      headline,
      summary: null,
      publisher: "The Shore Gazette",
    });
  });

  it.each([
    "Le Phare de Saint-Aubert | Actualités de la côte",
    "Le Phare de Saint-Aubert - Actualités de la côte",
    "Le Phare de Saint-Aubert : Actualités de la côte",
    "Le Phare de Saint-Aubert | L’info près de chez vous",
  ])("%s", (masthead) => {
    const headline = "Le mur du port sera reconstruit après la tempête";
    const publisher = "Le Phare de Saint-Aubert";
    expect(readPage(masthead, headline, ...FRENCH, `© 2024 ${publisher}`)).toEqual({
      headline,
      summary: null,
      publisher,
    });
  });

  it.each([
    ["Küstenblatt – Nachrichten von der Küste", "Küstenblatt"],
    ["Heidepost – Nachrichten aus der Heide", "Heidepost"],
    ["Heidepost | Aktuelle Nachrichten", "Heidepost"],
  ])("%s", (masthead, publisher) => {
    const headline = "Die Hafenmauer wird nach dem Sturm neu gebaut";
    expect(readPage(masthead, headline, ...GERMAN, `© ${publisher}`)).toEqual({ headline, summary: null, publisher });
  });
});

describe("a headline in two parts keeps its place", () => {
  it.each([
    "The Shore Gazette: how a paper was lost",
    "Herald of spring: the first swallows return",
    "Storm breaks the wall | Town waits for help",
    "Storm hits town - news from the quay is bad",
    "Hurricane Milton: Latest news and updates",
    "Shore United | Latest news from the quay",
  ])("%s", (headline) => {
    const summary = "After a hundred years the last of them came back to the quay on Monday.";
    expect(readPage(headline, summary, ...ENGLISH)).toEqual({ headline, summary, publisher: null });
  });

  it.each([
    ["Grève au port : les infos pratiques", FRENCH],
    ["Sandwarden – Nachrichten aus dem Sturm", GERMAN],
  ])("%s", (headline, [, day = "", ...story]) => {
    expect(readPage(headline, day, ...story).headline).toBe(headline);
  });

  it("a day is no headline below a paper's name", () => {
    const [, day = "", ...story] = ENGLISH;
    const headline = "The Shore Gazette: News of a sale";
    expect(readPage(headline, day, ...story).headline).toBe(headline);
  });

  it("a day behind a paper's words is no slogan", () => {
    const headline = "Harbour wall to be rebuilt after the storm";
    expect(readPage("Today's Paper | June 03, 2015", headline, ...ENGLISH).publisher).toBe(null);
  });
});
