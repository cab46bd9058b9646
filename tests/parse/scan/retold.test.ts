/** Which stretches of a block may stand in another. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listRetold } from "../../../src/parse/scan/retold.ts";
import { scanTexts } from "../../../src/parse/scan/scan-texts.ts";
import { mayBeSampled, mayHoldWords, takeSamples } from "../../../src/parse/story/mend/looks.ts";

/** Long words, and what may make two of them one, or part one: signs, marks, case, digits, scripts without spaces, halves of characters. */
const PIECES = [
  ..."éÄ7٣İſ ’'-­.“”\u0301\u00a0\ud835\udc00ー",
  ...[
    "harbour",
    "Harbour",
    "HARBOUR",
    "quays",
    "don't",
    "Straße",
    "пристань",
    "항구에서는",
    "港口",
    "ครั้งที่",
    "𝐀𝐁",
    "e\u0301tude",
    "12345",
  ],
  ...[" ", " ", " "],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));

it("no is certain: such a stretch stands in no other block", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), text, share, share, (others, told, start, end) => {
      const [from, to] = [
        Math.floor(told.length * Math.min(start, end)),
        Math.ceil(told.length * Math.max(start, end)),
      ];
      const stretch = told.slice(from, to);
      // What is told again may run on into other words on both sides.
      const texts = [
        told,
        ...others.map((other, i) => (i % 2 === 0 ? other + stretch + (others[i + 1] ?? "") : other)),
      ];
      const mayBeRetold = listRetold(scanTexts(texts));
      expect(mayBeRetold(0, from, to)).toBe(true);
      for (const [block, whole] of texts.entries()) {
        const rest = texts.filter((_, at) => at !== block);
        if (!mayBeRetold(block, 0, whole.length)) expect(rest.some((other) => other.includes(whole))).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

it("no is certain of samples, too: no other block holds one", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), fc.nat(2), (others, which) => {
      const [told = "", ...rest] = others;
      const texts = [told, ...rest, takeSamples(told)[which] ?? ""];
      const mayBeRetold = listRetold(scanTexts(texts));
      for (const [block, each] of texts.entries()) {
        const isHeld = texts.some((other, at) => at !== block && mayHoldWords(other, takeSamples(each)));
        if (isHeld) expect(mayBeSampled(mayBeRetold, block, each.length)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

describe("a stretch", () => {
  const told = "The harbour wall, the harbour wall was rebuilt.";
  const ask = (stretch: string, ...others: readonly string[]): boolean => {
    const from = told.indexOf(stretch);
    return listRetold(scanTexts([told, ...others]))(0, from, from + stretch.length);
  };

  it("stands in no other block where one of its long words does not, however often its own block has it", () => {
    expect(ask("The harbour wall", "Nobody was there.")).toBe(false);
    expect(ask(" harbour wall was rebuilt.", "The harbour was quiet.")).toBe(false);
  });

  it("may stand in another where all of them do, in any case, and where it has none", () => {
    expect(ask("The harbour wall", "HARBOUR WALL")).toBe(true);
    expect(ask(" wall, the ", "Nobody was there.")).toBe(true);
  });

  it("may begin and end amid a word of the other", () => {
    expect(ask("harbour wall", "Superharbour walls")).toBe(true);
    expect(ask(" wall was rebuilt", "The old wall was rebuilting itself.")).toBe(true);
  });
});
