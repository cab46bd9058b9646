import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexicon } from "../../../src/lexicon/index.ts";
import { mayBeginWith, tabulateFirstWords } from "../../../src/parse/beside/first-words.ts";
import { findListed, LISTED, listedWords } from "../../../src/parse/beside/listed-words.ts";
import { mayEndInCredit } from "../../../src/parse/beside/looks.ts";
import { splitCredit, startsLikeLabel } from "../../../src/parse/fields/credit/credit.ts";
import type { Facts } from "../../../src/parse/scan/facts.ts";
import { type Scan, scanTexts } from "../../../src/parse/scan/scan-texts.ts";

function scanOne(text: string): { scan: Scan; facts: Facts } {
  const scan = scanTexts([text]);
  const [facts] = scan.facts;
  if (facts === undefined) throw new Error("there is one block");
  return { scan, facts };
}

const listedIn = (text: string, language = "en"): number => {
  const { scan, facts } = scanOne(text);
  return findListed(listedWords(language), scan, facts);
};

/** Pieces of captions and credits. */
const PIECES = [
  "The quay",
  "a boat",
  "Ann Lee",
  "REUTERS",
  "Photo",
  "foto",
  "by",
  "By",
  "©",
  "(",
  ")",
  "/",
  "|",
  "—",
  ":",
].concat([
  ".",
  "”",
  "!",
  ",",
  " ",
  "  ",
  "提供",
  "＝",
  "사진",
  "기자",
  "/AFP",
  "via",
  "Getty Images",
  "Image caption",
  "İ",
]);
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(" ").trim());

describe("what is known before a pattern is asked", () => {
  it("never hides a credit at a block's end", () => {
    fc.assert(
      fc.property(text, (caption) => {
        const { facts } = scanOne(caption);
        fc.pre(splitCredit(caption) !== null);
        expect(mayEndInCredit(facts, listedIn(caption))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("rules a credit out behind a plain sentence", () => {
    const sentence = "The quay was rebuilt by hand, stone after stone, and nobody said why.";
    expect(mayEndInCredit(scanOne(sentence).facts, listedIn(sentence))).toBe(false);
  });

  it("never hides a credit's label at a block's start", () => {
    const words = tabulateFirstWords(lexicon.creditWords);
    const labels = fc.constantFrom(...lexicon.creditWords);
    const start = fc.oneof(
      labels,
      labels.map((label) => label.toUpperCase()),
      labels.map((label) => `${label}s`),
    );
    fc.assert(
      fc.property(start, text, (label, rest) => {
        const block = `${label} ${rest}`;
        const { scan, facts } = scanOne(block);
        if (startsLikeLabel(block)) expect(mayBeginWith(words, scan, facts)).toBe(true);
      }),
      { numRuns: 400 },
    );
    const { scan, facts } = scanOne("Harbour dues went up again.");
    expect(mayBeginWith(words, scan, facts)).toBe(false);
  });
});

describe("listed words", () => {
  it("are single words of the language", () => {
    expect(listedIn("Ann Lee, pictured on the quay")).toBe(LISTED.picture);
    expect(listedIn("The council says no.")).toBe(LISTED.summing);
    expect(listedIn("Der Rat sagt nein.", "de")).toBe(LISTED.summing);
    expect(listedIn("Der Rat sagt nein.")).toBe(0);
  });

  it("stand between spaces and stops, not in quotes or compounds", () => {
    expect(listedIn("(pictured)")).toBe(LISTED.picture);
    expect(listedIn("“pictured”") & LISTED.picture).toBe(0);
    expect(listedIn("un-pictured") & LISTED.picture).toBe(0);
  });

  it("are sides, and “by” before a capital, as well", () => {
    expect(listedIn("Ann Lee, second from left") & LISTED.side).toBe(LISTED.side);
    expect(listedIn("rebuilt by Ann Lee")).toBe(LISTED.by);
    expect(listedIn("rebuilt by hand")).toBe(0);
  });
});
