import { expect, it } from "vitest";
import { markFamily } from "../../src/view/name-parts.ts";

it.each([
  ["Mara Lindqvist", "en", "Mara |Lindqvist|"],
  ["Vincent van Gogh", "nl", "Vincent van |Gogh|"],
  ["Vincent van Gogh", "nl-BE", "Vincent |van Gogh|"],
  ["Vincent van Gogh", "en", "Vincent |van Gogh|"],
  ["José d’Orey", "pt", "José d’|Orey|"],
  ["Martin Luther King Jr.", "en", "Martin Luther |King| Jr."],
  ["King, Martin Luther", "en", "|King|, Martin Luther"],
  ["Kovács Anna", "hu", "|Kovács| Anna"],
  ["Lindqvist Lindqvist", "en", "Lindqvist |Lindqvist|"],
])("%s (%s) is sorted by the family's name", (name, language, shown) => {
  const parts = markFamily(name, language);
  expect([parts?.before, parts?.sortedBy, parts?.after].join("|")).toBe(shown);
});

it.each([
  ["AFP", "en"],
  ["Newsroom Staff", "en"],
  ["김철수", "ko"],
  ["محمد علي", "ar"],
])("%s (%s) is sorted as a whole", (name, language) => {
  expect(markFamily(name, language)).toBeNull();
});
