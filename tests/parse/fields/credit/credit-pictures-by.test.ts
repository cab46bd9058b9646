import { expect, test } from "vitest";
import { readCreditBlock } from "../../../../src/parse/fields/credit/credit-block.ts";
import { namePhotographer } from "../../../../src/parse/fields/credit/credit-pictures-by.ts";
import { saysWhen } from "../../../../src/parse/fields/photos/photo-when.ts";

test.each([
  "Fotos de Ana Lima",
  "Fotografia de Ana Lima",
  "Fotografías de Ana Lima",
  "Fotos von Ana Lima",
  "Photographies de Ana Lima",
  "Foto’s Ana Lima",
  "Photographs by Ana Lima",
])("%s names who took the pictures", (text) => {
  expect(namePhotographer(text)).toBe("Ana Lima");
});

test.each([
  "Fotos de archivo",
  "Fotos de família",
  "Fotos von der Feier",
  "Fotos de San Marcos",
  "Photographs by readers",
  "Photos Ana Lima took before the storm came over the wall of the old harbour",
])("%s does not", (text) => {
  expect(namePhotographer(text)).toBe("");
});

test("a day behind a chart's label is no credit, and no caption in words", () => {
  expect(readCreditBlock("Data: 12 de março de 2024")).toBe(null);
  expect(readCreditBlock("Data: ter., 12 de mar. de 2024 às 10:30")).toBe(null);
  expect(readCreditBlock("Data: Harrow Survey")?.credit).toBe("Harrow Survey");
  expect(saysWhen("12 de março de 2024")).toBe(true);
  expect(saysWhen("Harrow, 12 de março de 2024")).toBe(true);
  expect(saysWhen("Protesto em Harrow, 12 de março de 2024")).toBe(false);
  expect(saysWhen("A rede seca no cais desde 2024")).toBe(false);
});
