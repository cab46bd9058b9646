/** Credits whose house is told by its address, its label's word or its paper. */
import { expect, it } from "vitest";
import { readCreditBlock, splitCredit } from "../../../../src/parse/fields/credit/credit.ts";

it.each([
  ["Le viaduc culmine à 57 mètres. Ana Ladoux / stock.harbour.example", "Ana Ladoux / stock.harbour.example"],
  ["Żarówkę wymienia raz na trzy lata. fot. Lena Marsz/zatoka24.info", "Lena Marsz/zatoka24.info"],
  ["Seedlings are planted in a pond. (Port Ansel OHM photo)", "Port Ansel OHM photo"],
  ["Jan Malý promítá od patnácti let | Foto: Jana Malá | Zdroj: Rádio Vltava", "Jana Malá"],
])("%s", (text, credit) => {
  expect(splitCredit(text)?.credit).toBe(credit);
});

it.each([
  "He writes for the town. See tides.example",
  "Seedlings are planted in a pond. (Family photo)",
  "Seedlings are planted (San Lazaro Photo)",
])("no credit: %s", (text) => {
  expect(splitCredit(text)?.credit ?? null).not.toBe("San Lazaro Photo");
});

it("who wrote the paper from which a picture is signs it", () => {
  const credit = "T. Amanze et al/Journal of Tides 2024";
  expect(readCreditBlock(credit)?.credit).toBe(credit);
  expect(readCreditBlock("Amanze et al found nothing")?.confidence ?? 0).toBeLessThan(0.8);
});

it("what a map shows is no credit, and who drew it is", () => {
  expect(readCreditBlock("Karte: Harrow an der Strecke des Nachtzugs")).toBe(null);
  expect(readCreditBlock("Karte: Amt für Karten in Harrow")?.credit).toBe("Amt für Karten in Harrow");
});

it.each([
  ["Karte:", "Landesamt für Geoinformation und Landentwicklung in Harrow"],
  ["Gráfico:", "Instituto Nacional de Estatística e Direção-Geral das Águas do Norte"],
])("%s an office's name of many small words is a credit", (label, office) => {
  expect(readCreditBlock(`${label} ${office}`)?.credit).toBe(office);
});
