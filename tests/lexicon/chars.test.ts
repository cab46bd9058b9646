import { expect, it } from "vitest";
import { Char, charClass, lowerCase } from "../../src/lexicon/chars.ts";

it("a capital has its small letter where that is one unit, and every other unit itself", () => {
  const wrong = Array.from(lowerCase.keys()).filter((code) => {
    const small = charClass[code] === Char.upper ? String.fromCharCode(code).toLowerCase() : "";
    return lowerCase[code] !== (small.length === 1 ? small.charCodeAt(0) : code);
  });
  expect(wrong).toEqual([]);
  // "İ" is two small units.
  expect([..."AÄЖİa1–"].map((sign) => String.fromCharCode(lowerCase[sign.charCodeAt(0)] ?? 0)).join("")).toBe(
    "aäжİa1–",
  );
});
