/** Words that open headings, and names that begin with the same. */
import { expect, it } from "vitest";
import { isName } from "../../../src/parse/fields/names.ts";

it.each([
  "Les Carpenter",
  "Ces Drilon",
  "Une Haarsaker",
  "Nina Ort",
  "Faith Wanjiru Mwangi",
  "Asia Mae Somboon",
  "India Mary Block",
  "山田・太郎",
  "李・明博",
])("%s is a name", (text) => {
  expect(isName(text)).toBe(true);
});

it.each(["Ort Saarbrücken", "Beim Preisniveau", "Wissenschaft Meer Klima", "生活・趣味"])("%s is none", (text) => {
  expect(isName(text)).toBe(false);
});
