import { expect, it } from "vitest";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";
import { findAboveSigner, findBelowSigner } from "../../../src/parse/passes/headline-above-signer.ts";
import { makeCapture } from "../make-capture.ts";

const STORY = [
  "Há vinte anos que se discute a erosão entre a barra e a praia do norte, e há vinte anos que o mar leva a areia que se lá põe.",
  "Gastaram-se noventa milhões em esporões e areia. A areia foi-se com o primeiro inverno, e os esporões estão lá para quem os quiser ver.",
  "Não escrevo contra os engenheiros. Escrevo contra a ideia de que uma praia se assina em papel e depois se manda executar.",
];

function readHead(...head: readonly string[]) {
  const read = readSeed("mare.txt", Buffer.from([...head, "22 de outubro de 2024", ...STORY].join("\n\n")));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!result.ok) throw new Error(JSON.stringify(result.doubts));
  const { headline, authors } = result.record;
  return { headline, authors };
}

it.each(["Arquiteto e professor da Universidade de Harrow", "Presidente da Junta de Freguesia de Harrow"])(
  "a column's headline stands above who wrote it and what he is: %s",
  (trade) => {
    expect(readHead("A maré não lê editais", "João Pedro da Silva Júnior", trade)).toEqual({
      headline: "A maré não lê editais",
      authors: ["João Pedro da Silva Júnior"],
    });
  },
);

it("a headline that begins with an office stands below a part of the site and a name", () => {
  const headline = "Presidente da junta promete areia para quarenta anos";
  expect(readHead("Opinião", "João Pedro da Silva Júnior", headline).headline).toBe(headline);
});

it("so does one that quotes somebody, or that is longer than any trade", () => {
  const above = (line: string): number =>
    findAboveSigner(makeCapture(["Santa Cruz", "João Pedro da Silva Júnior", line]), 2);
  expect(above("Investigador da Universidade de Harrow")).toBe(0);
  expect(above("Investigador de Harrow assegura: “Fui à praia”")).toBe(-1);
  expect(above("Investigador de Harrow assegura que não assinou o projeto da praia do norte e que não o leu")).toBe(-1);
});

it.each(["Presidente da Câmara de Harrow", "Professor da Universidade de Harrow"])(
  "a guest's name and what he is stand above the headline: %s",
  (office) => {
    expect(readHead("João Prado", office, "A maré não lê editais nem pareceres")).toEqual({
      headline: "A maré não lê editais nem pareceres",
      authors: ["João Prado"],
    });
  },
);

it("below a name a headline that opens with a trade stays", () => {
  const capture = makeCapture(["João Prado", "Professor avisa que o mar avança", "Norte perde três praias", ...STORY]);
  expect(findBelowSigner(capture, 1)).toBe(-1);
});

it("so does one in capitals with what sums it up below", () => {
  const headline = "Mayor of Harrow Quits Over Rents";
  expect(readHead("Lena Marsh", headline, "Council to choose a successor on Friday").headline).toBe(headline);
});
