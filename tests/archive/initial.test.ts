import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findInitial, makeRegister } from "../../src/archive/initial.ts";

describe("findInitial", () => {
  it.each([
    ["Gulls", "G", "g"],
    ["gulls", "G", "g"],
    ["“Never,” says council", "N", "n"],
    ["Ärger", "A", "a"],
    ["Łódź", "L", "l"],
    ["Ærø", "A", "a"],
    ["Ｆｕｌｌ", "F", "f"],
    ["312 freed", "0–9", "0-9"],
    ["٣ قتلى", "0–9", "0-9"],
    ["Чайки", "Ч", "u0447"],
    ["чайки", "Ч", "u0447"],
    ["Ψάρια", "Ψ", "u03c8"],
    ["نورس", "ن", "u0646"],
    ["أخبار", "ا", "u0627"],
    ["שחף", "ש", "u05e9"],
    ["თოლია", "თ", "u10d7"],
    ["ᲗᲝᲚᲘᲐ", "თ", "u10d7"],
    ["갈매기", "ㄱ", "u1100"],
    ["海鸥", "Chinese characters", "han"],
    ["カモメ", "Japanese kana", "kana"],
    ["…?!", "Other signs", "other"],
    ["", "Other signs", "other"],
  ])("finds the heading of %s", (text, label, slug) => {
    expect(findInitial(text)).toMatchObject({ label, slug });
  });

  it.each([
    ["Kiel", "K", "Latin"],
    ["312 freed", "0–9", "Latin"],
    ["Кот", "Cyrillic К", "Cyrillic"],
    ["Κύμα", "Greek Κ", "Greek"],
    ["שחף", "Hebrew ש", "Hebrew"],
    ["갈매기", "Korean ㄱ", "Korean"],
    ["海鸥", "Chinese characters", "Chinese and Japanese"],
    ["ᚠᚢ", "Other scripts ᚠ", "Other scripts"],
  ])("names the heading of %s so that none looks like it", (text, name, script) => {
    expect(findInitial(text)).toMatchObject({ name, script });
  });

  it("gives every text a heading whose slug can stand in an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(findInitial(text).slug).toMatch(/^(?:[a-z]|0-9|han|kana|other|u[0-9a-f]{4,6})$/);
      }),
    );
  });
});

describe("makeRegister", () => {
  const register = (texts: readonly string[]) =>
    makeRegister(texts, (text) => text).map(({ initial, items }) => [initial.label, items]);

  it("has Latin letters first, then digits, other alphabets, characters", () => {
    expect(register(["海", "ночь", "7 nets", "nets", "!", "Eel", "カ"])).toEqual([
      ["E", ["Eel"]],
      ["N", ["nets"]],
      ["0–9", ["7 nets"]],
      ["Н", ["ночь"]],
      ["Chinese characters", ["海"]],
      ["Japanese kana", ["カ"]],
      ["Other signs", ["!"]],
    ]);
  });

  it("sorts within a heading by what is read, not by case, accents or signs in front", () => {
    expect(register(["gulls", "“Gannets”", "Gülle", "GEESE"])).toEqual([
      ["G", ["“Gannets”", "GEESE", "Gülle", "gulls"]],
    ]);
  });

  it("loses nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
        const found = makeRegister(texts, (text) => text).flatMap(({ items }) => items);
        expect([...found].sort()).toEqual([...texts].sort());
      }),
    );
  });
});
