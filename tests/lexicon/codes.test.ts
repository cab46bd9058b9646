import fc from "fast-check";
import { expect, it } from "vitest";
import { isLetter, isMarked, Kind, kindAt, markCodes } from "../../src/lexicon/codes.ts";
import { lexicon } from "../../src/lexicon/index.ts";
import { filterWords, mayHoldWord, mayStartWord } from "../../src/lexicon/word-filter.ts";

/** One UTF-16 unit, half a pair or not. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

it("says of every character what an expression says", () => {
  fc.assert(
    fc.property(unit, (character) => {
      const kind = kindAt(character, 0);
      expect(isLetter(kind)).toBe(/\p{L}/u.test(character));
      expect(kind === Kind.upper).toBe(/\p{Lu}/u.test(character));
      expect(kind === Kind.lower).toBe(/\p{Ll}/u.test(character));
      expect(kind === Kind.mark).toBe(/\p{M}/u.test(character));
      expect(kind === Kind.digit).toBe(/\p{Nd}/u.test(character));
      expect(kind === Kind.space).toBe(/\s/.test(character));
    }),
    { numRuns: 2000 },
  );
});

it("finds nothing outside of a text", () => {
  expect([kindAt("a", -1), kindAt("a", 1), kindAt("", 0)]).toEqual([Kind.other, Kind.other, Kind.other]);
  const vowels = markCodes("aeiou");
  expect([-1, 0, 1, 2].map((at) => isMarked(vowels, "ab", at))).toEqual([false, true, false, false]);
});

it("never rules a word out that the set holds", () => {
  const filter = filterWords(lexicon.creditWords);
  for (const word of lexicon.creditWords) {
    expect(mayHoldWord(filter, word.charCodeAt(0), word.length), word).toBe(true);
    expect(mayHoldWord(filter, word.toUpperCase().charCodeAt(0), word.length), word).toBe(true);
    expect(mayStartWord(filter, word), word).toBe(true);
  }
});

it("rules out what no word of the set looks like", () => {
  const filter = filterWords(["photo", "foto", "by"]);
  expect(mayHoldWord(filter, "b".charCodeAt(0), 2)).toBe(true);
  expect(mayHoldWord(filter, "b".charCodeAt(0), 3)).toBe(false);
  expect(mayHoldWord(filter, "q".charCodeAt(0), 2)).toBe(false);
  expect([mayStartWord(filter, "Boats"), mayStartWord(filter, "Harbour")]).toEqual([true, false]);
});
