import { expect, test } from "vitest";
import { parseSeed, readSeed } from "../../../../src/parse/index.ts";

const HEADLINE = "Câmara de Vilar aprova obras no mercado municipal";
const STANDFIRST = "Projeto custa quatro milhões de euros e deve ficar pronto no próximo outono";
const DAY = "12 de março de 2024";
const STORY = [
  "A Câmara Municipal de Vilar aprovou na terça-feira o projeto de requalificação do mercado, um edifício de 1932 que está fechado há seis anos por causa de infiltrações no telhado.",
  "“O mercado faz falta a quem vende e a quem compra”, disse a presidente da autarquia, Teresa Salgueiro, no fim da reunião.",
  "As obras vão custar quatro milhões de euros, dos quais metade é paga por fundos europeus, e devem ficar prontas no outono do próximo ano.",
  "Os comerciantes, que vendem desde então numa tenda junto ao rio, pedem que as rendas não subam depois da inauguração do edifício.",
];

function read(lines: readonly string[]) {
  const seed = readSeed("mercado.txt", Buffer.from(lines.join("\n\n")));
  const result = seed.ok ? parseSeed(seed.seed) : seed;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  const { authors, source, summary, photos } = result.record;
  return { authors, source, summary, credits: photos.map(({ credit }) => credit) };
}

const readHead = (...head: readonly string[]) => read([HEADLINE, ...head, ...STORY]);

test.each([
  ["João Prado / Lusa", ["João Prado"]],
  ["Rita Moura, Lusa", ["Rita Moura"]],
  ["Lusa, Rita Moura", ["Rita Moura"]],
  ["DN/Lusa", []],
  ["Redação com Lusa", []],
])("between standfirst and time %s signs the story", (line, authors) => {
  expect(readHead(STANDFIRST, line, DAY)).toEqual({ authors, source: "Lusa", summary: STANDFIRST, credits: [] });
});

test("below a caption's stop the same line signs the picture, and so it does where no time stands below", () => {
  const caption = "Teresa Salgueiro mostra o projeto das obras aos comerciantes, na terça-feira, em Vilar.";
  expect(readHead(STANDFIRST, caption, "João Prado / Lusa", DAY).credits).toEqual(["João Prado / Lusa"]);
  expect(readHead("João Prado / Lusa").authors).toEqual([]);
});

test.each([
  ["Por João Prado, com Lusa", "Lusa"],
  ["João Prado (com Lusa)", "Lusa"],
  ["João Prado, da Agência Brasil", "Agência Brasil"],
])("%s names the person, and the agency as the source", (line, source) => {
  expect(readHead(STANDFIRST, line, DAY)).toMatchObject({ authors: ["João Prado"], source });
});

test("who wrote with an agency's report signs below the story, too", () => {
  const page = [HEADLINE, STANDFIRST, DAY, ...STORY];
  expect(read([...page, "João Prado com Lusa"])).toMatchObject({ authors: ["João Prado"], source: "Lusa" });
  expect(read([...page, "Mercado Municipal com Lusa"]).authors).toEqual([]);
});

test("a newsroom and its agency sign below the story, and name nobody", () => {
  const page = [HEADLINE, STANDFIRST, DAY, ...STORY];
  expect(read([...page, "Redação com Lusa"])).toMatchObject({ authors: [], source: "Lusa" });
});

test("a paper that its own byline names published the story", () => {
  expect(readHead(STANDFIRST, "Por Correio da Barra", DAY).source).toBe("Correio da Barra");
});
