import fc from "fast-check";
import { expect, it } from "vitest";
import { endsSentence } from "../../src/parse/sentence.ts";

/** What endsSentence reads from the end, as a pattern. */
const PATTERN = /[.!?…。！？؟۔।](?:\s?[»›”])?["'”“’»«›）)\]】」』]*$/u;

it.each([
  ["The quay was rebuilt.", true],
  ["“It leans,” she said. ”", true],
  ["… à Lyon. »)", true],
  ["… à Lyon.  »", false],
  ["”)", false],
  ["", false],
  ["The quay", false],
])("%j ends a sentence: %s", (text, ends) => expect(endsSentence(text)).toBe(ends));

it("says of any text what the pattern says", () => {
  const signs = fc.constantFrom(..." .!?…।»›”“’'\")]』a");
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 8 }), (text) => {
      expect(endsSentence(text.join(""))).toBe(PATTERN.test(text.join("")));
    }),
    { numRuns: 3000 },
  );
});
