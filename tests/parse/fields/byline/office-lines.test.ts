import { expect, test } from "vitest";
import { isOfficeLine } from "../../../../src/parse/fields/byline/office-lines.ts";

test.each(["Presidente da Câmara de Harrow", "Maire de Harrow", "Bürgermeister von Harrow", "Mayor of Harrow"])(
  "%s is an office",
  (text) => {
    expect(isOfficeLine(text)).toBe(true);
  },
);

test.each([
  "Mayor resigns over rents",
  "Mayor of Harrow resigns",
  "Presidente sem palácio",
  "Maire Dupont",
  "Mayor of Harrow: “I stay”",
])("%s is none", (text) => {
  expect(isOfficeLine(text)).toBe(false);
});
