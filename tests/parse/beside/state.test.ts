import { describe, expect, it } from "vitest";
import type { Label } from "../../../src/model.ts";
import { BESIDE } from "../../../src/parse/beside/labels.ts";
import { stateBeside } from "../../../src/parse/beside/state.ts";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";

const ODDS = BESIDE.map(() => 1 / BESIDE.length);

describe("the odds of a block", () => {
  it.each([
    ["caption", "caption"],
    ["standfirst", "standfirst"],
    ["furniture", "other"],
  ] as const)("are settled where a person says %s", (label, name) => {
    const [odds] = stateBeside([{ block: 0, label, rule: "stated.label", confidence: 1 }], [ODDS]);
    expect(odds?.[BESIDE.indexOf(name)]).toBe(1);
    expect(Array.from(odds ?? []).reduce((sum, each) => sum + each, 0)).toBe(1);
  });

  it("are the model's where a rule says it", () => {
    expect(stateBeside([{ block: 0, label: "caption", rule: "pictures.above-credit", confidence: 1 }], [ODDS])).toEqual(
      [ODDS],
    );
    expect(stateBeside([undefined], [ODDS])).toEqual([ODDS]);
  });
});

const LINE = "Twelve men once stood here and nobody wrote down why they did it.";

/** A page whose line 10 is `LINE`, with what a person says of it. */
function readLabelled(label: Label) {
  const text = `---
labels:
  10: ${label}
---
Four centuries of masons signed the harbour wall

When the harbour wall of Port Ansel was scrubbed this summer, it turned out to be covered in signatures, 2,300 of them.

Each is a mark of two or three strokes. A mason cut one for every yard that he was paid for, said the trust.
${LINE}
Photograph: Lena Marsh

The oldest is dated 1611. The newest is dated last Thursday, and the trust would like a word with whoever it was.
`;
  const read = readSeed("a.txt", new TextEncoder().encode(text));
  const result = read.ok ? parseSeed(read.seed) : read;
  if (!("record" in result)) throw new Error(result.doubts[0]?.reason);
  return result.record;
}

describe("what a person says of a line", () => {
  it("is the record's: a caption", () => {
    expect(readLabelled("caption").photos).toMatchObject([{ caption: LINE, credit: "Lena Marsh" }]);
  });

  it("is the record's: a credit that has no credit's form", () => {
    expect(readLabelled("credit").photos).toMatchObject([{ caption: null, credit: LINE }, { credit: "Lena Marsh" }]);
  });

  it("is the record's: the standfirst", () => {
    expect(readLabelled("standfirst")).toMatchObject({ summary: LINE, photos: [{ caption: null }] });
  });

  it("is the record's: furniture, although a credit stands under it", () => {
    expect(readLabelled("furniture").photos).toMatchObject([{ caption: null, credit: "Lena Marsh" }]);
  });
});
