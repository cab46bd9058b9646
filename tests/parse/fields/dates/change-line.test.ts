import { expect, test } from "vitest";
import { readChangeLine } from "../../../../src/parse/fields/dates/change-line.ts";

test.each([
  "Atualizado às 18h30",
  "(Aktualisiert um 14.30 Uhr)",
  "Dieser Artikel wurde um 14.30 Uhr aktualisiert",
  "Mis à jour à 18 h 30",
  "Aggiornato alle ore 18.30",
  "Actualizado a las 18.30 h",
  "Corrigido às 19h12",
  "Bijgewerkt om 18.30 uur",
  "Updated at 6:30 p.m.",
  "Last updated 9:42 p.m. ET",
  "Atualizado às 18h30 de 13 de março",
])("%s says when a page was changed", (text) => {
  expect(readChangeLine(text)).toBe("time");
});

test.each(["UPDATE 18.30 uur", "Update um 14.30 Uhr", "Mise à jour à 18h30"])("%s may head what is new", (text) => {
  expect(readChangeLine(text)).toBe("head");
});

test.each([
  "Atualizado às 18h30 com declarações da oposição",
  "Artigo corrigido às 19h12: a obra custa quatro milhões",
  "This story was updated at 6:30 p.m. to add what the mayor said.",
])("%s is a note on what was changed", (text) => {
  expect(readChangeLine(text)).toBe("note");
});

test.each([
  "Atualizado às 18h30, o boletim indica doze feridos.",
  "O texto foi alterado às 18h30 pela mesa da assembleia",
  "The report was corrected at 7pm on Tuesday by the board.",
  "Die Zahlen wurden um 14.30 Uhr aktualisiert.",
  "Corrected proofs arrive at 7pm.",
  "Updated at 18:30 every day",
  "Updated 5:27 am CST, Wednesday, November 20, 2019",
  "This story was updated at 6:30 pm on 12 March 2024",
])("%s is none of these", (text) => {
  expect(readChangeLine(text)).toBe(null);
});
