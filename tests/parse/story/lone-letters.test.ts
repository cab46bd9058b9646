/** One reader's letter: how it addresses the paper is its first line, and who signs its last. */
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../../src/model.ts";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

type Node = { readonly value?: string; readonly children?: readonly Node[] };
const wordsOf = (node: Node): string => node.value ?? (node.children ?? []).map(wordsOf).join("");

function read(text: string): ArticleRecord {
  const seed = readSeed("letter.txt", Buffer.from(text));
  const result = seed.ok ? parseSeed(seed.seed) : seed;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  return result.record;
}
const paragraphsOf = ({ body }: ArticleRecord): string[] => body.children.map((child) => wordsOf(child as Node));

const ENGLISH = [
  "I walk along the harbour wall every morning, and I have watched the sea take a stone from it each winter since 1987.",
  "The council says that there is no money for masons, and yet it has found two million for a car park on the quay.",
  "Please print this letter, so that the mayor may read it over her breakfast and think again about what the town needs.",
];
const GERMAN = [
  "ich gehe jeden Morgen an der Hafenmauer entlang und habe gesehen, wie das Meer jeden Winter einen Stein herausgebrochen hat.",
  "Der Rat sagt, es fehle das Geld für die Maurer, und doch hat er zwei Millionen für einen Parkplatz am Kai gefunden.",
  "Bitte drucken Sie diesen Brief, damit die Bürgermeisterin ihn beim Frühstück liest und noch einmal darüber nachdenkt.",
];
const FRENCH = [
  "Je marche chaque matin le long du mur du port, et j’ai vu la mer en arracher une pierre chaque hiver depuis 1987.",
  "La mairie dit qu’il n’y a pas d’argent pour les maçons, et pourtant elle a trouvé deux millions pour un parking sur le quai.",
  "Merci de publier cette lettre, afin que la maire la lise à son petit-déjeuner et réfléchisse encore aux besoins de la ville.",
];

describe("a letter is kept from how it addresses the paper to who signs it", () => {
  // Whom a line that goes on with the name announces wrote the letter.
  it.each([
    ["Dear Sir,", ENGLISH, ["Hans Miller, Hallow"], []],
    ["To the Editor:", ENGLISH, ["Hans Miller", "Hallow"], []],
    ["Sir,", ENGLISH, ["Yours faithfully,", "Hans Miller", "Hallow"], ["Hans Miller"]],
    ["Dear Editor,", ENGLISH, ["Hans Miller"], []],
    ["Liebe Redaktion,", GERMAN, ["Hans Müller, Hallow"], []],
    ["Liebe Redaktion!", GERMAN, ["Mit freundlichen Grüßen", "Hans Müller"], []],
    ["Monsieur le rédacteur en chef,", FRENCH, ["Jeanne Martin, Saint-Aubert"], []],
  ])("%s", (address, letter, signed, authors) => {
    const lines = [address, ...letter, ...signed];
    const record = read(`---\ntitle: The wall\n---\n\n${lines.join("\n\n")}\n`);
    expect(paragraphsOf(record)).toEqual(lines);
    expect([record.section, record.byline, record.authors, record.summary]).toEqual([
      null,
      authors[0] ?? null,
      authors,
      null,
    ]);
    const headed = read(`${["The wall must be mended", ...lines].join("\n\n")}\n`);
    expect(paragraphsOf(headed)).toEqual(lines);
  });
});

describe("what is no letter has no such lines", () => {
  it("an editor below a name, and a name below a story", () => {
    const lines = ["The wall must be mended", "Ann Lind", "Editor", ...ENGLISH, "Hans Miller, Hallow"];
    expect(paragraphsOf(read(lines.join("\n\n")))).toEqual(ENGLISH);
  });

  it("what the page says below a letter that nobody signs", () => {
    const lines = ["The wall must be mended", "Dear Sir,", ...ENGLISH, "More News", "Top Stories"];
    expect(paragraphsOf(read(lines.join("\n\n")))).toEqual(["Dear Sir,", ...ENGLISH]);
  });

  it("a headline that speaks of a letter", () => {
    const lines = ["Dear Sir, the harbour wall is gone", ...ENGLISH];
    expect(read(lines.join("\n\n")).headline).toBe("Dear Sir, the harbour wall is gone");
  });
});
