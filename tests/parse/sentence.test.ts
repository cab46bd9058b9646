import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endsSentence, opensWithSpeech } from "../../src/parse/sentence.ts";

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

describe("a text that opens with speech", () => {
  it.each(["“I will miss the bell,” she said.", '"They were there first," said Olu Brandt. "We asked."'])(
    "%s",
    (text) => {
      expect(opensWithSpeech(text)).toBe(true);
    },
  );

  it.each([
    "“Night Ferry”, by Lena Marsh, hangs in the hall.",
    "“Hello?”",
    "The bell, “which I rang,” she said.",
    "“First,” “second,” “third.”",
  ])("is not: %s", (text) => {
    expect(opensWithSpeech(text)).toBe(false);
  });
});
