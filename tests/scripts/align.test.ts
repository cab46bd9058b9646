import { describe, expect, it } from "vitest";
import { alignBody, keyOf } from "../../scripts/train/align.ts";

const owners = (blocks: readonly string[], body: string): number[] => [...alignBody(blocks, body)];

describe("the form in which texts are compared", () => {
  it("does without spaces, kinds of quotes and dashes, list markers and case", () => {
    expect(keyOf("• “Harbour – Wall…” ")).toBe('"harbour-wall..."');
    expect(keyOf("ﬁn\u00adal")).toBe("final");
  });
});

describe("laying a true body onto blocks", () => {
  const first = "The ferry left the harbour at noon with forty people on board.";
  const second = "Nobody was hurt, the harbour master said on Tuesday evening.";

  it("gives each block the number of its paragraph, and foreign ones -1", () => {
    expect(owners(["Menu", first, "Sign up now", second, "Footer"], `${first}\n\n${second}`)).toEqual([
      -1, 0, -1, 1, -1,
    ]);
  });

  it("puts the fragments of a paragraph together, with furniture between", () => {
    const blocks = ["The ferry left", "the harbour", "Advertisement", "at noon with forty people on board.", second];
    expect(owners(blocks, `${first}\n\n${second}`)).toEqual([0, 0, -1, 0, 1]);
  });

  it("takes the place in the story, not the same words in a teaser above", () => {
    const blocks = ["Menu", second, ...Array.from({ length: 40 }, (_, i) => `Teaser ${i}`), first, second];
    const found = owners(blocks, `${first}\n\n${second}`);
    expect(found.slice(-2)).toEqual([0, 1]);
    expect(found.filter((owner) => owner >= 0)).toHaveLength(2);
  });

  it("finds nothing where less than three fifths of a paragraph are there", () => {
    expect(owners(["The ferry left the harbour"], first)).toEqual([-1]);
    expect(owners(["The ferry left the harbour at noon with forty"], first)).toEqual([0]);
  });

  it("lets a block go on for a little after its paragraph, and not for long", () => {
    expect(owners([`${first} Read more.`], first)).toEqual([0]);
    expect(owners([`${first} ${second} ${second}`], first)).toEqual([-1]);
  });

  it("lets the last fragment of a paragraph go on, too: a sign-off stands behind it", () => {
    const blocks = ["The ferry left", "the harbour", "at noon with forty people on board. REUTERS"];
    expect(owners(blocks, first)).toEqual([0, 0, 0]);
    // A short fragment, such as a full stop, opens many a block.
    expect(owners(["The ferry left the harbour at noon with forty people on board", ". REUTERS"], first)).toEqual([
      0, -1,
    ]);
  });

  it("finds the items of a numbered list, whose truth is told without the numbers", () => {
    const blocks = ["1. No boat on Monday.", "2. No boat on Tuesday.", "3. May was dry."];
    expect(owners(blocks, "No boat on Monday.\n\nNo boat on Tuesday.")).toEqual([0, 1, -1]);
    expect(owners(["1. May was dry."], "1. May was dry.")).toEqual([0]);
  });
});
