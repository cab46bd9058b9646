import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spellName } from "../../src/archive/spell-name.ts";

describe("spellName", () => {
  it.each([
    ["LUCIE MARCHAND", "fr", "Lucie Marchand"],
    ["MARTA GARCÍA-REI", "es", "Marta García-Rei"],
    ["MARGO O’BRIEN", "en", "Margo O’Brien"],
    ["ROWENA D'ANGELO", "en", "Rowena D'Angelo"],
    ["RUTH MCLEISH", "en", "Ruth McLeish"],
    ["J. D. HALVORSEN", "en", "J. D. Halvorsen"],
    ["MARCEL RÖPKE", "de", "Marcel Röpke"],
    ["BURAK ARIKAN", "tr", "Burak Arıkan"],
    ["SEVİM TEZCAN", "tr", "Sevim Tezcan"],
    ["AYIŞIQ QIZILOVA", "az", "Ayışıq Qızılova"],
    ["İLHAM ƏLİYEV", "az", "İlham Əliyev"],
    ["RƏŞAD ƏLİYEV", "en", "Rəşad Əliyev"],
    ["TAN SIEW LING", "en", "Tan Siew Ling"],
    ["ИРИНА ЗОТОВА", "ru", "Ирина Зотова"],
  ])("spells %s (%s) as %s", (name, language, spelt) => {
    expect(spellName(name, language)).toBe(spelt);
  });

  it.each([
    ["AFP"],
    ["IANS"],
    ["BBC NEWSNIGHT"],
    ["UPI MADRID"],
    ["DICK VAN DYKE"],
    ["MARÍA DE LA CRUZ"],
    ["MARTIN KING JR."],
    ["ΓΙΩΡΓΟΣ ΠΑΠΠΑΣ"],
    ["Mara LINDQVIST"],
    ["Mara Lindqvist"],
    ["王小明"],
  ])("leaves %s as it is", (name) => {
    expect(spellName(name, "en")).toBe(name);
  });

  it("changes no letter but its case", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("MARA", "O'BRIEN", "MCLEISH", "DE", "TAN", "RÖPKE", "J.", "AFP")),
        (words) => {
          expect(spellName(words.join(" "), "en").toUpperCase()).toBe(words.join(" "));
        },
      ),
    );
  });
});
