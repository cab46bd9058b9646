import { expect, it } from "vitest";
import { languageForms, lexicon } from "../../src/lexicon/index.ts";
import { LANGUAGE_NAMES, primaryOf } from "../../src/lexicon/language-names.ts";

it.each([
  ["en", "en"],
  ["pt-BR", "pt"],
  ["KO-kr", "ko"],
  ["kok", "kok"],
  ["sr-Latn-RS", "sr"],
])("the language of %s is %s", (tag, language) => {
  expect(primaryOf(tag)).toBe(language);
});

it("finds a language's forms by any of its tags", () => {
  expect(languageForms("DE-at").data.code).toBe("de");
  expect(languageForms("kok").data.code).toBe("en");
});

it("names each language of the lexicon", () => {
  for (const { data } of lexicon.languages.values())
    expect(LANGUAGE_NAMES[primaryOf(data.code)], data.code).toBeDefined();
});
