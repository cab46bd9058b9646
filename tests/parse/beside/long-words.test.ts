import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listLongWords } from "../../../src/parse/beside/long-words.ts";
import { scanTexts } from "../../../src/parse/scan/scan-texts.ts";

function readWords(text: string): number[] {
  const scan = scanTexts([text]);
  const words: number[] = [];
  for (const facts of scan.facts) listLongWords(scan, facts, words);
  return words;
}

describe("long words", () => {
  it("are runs of five letters or more, whatever their case", () => {
    expect(readWords("The Harbour, the HARBOUR")).toEqual(readWords("harbour — harbour"));
    expect(readWords("the quay is old")).toEqual([]);
    expect(readWords("pier12")).not.toEqual(readWords("pier13"));
  });

  it("are the same in a block that is read code point by code point", () => {
    const words = fc.array(fc.constantFrom("harbour", "quay", "Élan", "straße", "1947", "pier12", "гавань"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(" ");
        expect(readWords(`${text} 😀`)).toEqual(readWords(text));
      }),
    );
  });

  it("are, of short runs in scripts without spaces, every two characters", () => {
    expect(readWords("埠頭に")).toHaveLength(1);
    expect(readWords("埠頭に霧")).toHaveLength(2);
    expect(readWords("埠頭に霧が")).toHaveLength(1);
    expect(readWords("埠頭、霧笛")).toEqual([...readWords("埠頭"), ...readWords("霧笛")]);
  });
});
