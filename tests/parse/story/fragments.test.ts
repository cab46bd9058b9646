import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  endsInComma,
  endsOpen,
  endsWaiting,
  isOnlySigns,
  startsClosing,
} from "../../../src/parse/story/mend/fragments.ts";
import { bareWords, isLong, startApart, weighLength } from "../../../src/parse/story/mend/looks.ts";

const pieces = fc.constantFrom(
  "to",
  "der",
  "Tide",
  "ï",
  "𐐨",
  "𝒜",
  "7",
  "²",
  "ー",
  "海",
  " ",
  "\n",
  ",",
  "、",
  ".",
  "”",
  '"',
  "’",
  "—",
  ")",
  "(",
  "®",
);
const text = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(""));

/** The patterns that the looks at a text's edges stand for. */
const PATTERNS: readonly (readonly [string, (text: string) => boolean, RegExp])[] = [
  ["amid a sentence", endsOpen, /[\p{L}\p{N}\p{M},،、，(“„«‘'"–—-]["”’]?$/u],
  ["in a short word", endsWaiting, /\s\p{Ll}{1,3}$/u],
  ["in a comma", endsInComma, /[,،，、]$/u],
  ["and begins with signs alone", isOnlySigns, /^[\p{P}\p{S}]{1,3}$/u],
  ["and begins with what closes", startsClosing, /^[.,;:!?)\]}…”’»。、，；：！？）」』،؛؟]/u],
];

describe("how a fragment begins and ends", () => {
  it.each(PATTERNS)("tells whether a text ends %s, however long it is", (_, tells, pattern) => {
    fc.assert(
      fc.property(text, (each) => tells(each) === pattern.test(each)),
      { numRuns: 2000 },
    );
  });

  it("tells by a length alone what a weighed one is", () => {
    fc.assert(fc.property(text, fc.nat(60), (each, least) => isLong(each, least) === weighLength(each) >= least));
  });

  it("keeps no two texts apart that begin with the same word", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        if (startApart(a, b)) expect(bareWords(a).slice(0, 2)).not.toBe(bareWords(b).slice(0, 2));
      }),
    );
  });
});
