/** Nicknames between given name and family name. */
import { expect, it } from "vitest";
import { isName } from "../../../src/parse/fields/names.ts";
import { withoutNickname } from "../../../src/parse/fields/nicknames.ts";

it.each([
  'Robert "Bob" McTavish',
  "Robert “Bob” McTavish",
  "Robert «Bob» McTavish",
  "Robert 'Bob' McTavish",
  "Robert (Bob) McTavish",
  'O\'Neil "Bob" McTavish-Ørsted',
])("%s is a name", (name) => {
  expect(isName(name)).toBe(true);
});

it.each([
  'The "Old" Mill',
  "Lena Marsh (Harrow) Ada Moss",
  'Harbour "Wall" Rebuilt',
  'Robert "the man who sold it" Marsh',
])("%s is left as it is", (text) => {
  expect(withoutNickname(text)).toBe(text);
});
