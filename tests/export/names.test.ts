import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoteName, invertName, makeInitials, printName } from "../../src/export/citations/name-forms.ts";
import { splitName } from "../../src/export/citations/names.ts";

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
    ["Maria da Silva", "pt", "Silva, Maria da", "Silva, Maria da"],
    ["Maria do Ó", "pt-PT", "Ó, Maria do", "Ó, Maria do"],
    ["José d'Orey", "pt", "Orey, José d'", "Orey, José d'"],
    ["Rui da Silva Costa", "pt-BR", "Costa, Rui da Silva", "Costa, Rui da Silva"],
    ["João da Silva e Costa", "pt", "Silva e Costa, João da", "Silva e Costa, João da"],
    ["João dos Santos Neto", "pt", "Santos Neto, João dos", "Santos Neto, João dos"],
    ["Jan van der Berg", "nl", "van der Berg, Jan", "Berg, Jan van der"],
    ["Jan van der Berg", "nl-NL", "van der Berg, Jan", "Berg, Jan van der"],
    ["Jan Van der Berg", "nl", "Van der Berg, Jan", "Van der Berg, Jan"],
    ["Jan van den Berg", "nl-BE", "van den Berg, Jan", "van den Berg, Jan"],
    ["Jan van der Berg", "en", "van der Berg, Jan", "van der Berg, Jan"],
    ["Maria da Silva", "en", "da Silva, Maria", "da Silva, Maria"],
    ["Ana de la Cruz", "es", "Cruz, Ana de la", "Cruz, Ana de la"],
    ["Ana la Serna", "es", "la Serna, Ana", "la Serna, Ana"],
    ["Jean d’Alembert", "fr", "Alembert, Jean d’", "Alembert, Jean d’"],
    ["Jean de La Fontaine", "fr", "La Fontaine, Jean de", "La Fontaine, Jean de"],
    ["Anna von der Heide", "de", "Heide, Anna von der", "Heide, Anna von der"],
    ["Anna vom Berg", "de", "vom Berg, Anna", "vom Berg, Anna"],
    ["Karl von Linden", "sv", "Linden, Karl von", "Linden, Karl von"],
    ["Luca di Marco", "it", "di Marco, Luca", "di Marco, Luca"],
  ])("does with the particles of %s what %s does: %s; in lists %s", (text, language, cited, listed) => {
    const name = splitName(text, language);
    expect([invertName(name), demoteName(name), printName(name)]).toEqual([cited, listed, text]);
  });

  it.each([
    ["Gabriel García Márquez", "es", "García Márquez, Gabriel"],
    ["Juan Pérez López", "es-MX", "Pérez López, Juan"],
    ["María José Pérez Gómez", "es", "Pérez Gómez, María José"],
    ["María José Pérez", "es", "Pérez, María José"],
    ["Ana Rosa Quintana", "es", "Quintana, Ana Rosa"],
    ["Ana Gómez", "es", "Gómez, Ana"],
    ["Gabriel García de la Torre", "es", "García de la Torre, Gabriel"],
    ["Ana de la Cruz Pérez", "es", "Cruz Pérez, Ana de la"],
    ["María del Carmen Pérez Gómez", "es", "Pérez Gómez, María del Carmen"],
    ["Santiago Ramón y Cajal", "es", "Ramón y Cajal, Santiago"],
    ["Jordi Pujol Soley", "ca", "Pujol Soley, Jordi"],
    ["Josep Maria Puig i Cadafalch", "ca", "Puig i Cadafalch, Josep Maria"],
    // Whose first word is no known given name may have two of them.
    ["Qxuri Ander Pérez", "es", "Pérez, Qxuri Ander"],
    ["Gabriel García Márquez", "en", "Márquez, Gabriel García"],
    ["Ana Silva Costa", "pt", "Costa, Ana Silva"],
  ])("%s (%s) bears one family name or two: %s", (text, language, inverted) => {
    expect(invertName(splitName(text, language))).toBe(inverted);
    expect(printName(splitName(text, language))).toBe(text);
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
        fc.constantFrom("en", "hu", "ko", "pt", "nl", "es"),
        (words, language) => {
          const text = words.join(" ");
          const name = splitName(text, language);
          expect(letters(printName(name))).toBe(letters(text));
          expect(letters(invertName(name))).toBe(letters(text));
          expect(letters(demoteName(name))).toBe(letters(text));
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
