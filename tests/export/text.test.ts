import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanLineOrNull, cleanText, listPlainTexts } from "../../src/export/text.ts";
import { makeParagraph } from "../make-record.ts";

describe("cleanText", () => {
  it.each([
    ["a\0b\u001b\u0085c", "abc"],
    ["a\ud800b", "ab"],
    ["\u202ea\u202d", "a"],
    ["a\t\nb\r", "a\t\nb\r"],
    ["😀 é 中", "😀 é 中"],
  ])("makes %j %j", (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it("leaves out what is unfit, and nothing else", () => {
    const unfit = ["\0", "\u001b", "\u0085", "\u202d", "\u202e", "\uffff"];
    const unit = fc.constantFrom(...unfit, ..."ab \t\n\r\u200dé中", "😀");
    fc.assert(
      fc.property(fc.array(unit), (characters) => {
        expect(cleanText(characters.join(""))).toBe(characters.filter((each) => !unfit.includes(each)).join(""));
      }),
    );
  });
});

describe("cleanLine", () => {
  it("folds white space as a plain replacement does", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab \n\t\u00a0\u3000") });
    fc.assert(
      fc.property(text, (line) => {
        expect(cleanLine(line)).toBe(line.replace(/\s+/g, " ").trim());
      }),
    );
  });

  it("tells nothing from something", () => {
    expect([cleanLineOrNull(null), cleanLineOrNull(" \n"), cleanLineOrNull(" a ")]).toEqual([null, null, "a"]);
  });
});

describe("plain texts of a body", () => {
  it("are its blocks: items and quotations each, blocks within an item on lines of their own", () => {
    const item = { type: "listItem" as const, children: [makeParagraph("one"), makeParagraph("more")] };
    const texts = listPlainTexts({
      type: "root",
      children: [
        makeParagraph("a"),
        makeParagraph(""),
        { type: "list", children: [item, { type: "listItem", children: [makeParagraph("two")] }] },
        { type: "blockquote", children: [makeParagraph("three"), makeParagraph("four")] },
        {
          type: "paragraph",
          children: [{ type: "text", value: "b" }, { type: "break" }, { type: "text", value: "c" }],
        },
      ],
    });
    expect(texts).toEqual(["a", "one\nmore", "two", "three", "four", "b c"]);
  });
});
