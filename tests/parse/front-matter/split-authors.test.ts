import { expect, it } from "vitest";
import { splitAuthors } from "../../../src/parse/front-matter/split-authors.ts";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";
import { makeCapture } from "../../workspace.ts";

/** The authors of a record that states some in its front matter. */
function readAuthors(matter: string): readonly string[] | null {
  const read = readSeed("wall.txt", Buffer.from(`---\n${matter}\n---\n${makeCapture("Wall to be mended")}`));
  const parsed = read.ok ? parseSeed(read.seed) : read;
  return parsed.ok ? parsed.record.authors : null;
}

it.each([
  ["authors: Jo Bloggs, Ann Lee, and Tom Ray", ["Jo Bloggs", "Ann Lee", "Tom Ray"]],
  ["authors: Jo Bloggs, Ann Lee and the BBC", ["Jo Bloggs", "Ann Lee and the BBC"]],
  ["authors: Jo Bloggs and Ann Lee", ["Jo Bloggs", "Ann Lee"]],
  ["authors: Jo Bloggs & Ann Lee", ["Jo Bloggs", "Ann Lee"]],
  ["authors: Jo Bloggs; Ann Lee", ["Jo Bloggs", "Ann Lee"]],
  ["authors: Martin Luther King, Jr.", ["Martin Luther King Jr."]],
  ["authors: Martin Luther King, Jr., and Ann Lee", ["Martin Luther King Jr.", "Ann Lee"]],
  ["authors: Ann Lee, and AFP", ["Ann Lee", "AFP"]],
  ['authors: ["Jo Bloggs and Ann Lee", Tom Ray]', ["Jo Bloggs", "Ann Lee", "Tom Ray"]],
  ['author: "Bellamy, Ruth; Shah, Iqbal"', ["Ruth Bellamy", "Iqbal Shah"]],
  ['author: "Bellamy, Ruth; Oyelaran, Tobechukwu;"', ["Ruth Bellamy", "Tobechukwu Oyelaran"]],
  ['author: "King, Martin Luther, Jr.; Moss, J. R."', ["Martin Luther King Jr.", "J. R. Moss"]],
  ['authors: ["Bellamy, Ruth", "Shah, Iqbal"]', ["Ruth Bellamy", "Iqbal Shah"]],
  ['language: hu\nauthors: "Nagy, István; Kiss, Anna"', ["Nagy István", "Kiss Anna"]],
  ['language: es\nauthors: "García Márquez, Gabriel; Pérez, Ana"', ["Gabriel García Márquez", "Ana Pérez"]],
  ['author: "Ruth Bellamy, BBC; Shah, Iqbal; AFP"', ["Ruth Bellamy", "BBC", "Iqbal Shah", "AFP"]],
  ["authors: Jo Bloggs, Ann Lee; Tom Ray", ["Jo Bloggs", "Ann Lee", "Tom Ray"]],
  ['author: "van der Berg, Jan; De la Cruz, Solenn"', ["Jan van der Berg", "Solenn De la Cruz"]],
  ['language: es\nauthors: "García Márquez, Gabriel José; Pérez, Ana"', ["Gabriel José García Márquez", "Ana Pérez"]],
  ['author: "Sanvi Oduya, Ayo Odunsi; Tom Ray"', ["Sanvi Oduya", "Ayo Odunsi", "Tom Ray"]],
  ['author: "Sanvi Oduya, Harrow; Ayo Odunsi, Abuja"', ["Sanvi Oduya", "Harrow", "Ayo Odunsi", "Abuja"]],
  ["author: Kerbrat, Solenn", ["Kerbrat", "Solenn"]],
  ["language: es\nauthors: Juan Pérez y Ana Gómez", ["Juan Pérez", "Ana Gómez"]],
  ["language: es\nauthors: José Ortega y Gasset", ["José Ortega y Gasset"]],
  ["language: es\nauthor: Santiago Ramón y Cajal Agüero", ["Santiago Ramón y Cajal Agüero"]],
  ["language: pt\nauthor: João Costa e Silva Prado", ["João Costa e Silva Prado"]],
  ["language: ca\nauthors: Ann Lee i Owain Rees", ["Ann Lee", "Owain Rees"]],
  ["language: ca\nauthors: Josep Puig i Cadafalch", ["Josep Puig i Cadafalch"]],
  ["language: ca\nauthors: Josep Puig i Cadafalch i Jordi Vila", ["Josep Puig i Cadafalch", "Jordi Vila"]],
  ["language: ca\nbyline: Per Laia Puig i Jordi Vila", ["Laia Puig", "Jordi Vila"]],
  ["language: it\nauthors: Marco Rossi e Anna Bianchi", ["Marco Rossi", "Anna Bianchi"]],
  ["language: cs\nauthors: Jan Novák a Petr Svoboda", ["Jan Novák", "Petr Svoboda"]],
  ["language: de\nauthors: Hans von und zu Berg", ["Hans von und zu Berg"]],
  ["authors: Dafydd ab Iorwerth and Llyr ap Gwynfor", ["Dafydd ab Iorwerth", "Llyr ap Gwynfor"]],
  ["authors: Jan op den Berg and Ann Lee", ["Jan op den Berg", "Ann Lee"]],
  ["authors: Rowe and Sons", ["Rowe and Sons"]],
  ['authors: "[[Rowe, Sons and Daughters]]"', ["Rowe, Sons and Daughters"]],
])("authors are split as a byline is: %s", (matter, authors) => {
  expect(readAuthors(matter)).toEqual(authors);
});

it.each([
  ["author: Kerbrat, Solenn", true],
  ["author: Moss, J. R.", true],
  ["author: García Márquez, Gabriel", true],
  ["authors: [Kerbrat, Solenn]", false],
  ["author: Jo Bloggs, Ann Lee", false],
  ["author: Ann Lee, Madonna", false],
  ["author: Reuters, AFP", false],
  ["author: Ann Lee, BBC", false],
  ["author: Martin Luther King, Jr.", false],
])("a comma that may stand within one name is a doubt: %s, %s", (matter, isDoubt) => {
  const read = readSeed("wall.txt", Buffer.from(`---\n${matter}\n---\n${makeCapture("Wall to be mended")}`));
  const doubts = read.doubts.map(({ rule }) => rule);
  expect(doubts.includes("front-matter.two-names")).toBe(isDoubt);
});

it("leaves what is no list of people as it is stated", () => {
  for (const entry of ["and", "and more", "", "Jr.", "AFP and Reuters"])
    expect(splitAuthors([entry], "en")).toEqual([entry]);
});
