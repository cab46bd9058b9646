import { describe, expect, it } from "vitest";
import { SCRIPTS, type Script } from "../../../../src/lexicon/scripts.ts";
import { countScripts } from "../../../../src/parse/fields/language/letter-scripts.ts";

/** UTF-16 units. */
const UNITS = 0x10000;
/** Scripts that Unicode calls otherwise, or counts as two. */
const NAMES: Readonly<Partial<Record<Script, readonly string[]>>> = {
  // Coptic letters that were taken from Egyptian writing stand among the Greek ones.
  greek: ["Greek", "Coptic"],
  // Syriac ones stand between Arabic ones.
  arabic: ["Arabic", "Syriac"],
  odia: ["Oriya"],
  burmese: ["Myanmar"],
  kana: ["Hiragana", "Katakana"],
};

const findScripts = (text: string): Script[] => {
  const counts = countScripts(text);
  return SCRIPTS.filter((_, index) => (counts[index] ?? 0) > 0);
};

const nameScript = (script: Script): readonly string[] =>
  NAMES[script] ?? [script.charAt(0).toUpperCase() + script.slice(1)];

describe("a letter's script", () => {
  it.each(SCRIPTS)("is the one that Unicode tells: %s", (script) => {
    const names = nameScript(script);
    const own = new RegExp(`[${names.map((name) => `\\p{Script_Extensions=${name}}`).join("")}]`, "u");
    const letters = Array.from({ length: UNITS }, (_, code) => String.fromCharCode(code)).filter(
      (letter) => /\p{L}/u.test(letter) && findScripts(letter)[0] === script,
    );
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.filter((letter) => !own.test(letter))).toEqual([]);
  });

  it.each<[Script, string]>([
    ["latin", "AZazÀɏḀỿ"],
    ["greek", "Ͱω\u03ff"],
    ["cyrillic", "Ѐԯ"],
    ["georgian", "Ⴀჿ"],
    ["kana", "ぁヿ"],
    ["han", "㐀一鿿"],
    ["hangul", "가힣"],
  ])("is known from the first to the last of its block: %s", (script, letters) => {
    expect(countScripts(letters)[SCRIPTS.indexOf(script)]).toBe(letters.length);
  });

  it("is none of signs, be they among letters", () => {
    expect(findScripts("×÷ 12 @[`{¿–")).toEqual([]);
  });
});
