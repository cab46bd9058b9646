import { expect, test } from "vitest";
import { isNewsroom, readUsed, readUsedAgencies } from "../../../../src/parse/fields/source/used-agency.ts";

test.each([
  ["Com Lusa", ["Lusa"], null],
  ["(mit Material von dpa und AFP)", ["dpa", "AFP"], null],
  ["Con información de EFE", ["EFE"], null],
  ["Com informações da Agência Brasil", ["Agência Brasil"], null],
  ["With additional reporting from Reuters", ["Reuters"], null],
  ["La rédaction avec AFP", ["AFP"], null],
  ["Da Redação, com Agência Brasil", ["Agência Brasil"], null],
  ["EFE / Redacción", ["EFE"], null],
  ["Redazione ANSA", ["ANSA"], null],
  ["Redactie / ANP", ["ANP"], null],
  ["J.P. avec l’AFP", ["AFP"], null],
  ["dpa/km", ["dpa"], null],
  ["Le Courrier du Lac (avec AFP)", ["AFP"], "Le Courrier du Lac"],
  ["Staff and agencies in Harrow", [], null],
  ["Agencias", [], null],
  ["Sports staff / AP", ["AP"], null],
])("%s names whose report a newsroom used", (text, agencies, outlet) => {
  expect(readUsedAgencies(text)).toEqual({ agencies, outlet });
});

test.each([
  "Lena Marsh avec AFP",
  "Lena Marsh / EFE",
  "Com a palavra, o leitor",
  "With friends like these",
  "The staff of AP",
  "AFP / Reuters",
  "Sea and land",
  "Staff/AFP",
  "AFP / Staff",
])("%s does not", (text) => {
  expect(readUsedAgencies(text)).toBe(null);
});

test("words that say so are told from those of a newsroom", () => {
  expect(readUsed("avec AFP")).toEqual(["AFP"]);
  expect(readUsed("La rédaction avec AFP")).toBe(null);
});

test.each(["Da Redação", "La rédaction", "Van onze redactie", "Redazione Online"])("%s is a newsroom", (text) => {
  expect(isNewsroom(text)).toBe(true);
});

test.each(["IN-Redaktion Harrow", "HNN Staff", "Lena Marsh"])("%s is a house's or nobody's", (text) => {
  expect(isNewsroom(text)).toBe(false);
});
