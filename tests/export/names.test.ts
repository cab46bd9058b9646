import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invertName, makeInitials, printName, splitName } from "../../src/export/citations/names.ts";

describe("splitName", () => {
  it.each([
    ["Meera Chauhan", "en", "Chauhan, Meera"],
    ["Vincent van Gogh", "nl", "van Gogh, Vincent"],
    ["Ann de la Cruz", "en", "de la Cruz, Ann"],
    ["Jan van der Berg", "nl", "van der Berg, Jan"],
    ["Van Morrison", "en", "Morrison, Van"],
    ["Robert De Niro", "en", "De Niro, Robert"],
    ["José Ortega y Gasset", "es", "Ortega y Gasset, José"],
    ["Martin Luther King Jr.", "en", "King, Martin Luther, Jr."],
    ["Martin Luther King, Jr.", "en", "King, Martin Luther, Jr."],
    ["King, Martin Luther", "en", "King, Martin Luther"],
    ["Joan Pujol i Vidal", "ca", "Pujol i Vidal, Joan"],
    ["Pieter op het Veld", "nl", "op het Veld, Pieter"],
    ["Mohamed Ould Salem", "fr", "Ould Salem, Mohamed"],
    ["David ben Gurion", "en", "ben Gurion, David"],
    ["Henry Marsh IV", "en", "Marsh, Henry, IV"],
    ["Lena Marsh, PhD", "en", "Marsh, Lena, PhD"],
    ["Nagy István", "hu", "Nagy, István"],
    ["Nguyễn Văn An", "vi-VN", "Nguyễn, Văn An"],
    ["Nguyễn Văn An", "vi", "Nguyễn, Văn An"],
    ["Иван Петров", "ru", "Петров, Иван"],
  ])("turns %s (%s) around: %s", (text, language, inverted) => {
    expect(invertName(splitName(text, language))).toBe(inverted);
  });

  it.each([
    ["김 철수", "ko", { kind: "person", family: "김", given: "철수", suffix: null, native: true }],
    ["佐藤 健一", "ja", { kind: "person", family: "佐藤", given: "健一", suffix: null, native: true }],
  ])("takes the family first in %s, and never turns it around", (text, language, parts) => {
    const name = splitName(text, language);
    expect(name).toEqual(parts);
    expect(invertName(name)).toBe(text);
    expect(printName(name)).toBe(text);
  });

  it.each([
    ["Madonna", "en"],
    ["van der Berg", "nl"],
    ["Van der Berg", "nl"],
    ["王小明", "zh"],
    ["Herald Sports Desk", "en"],
    ["Reuters Staff", "en"],
    ["Harrow Press", "en"],
    ["Redakcja Gazety", "pl"],
    ["Toimitus Helsinki", "fi"],
    ["Redactie Binnenland", "nl"],
    ["Redação Porto", "pt"],
    ["Редакция «Маяка»", "ru"],
    ["محمد علي", "ar"],
  ])("keeps %s (%s) whole", (text, language) => {
    expect(splitName(text, language)).toEqual({ kind: "whole", text });
  });

  it("loses no letter of any name", () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{0,6}$|^(?:van|de|y|Jr\.)$/);
    const letters = (text: string) => [...text.replace(/[\s,]/g, "")].sort().join("");
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.constantFrom("en", "hu", "ko"),
        (words, language) => {
          const text = words.join(" ");
          const name = splitName(text, language);
          expect(letters(printName(name))).toBe(letters(text));
          expect(letters(invertName(name))).toBe(letters(text));
          if (name.kind === "person") expect(name.family).not.toBe("");
        },
      ),
    );
  });
});

describe("makeInitials", () => {
  it.each([
    ["Jean-Pierre", "J.-P."],
    ["Martin Luther", "M. L."],
    ["Émile", "É."],
    ["J.D.", "J. D."],
    ["J.-P.", "J.-P."],
  ])("shortens %s to %s", (given, initials) => {
    expect(makeInitials(given)).toBe(initials);
  });
});
