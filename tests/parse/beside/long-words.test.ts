import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachLongWord } from "../../../src/parse/beside/long-words.ts";
import { scanTexts } from "../../../src/parse/scan/scan-texts.ts";

function listWords(text: string): number[] {
  const scan = scanTexts([text]);
  const words: number[] = [];
  for (const facts of scan.facts) eachLongWord(scan, facts, (word) => words.push(word));
  return words;
}

describe("long words", () => {
  it("are runs of five letters or more, whatever their case", () => {
    expect(listWords("The Harbour, the HARBOUR")).toEqual(listWords("harbour — harbour"));
    expect(listWords("the quay is old")).toEqual([]);
    expect(listWords("pier12")).not.toEqual(listWords("pier13"));
  });

  it("are the same in a block that is read code point by code point", () => {
    const words = fc.array(fc.constantFrom("harbour", "quay", "Élan", "straße", "1947", "pier12", "гавань"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(" ");
        expect(listWords(`${text} 😀`)).toEqual(listWords(text));
      }),
    );
  });

  it("are, of short runs in scripts without spaces, every two characters", () => {
    expect(listWords("埠頭に")).toHaveLength(1);
    expect(listWords("埠頭に霧")).toHaveLength(2);
    expect(listWords("埠頭に霧が")).toHaveLength(1);
    expect(listWords("埠頭、霧笛")).toEqual([...listWords("埠頭"), ...listWords("霧笛")]);
  });
});
