import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashWords } from "../../../src/lexicon/words.ts";
import { type Facts, NOWHERE } from "../../../src/parse/scan/facts.ts";
import { MOST_SHARED, READ_TOGETHER } from "../../../src/parse/scan/reel.ts";
import { scanTexts } from "../../../src/parse/scan/scan-texts.ts";
import { SIGN } from "../../../src/parse/scan/signs.ts";

/** What a block may hold, and what trips a reader: two-unit characters, scripts without spaces, marks, digits of other scripts. */
const PIECES = [..."abZéÄß79٣ .,:;!?“”’\"'()-–—/|=@©#", "新", "ア", "한", "ครั", "😀", "𝐀", "é", "www.", "by ", " by Q"];
const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(""));
/** As blocks are: ends trimmed, one space at a time. */
const block = text.map((raw) => raw.trim().replace(/\s+/g, " ")).filter((clean) => clean !== "");

const scanOne = (only: string): Facts => {
  const [facts] = scanTexts([only]).facts;
  if (facts === undefined) throw new Error("there is one block");
  return facts;
};

describe("the words of the scan", () => {
  it("are those of the lexicon, block after block", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const { facts, words } = scanTexts(texts);
        const found = facts.map(({ wordStart, wordEnd }) => [...words.hashes.subarray(wordStart, wordEnd)]);
        expect(found).toEqual(texts.map(hashWords));
      }),
    );
  });

  it("are told with place and length", () => {
    const { codes, words, facts } = scanTexts(["The quay", "is Öde's, 2nd"]);
    const spell = (w: number): string => {
      const end = words.ends[w] ?? 0;
      return String.fromCharCode(...codes.subarray(end - (words.lengths[w] ?? 0), end));
    };
    expect(Array.from({ length: words.count }, (_, w) => spell(w))).toEqual(["The", "quay", "is", "Öde", "s", "2nd"]);
    expect(facts.map(({ wordStart, wordEnd }) => [wordStart, wordEnd])).toEqual([
      [0, 2],
      [2, 6],
    ]);
  });

  it("are listed once more where they are long", () => {
    const { words, facts } = scanTexts(["The harbour", "was never a harbour"]);
    expect([...words.longs.subarray(0, words.longCount)]).toEqual([1, 3, 5]);
    expect(facts.map(({ longStart, longEnd }) => [longStart, longEnd])).toEqual([
      [0, 1],
      [1, 3],
    ]);
  });

  it("are told apart by their digits where that is asked for", () => {
    const { words } = scanTexts(["Pier12 pier12 Pier13 2019 2020"]);
    const [a, b, c, d, e] = words.exact;
    expect([a === b, a === c, d === e]).toEqual([true, false, false]);
    expect(words.hashes[3]).toBe(words.hashes[4]);
  });
});

describe("what the scan tells of a block", () => {
  it("counts runs between spaces, and those that open with a capital", () => {
    fc.assert(
      fc.property(block, (clean) => {
        const runs = clean.split(" ");
        const facts = scanOne(clean);
        expect(facts.runs).toBe(runs.length);
        // Capitals of two units are no letters for the scan.
        if (/[\ud800-\udfff]/.test(clean)) return;
        expect(facts.initials).toBe(runs.filter((run) => /^\P{L}*\p{Lu}/u.test(run)).length);
      }),
    );
  });

  it("says where the first marks and the last space and stop are", () => {
    fc.assert(
      fc.property(block, (clean) => {
        const facts = scanOne(clean);
        const first = (pattern: RegExp): number => (clean.search(pattern) < 0 ? NOWHERE : clean.search(pattern));
        expect(facts.markAt).toBe(first(/[,:：]/));
        expect(facts.colonAt).toBe(first(/[:：]/));
        expect(facts.dashAt).toBe(first(/[—–=-]/));
        expect(facts.lastSpace).toBe(clean.lastIndexOf(" "));
        expect(facts.lastStop).toBe(clean.search(/[.!?][^.!?]*$/));
      }),
    );
  });

  it.each([
    ["a pier, a quay", SIGN.comma],
    ["a pier: a quay", SIGN.colon],
    ["a pier (a quay)", SIGN.bracket | SIGN.credit],
    ["a pier — a quay", SIGN.dash | SIGN.credit],
    ["a pier-quay", 0],
    ["since 1947", SIGN.digit | SIGN.number],
    ["since 19", SIGN.digit],
    ["at 7.15 or 7:15", SIGN.digit | SIGN.clock | SIGN.colon | SIGN.credit],
    ["see www.pier.example", SIGN.address],
    ["a “pier”", SIGN.quotation],
    ["© Pier", SIGN.rights | SIGN.credit],
    ["who@pier.example", SIGN.at],
    ["a pier?", SIGN.ask],
    ["埠頭", SIGN.wide],
    ["부두", SIGN.wide],
    ["a 𝐩ier", SIGN.wide | SIGN.half],
  ])("%s has the signs of it", (clean, signs) => {
    const { signs: found } = scanOne(clean);
    expect(found & signs).toBe(signs);
    expect(found & ~(signs | SIGN.credit)).toBe(0);
  });

  it("counts the sentences that end inside", () => {
    expect(scanOne("It leans. It fell! Did it? It did.").stops).toBe(3);
    expect(scanOne("“It leans.” It fell.").stops).toBe(0);
    expect(scanOne("傾いた。落ちた。").stops).toBe(1);
  });
});

describe("a capture's scan", () => {
  it("is made once for the same list", () => {
    const texts = ["The quay was rebuilt."];
    const scan = scanTexts(texts);
    expect(scanTexts(texts) === scan).toBe(true);
    expect(scanTexts([...texts]) === scan).toBe(false);
  });

  it("holds until as many others are read as are read together", () => {
    const texts = ["The quay was rebuilt."];
    const scan = scanTexts(texts);
    const others = Array.from({ length: READ_TOGETHER }, (_, number) => [`Pier ${number} was torn down.`]);
    for (const other of others.slice(1)) scanTexts(other);
    expect(scanTexts(texts) === scan).toBe(true);
    expect(String.fromCharCode(...scan.codes.subarray(0, 8))).toBe("The quay");
    scanTexts(others[0] ?? []);
    expect(scanTexts(texts) === scan).toBe(false);
  });

  it("tells the same of a capture that is longer than the one before it in its place", () => {
    const line = "The quay was rebuilt in 1947, “stone by stone”.";
    const longer = new Array<string>(Math.ceil(MOST_SHARED / 4 / line.length)).fill(line);
    for (let place = 0; place < READ_TOGETHER; place += 1) scanTexts([line]);
    const { facts, words } = scanTexts(longer);
    const last = facts.at(-1);
    expect([...words.hashes.subarray(last?.wordStart, last?.wordEnd)]).toEqual(hashWords(line));
  });

  it("tells the same of a long capture, which is read in a memory of its own", () => {
    const line = "The quay was rebuilt in 1947, “stone by stone”.";
    const lines = new Array<string>(Math.ceil(MOST_SHARED / line.length)).fill(line);
    const long = scanTexts(lines);
    const lastFacts = long.facts.at(-1);
    const hashes = [...long.words.hashes.subarray(lastFacts?.wordStart, lastFacts?.wordEnd)];
    // That memory is given back: what was read is not kept.
    expect(scanTexts(lines) === long).toBe(false);
    const short = scanOne(line);
    const { wordEnd, longEnd } = short;
    expect({ ...lastFacts, start: 0, wordStart: 0, wordEnd, longStart: 0, longEnd }).toEqual(short);
    expect(hashes).toEqual(hashWords(line));
  });
});
