import { describe, expect, it } from "vitest";
import { copyText, cutNarrow } from "../../src/parse/narrow-text.ts";

const TEXTS = [
  "",
  "Night ferry",
  "Café à Besançon ÿ\u0000",
  "“Häfen” 港",
  "plain – and plain again, without",
  "half a pair \ud83d",
  "🚢",
];

describe("texts of one byte a sign", () => {
  it("are cut as any text is, piece after piece", () => {
    for (const text of TEXTS) {
      for (let size = 1; size <= text.length; size += 1) {
        const cut = cutNarrow(text);
        for (let from = 0; from < text.length; from += size) {
          const to = Math.min(from + size, text.length);
          expect(cut(from, to)).toBe(text.slice(from, to));
        }
      }
    }
  });

  it("are copied sign by sign", () => {
    for (const text of TEXTS) expect(copyText(text)).toBe(text);
  });
});
