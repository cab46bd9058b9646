/** What stands right below names, or around them, and shows that they wrote. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

const PROSE =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const MARKS: Readonly<Record<string, Label>> = { "|": "paragraph", "~": "caption", "@": "byline" };

/** The authors of a page with lines around a story, `…`: `~` a caption, `|` a paragraph. */
function authorsOf(language: string, ...lines: readonly string[]): readonly string[] {
  const story = [`| ${PROSE}`, `| ${PROSE}`, `| ${PROSE}`];
  const blocks = lines.includes("…") ? lines.flatMap((line) => (line === "…" ? story : [line])) : [...lines, ...story];
  const labels = blocks.map((block): Label | null => MARKS[block.slice(0, block.indexOf(" "))] ?? null);
  const texts = blocks.map((block, i) => (labels[i] ? block.slice(2) : block));
  return readFields(["Ferry stays in port", ...texts], ["headline", ...labels], language).authors;
}

describe("below names", () => {
  it("stands the house for which the page's pictures are signed", () => {
    const credits = ["PHOTO MARTINE ROY, LE FANAL", "~ Le quai, désert depuis lundi"];
    expect(authorsOf("fr", ...credits, "Jean-Sébastien Gravelle", "Le Fanal")).toEqual(["Jean-Sébastien Gravelle"]);
    expect(authorsOf("fr", "Le Fanal")).toEqual([]);
  });

  it("stands in capitals, right above the story, where it was written", () => {
    const names = ["Luana Torres", "Caio Brandini"];
    expect(authorsOf("pt", "EDIÇÃO IMPRESSA", ...names, "RIACHO DA PEDRA (PE)")).toEqual(names);
    expect(authorsOf("pt", "Edição Impressa", "RIACHO DA PEDRA (PE)")).toEqual([]);
  });

  it("goes on a note on who wrote, below a caption and above who edited too", () => {
    const caption = "~ The dial of the clock, with two minute hands. Photo by Harriet Vowles";
    const note = "is a historian of technology at the University of Harrow and the author of Tides.";
    expect(authorsOf("en", caption, "Leofric Anstey", note, "@ Edited by Sunniva Brekke")).toEqual(["Leofric Anstey"]);
    expect(authorsOf("en", caption, "Leofric Anstey", "Edited in Harrow")).toEqual([]);
  });
});

describe("around a name", () => {
  it("its paper's letters leave it the only one above the time", () => {
    const caption = "~ Taikina nousee yön yli kylmässä, ja aamulla se leivotaan.";
    expect(authorsOf("fi", caption, "Oskari Vänttinen HN", "14.3.2025 2:00")).toEqual(["Oskari Vänttinen"]);
    expect(authorsOf("fi", caption, "Oskari Vänttinen HN", "Jaa")).toEqual([]);
  });

  it("words in blocks of their own say who wrote, and who took the pictures", () => {
    expect(authorsOf("ru", "Текст", "Марк Зверев", "Фотографии", "Таисия Ломова")).toEqual(["Марк Зверев"]);
    expect(authorsOf("ru", "Текст", "Больше новостей", "Читать дальше")).toEqual([]);
  });

  it("a picture that somebody else took and the page's buttons part it from the story", () => {
    const lines = ["Published - July 11, 2024 08:02 pm IST", "R. Menaloch", "~ The tank. | Photo Credit: G. ILAVAR"];
    expect(authorsOf("en", ...lines, "COPY LINK", "Email", "PRINT")).toEqual(["R. Menaloch"]);
  });
});

describe("behind a name", () => {
  it("stands the region of its bearer's trade", () => {
    const time = "Tue 14 May 2024 06.00 BST";
    expect(authorsOf("en", "Imogen Tarrant North of England correspondent", time)).toEqual(["Imogen Tarrant"]);
    expect(authorsOf("en", "By Anna Mary North of Kestrel News")).toEqual(["Anna Mary North"]);
  });

  it("stand, below the story, the initials of who put it on the page", () => {
    expect(authorsOf("cs", "…", "Jana Hrubešová, lup")).toEqual(["Jana Hrubešová"]);
    expect(authorsOf("cs", "…", "Jana Hrubešová, Petr Novák, kow")).toEqual(["Jana Hrubešová", "Petr Novák"]);
    expect(authorsOf("cs", "…", "Praha, Brno, aj")).toEqual([]);
  });
});
