import { expect, it } from "vitest";
import { isMasthead } from "../../../src/parse/passes/masthead-looks.ts";

it.each(["Harrow Daily News", "Le Courrier de la Pointe", "O Correio da Barra"])("%s is a paper's name", (text) => {
  expect(isMasthead(text, undefined)).toBe(true);
});

it.each([
  "Bad News for the Harbour Board",
  "Sun Sets on the Old Ferry",
  "Press Freedom in Peril",
  "Lost in the Post",
  "Mirror of the Sea",
])("%s is a headline", (text) => {
  expect(isMasthead(text, undefined)).toBe(false);
});
