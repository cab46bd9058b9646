import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, countNoun, groupDigits, shorten, spellInvisible } from "../../src/view/text.ts";

describe("cleanText", () => {
  it("drops what no page may hold and keeps all else", () => {
    expect(cleanText("a\0b\u001bc\u202ed\ud800e\u0085f")).toBe("abcdef");
    expect(cleanText("tab\tline\nمرحبا 👩‍🚒 ½")).toBe("tab\tline\nمرحبا 👩‍🚒 ½");
  });
});

describe("spellInvisible", () => {
  it("names what cannot be seen", () => {
    expect(spellInvisible("abc\u202edef\u00ad\0\ufeff")).toBe("abc[U+202E]def[U+00AD][U+0000][U+FEFF]");
    expect(spellInvisible("two\nlines")).toBe("two\nlines");
  });

  it("loses nothing that can be seen", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(spellInvisible(text)).toBe(text);
      }),
    );
  });
});

describe("shorten", () => {
  it("cuts at a word's end and says so", () => {
    expect(shorten("The council voted, at last, for nets", 20)).toBe("The council voted…");
    expect(shorten("short", 20)).toBe("short");
  });

  it("cuts no character in two", () => {
    expect(shorten("😀😀😀😀", 3)).toBe("😀…");
  });

  it("stays within its length and one sign", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (text, length) => {
        expect(shorten(text, length).length).toBeLessThanOrEqual(length + 1);
      }),
    );
  });
});

describe("numbers", () => {
  it("are written for readers", () => {
    expect([0, 999, 1000, 1234567].map(groupDigits)).toEqual(["0", "999", "1,000", "1,234,567"]);
    expect([countNoun(1, "article"), countNoun(1204, "article")]).toEqual(["1 article", "1,204 articles"]);
  });
});
