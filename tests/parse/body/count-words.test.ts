import { expect, it } from "vitest";
import { countWords } from "../../../src/parse/body/count-words.ts";

it.each<[string, number]>([
  ["The ferry did not sail.", 5],
  ["¿Quién paga?", 2],
  ["القطار يعود إلى السكة", 4],
  // Two characters of a script without spaces read like a word; an odd one counts as one more.
  ["牛肉面", 2],
  ["账本上只记碗数", 4],
  ["เรือไม่ออก", 5],
  ["この日、JR 北海道は 3 本", 6],
  // Korean is written with spaces.
  ["서울 지하철에서 우산을", 3],
])("%s: %i", (text, words) => {
  expect(countWords(text)).toBe(words);
});
