import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/model.ts";
import { BESIDE, type Beside, type BesideOdds } from "../../../src/parse/beside/labels.ts";
import { leaveBeside } from "../../../src/parse/beside/leave.ts";

/** A story of `count` paragraphs under a headline in block 0. */
const makeStory = (count: number): Verdict[] =>
  Array.from({ length: count + 1 }, (_, block) =>
    block === 0
      ? { block, label: "headline", rule: "story.headline", confidence: 1 }
      : { block, label: "paragraph", rule: "story.paragraph", confidence: 0.7 },
  );

/** The same with a byline in block 2, between the first paragraph and the others. */
const makeSigned = (count: number): Verdict[] =>
  makeStory(count).map((verdict) =>
    verdict.block === 2 ? { block: 2, label: "byline", rule: "bylines.labelled", confidence: 1 } : verdict,
  );

const chance = (label: Beside, odds: number): BesideOdds =>
  BESIDE.map((other) => (other === label ? odds : (1 - odds) / (BESIDE.length - 1)));

/** Odds of the blocks named, for a capture of `count` blocks. */
const oddsAt = (count: number, at: Readonly<Record<number, BesideOdds>>): (BesideOdds | undefined)[] =>
  Array.from({ length: count }, (_, block) => at[block] ?? chance("body", 0.96));

const labelsOf = (verdicts: readonly (Verdict | undefined)[]) => verdicts.map((verdict) => verdict?.label ?? null);

describe("what stands beside the story leaves it", () => {
  it("as a caption, less surely where nothing else of the page tells of a picture", () => {
    const labelAt = (odds: number, story: readonly (Verdict | undefined)[]) =>
      labelsOf(leaveBeside(story, oddsAt(7, { 3: chance("caption", odds) })))[3];
    const bare = makeStory(6);
    expect([labelAt(0.55, bare), labelAt(0.7, bare), labelAt(0.9, bare)]).toEqual(["paragraph", "paragraph", null]);
    const pictured: Verdict[] = bare.with(6, { block: 6, label: "credit", rule: "pictures.labelled", confidence: 1 });
    expect([labelAt(0.55, pictured), labelAt(0.7, pictured)]).toEqual(["paragraph", null]);
    const two = oddsAt(7, { 3: chance("caption", 0.75), 5: chance("caption", 0.75) });
    expect([3, 5].map((at) => labelsOf(leaveBeside(bare, two))[at])).toEqual([null, null]);
  });

  it("as a caption, but for a whole sentence of a short story", () => {
    const labelAt = (count: number, text: string) =>
      labelsOf(
        leaveBeside(
          makeStory(count),
          oddsAt(count + 1, { 2: chance("caption", 0.9) }),
          () => false,
          () => false,
          () => false,
          () => text,
        ),
      )[2];
    const sentence = "The ferry leaves the quay on Monday morning.";
    expect([labelAt(4, sentence), labelAt(6, sentence)]).toEqual(["paragraph", null]);
    expect(labelAt(4, "The ferry at the quay")).toBe(null);
  });

  it("but not a paragraph above a credit that stands on top of its own caption", () => {
    const paired = (rule: string): Verdict[] =>
      makeStory(6)
        .with(4, { block: 4, label: "credit", rule, confidence: 0.8 })
        .with(5, { block: 5, label: "caption", rule: "pictures.below-credit", confidence: 0.8 });
    const odds = oddsAt(7, { 3: chance("caption", 0.9) });
    expect(labelsOf(leaveBeside(paired("pictures.credit-on-top"), odds))[3]).toBe("paragraph");
    expect(labelsOf(leaveBeside(paired("pictures.credit-between"), odds))[3]).toBe(null);
  });

  it("as a standfirst above the byline", () => {
    const left = leaveBeside(makeSigned(5), oddsAt(6, { 1: chance("standfirst", 0.8) }));
    expect(labelsOf(left)).toEqual(["headline", null, "byline", "paragraph", "paragraph", "paragraph"]);
  });

  it("as a standfirst where it is twice as likely as not alone", () => {
    const labelAt = (odds: number) =>
      labelsOf(leaveBeside(makeSigned(5), oddsAt(6, { 1: chance("standfirst", odds) })))[1];
    expect([labelAt(0.6), labelAt(0.7)]).toEqual(["paragraph", null]);
  });

  it("as a standfirst above the first paragraph, where something stands between it and the headline", () => {
    const story: (Verdict | undefined)[] = makeStory(5);
    story[1] = undefined;
    const left = leaveBeside(story, oddsAt(6, { 2: chance("standfirst", 0.8) }));
    expect(labelsOf(left)).toEqual(["headline", null, null, "paragraph", "paragraph", "paragraph"]);
  });

  it("as a standfirst above a block of which nobody knows what it is", () => {
    const story: (Verdict | undefined)[] = makeStory(5);
    story[2] = undefined;
    const left = leaveBeside(story, oddsAt(6, { 1: chance("standfirst", 0.8) }));
    expect(labelsOf(left)[1]).toBeNull();
  });

  it("as a standfirst that the byline stands above only where it is surer: a first paragraph looks alike", () => {
    const story = makeStory(5).map(
      (verdict): Verdict =>
        verdict.block === 1 ? { block: 1, label: "byline", rule: "bylines.labelled", confidence: 1 } : verdict,
    );
    const labelAt = (odds: number, given = story) =>
      labelsOf(leaveBeside(given, oddsAt(6, { 2: chance("standfirst", odds) })))[2];
    expect([labelAt(0.7), labelAt(0.8)]).toEqual(["paragraph", null]);
    // Surer still where the story's own model is sure of the paragraph.
    const sure = story.map((verdict) => (verdict.block === 2 ? { ...verdict, confidence: 0.85 } : verdict));
    expect([labelAt(0.9, sure), labelAt(0.95, sure)]).toEqual(["paragraph", null]);
  });

  it("not as a standfirst between the words of two pictures", () => {
    const story: (Verdict | undefined)[] = makeStory(5);
    story[1] = undefined;
    story[3] = { block: 3, label: "caption", rule: "pictures.caption-with-credit", confidence: 0.95 };
    const labelAt = (caption: number) =>
      labelsOf(leaveBeside(story, oddsAt(6, { 1: chance("caption", caption), 2: chance("standfirst", 0.85) })))[2];
    expect([labelAt(0.9), labelAt(0.1)]).toEqual(["paragraph", null]);
  });

  it("as captions between paragraphs, each of them", () => {
    const odds = oddsAt(6, { 2: chance("caption", 0.8), 4: chance("caption", 0.7) });
    expect(labelsOf(leaveBeside(makeStory(5), odds))).toEqual([
      "headline",
      "paragraph",
      null,
      "paragraph",
      null,
      "paragraph",
    ]);
  });

  it("not as a caption between two pictures that have their words", () => {
    const pictures = makeStory(5).map(
      (verdict): Verdict =>
        verdict.block === 2 || verdict.block === 4
          ? { ...verdict, label: "caption", rule: "pictures.caption-with-credit" }
          : verdict,
    );
    expect(leaveBeside(pictures, oddsAt(6, { 3: chance("caption", 0.95) }))).toEqual(pictures);
  });

  it("once only as a standfirst: the likeliest", () => {
    const odds = oddsAt(7, { 1: chance("standfirst", 0.6), 3: chance("standfirst", 0.8) });
    expect(labelsOf(leaveBeside(makeSigned(6), odds))[1]).toBe("paragraph");
    expect(labelsOf(leaveBeside(makeSigned(6), odds))[3]).toBeNull();
  });

  it("not where a block outside the story is likelier to be the standfirst", () => {
    const story: (Verdict | undefined)[] = [...makeSigned(5), undefined];
    const odds = oddsAt(7, { 1: chance("standfirst", 0.6), 6: chance("standfirst", 0.9) });
    expect(leaveBeside(story, odds)).toEqual(story);
  });
});

describe("the story keeps", () => {
  it("its first sentence where there are only two", () => {
    const story = makeSigned(3);
    expect(leaveBeside(story, oddsAt(4, { 1: chance("standfirst", 0.9) }))).toEqual(story);
  });

  it("its first paragraph, right under the headline", () => {
    const story = makeStory(4);
    expect(leaveBeside(story, oddsAt(5, { 1: chance("standfirst", 0.9) }))).toEqual(story);
  });

  it("its first paragraph, where the headline stands in the front matter", () => {
    const story = makeStory(4)
      .slice(1)
      .map((verdict) => ({ ...verdict, block: verdict.block - 1 }));
    expect(leaveBeside(story, oddsAt(4, { 0: chance("standfirst", 0.9) }))).toEqual(story);
  });

  it("its first paragraph, which another story's teaser cuts off from the next", () => {
    const story = makeStory(5);
    story[2] = { block: 2, label: "related", rule: "furniture.related", confidence: 1 };
    expect(leaveBeside(story, oddsAt(6, { 1: chance("standfirst", 0.9) }))).toEqual(story);
  });

  it("what is as likely as not a paragraph", () => {
    const story = makeSigned(5);
    expect(leaveBeside(story, oddsAt(6, { 1: chance("standfirst", 0.3), 3: chance("caption", 0.4) }))).toEqual(story);
    expect(leaveBeside(story, oddsAt(6, { 3: chance("standfirst", 0.5) }))).toEqual(story);
  });

  it("but not what speaks of a picture and may be a caption", () => {
    const story = makeSigned(5);
    const odds = oddsAt(6, { 3: chance("caption", 0.3) });
    expect(leaveBeside(story, odds)).toEqual(story);
    const shown = leaveBeside(
      story,
      odds,
      () => false,
      (block) => block === 3,
    );
    expect(labelsOf(shown)).toEqual(["headline", "paragraph", "byline", null, "paragraph", "paragraph"]);
  });

  it("but not what may be a caption right above what is surely a credit", () => {
    const story: (Verdict | undefined)[] = makeSigned(5);
    story[4] = undefined;
    const leaveAbove = (sureness: number) =>
      labelsOf(leaveBeside(story, oddsAt(6, { 3: chance("caption", 0.3), 4: chance("credit", sureness) })))[3];
    expect([leaveAbove(0.85), leaveAbove(0.95)]).toEqual(["paragraph", null]);
  });

  it("a first sentence that goes on in the next block", () => {
    const story: (Verdict | undefined)[] = makeStory(5);
    story[1] = undefined;
    story[3] = { block: 3, label: "continuation", rule: "story.continuation", confidence: 0.9, of: 2 };
    expect(leaveBeside(story, oddsAt(6, { 2: chance("standfirst", 0.8) }))).toEqual(story);
  });

  it("a block that opens with a dateline", () => {
    const story = makeSigned(5);
    expect(leaveBeside(story, oddsAt(6, { 1: chance("standfirst", 0.9) }), (block) => block === 1)).toEqual(story);
  });

  it("a live page's first entry", () => {
    const live = makeSigned(5).map((verdict) =>
      verdict.block === 1 ? { ...verdict, rule: "story.live-entry" } : verdict,
    );
    expect(leaveBeside(live, oddsAt(6, { 1: chance("standfirst", 0.9) }))).toEqual(live);
  });

  it("what a rule or a person made its part", () => {
    const stated = makeSigned(5).map((verdict) => ({ ...verdict, rule: "stated.label" }));
    expect(leaveBeside(stated, oddsAt(6, { 1: chance("standfirst", 0.9) }))).toEqual(stated);
  });

  it("what was not judged", () => {
    const story = makeStory(4);
    expect(leaveBeside(story, new Array(5).fill(undefined))).toEqual(story);
  });
});

describe("a block that carried on one that left", () => {
  const carryOn = (block: number, of: number): Verdict => ({
    block,
    label: "continuation",
    rule: "story.continuation",
    confidence: 0.9,
    of,
  });

  it("carries on the one before", () => {
    const story = makeStory(4).map((verdict) => (verdict.block === 3 ? carryOn(3, 2) : verdict));
    expect(leaveBeside(story, oddsAt(5, { 2: chance("caption", 0.9) }))[3]).toMatchObject({
      label: "continuation",
      of: 1,
    });
  });

  it("is a paragraph where none is before", () => {
    const story = makeSigned(5).map((verdict) => (verdict.block === 3 ? carryOn(3, 1) : verdict));
    const [, , , next] = leaveBeside(story, oddsAt(6, { 1: chance("standfirst", 0.9) }));
    expect(next?.label).toBe("paragraph");
    expect(next).not.toHaveProperty("of");
  });
});

describe("a paragraph right above a picture that has its credit on top", () => {
  const above = (caption: string): readonly (Verdict | undefined)[] =>
    makeStory(6).map((verdict) => {
      if (verdict.block === 3) return { block: 3, label: "credit", rule: "pictures.labelled-credit", confidence: 0.95 };
      return verdict.block === 4 ? { block: 4, label: "caption", rule: caption, confidence: 0.95 } : verdict;
    });
  const odds = oddsAt(7, { 2: chance("caption", 0.8), 3: chance("credit", 0.95) });

  it("is the story's, where the caption's label says that the credit is its own", () => {
    expect(labelsOf(leaveBeside(above("pictures.labelled-caption"), odds))[2]).toBe("paragraph");
  });

  it("is so with the picture's alt text between the two as well, and not with a caption there", () => {
    const between = (label: "caption" | "paragraph"): readonly (Verdict | undefined)[] =>
      above("pictures.labelled-caption").map((verdict, at) => {
        if (at === 4) return { block: 4, label, rule: "story.paragraph", confidence: 0.7 };
        return at === 5 ? { block: 5, label: "caption", rule: "pictures.below-label", confidence: 0.95 } : verdict;
      });
    expect(labelsOf(leaveBeside(between("paragraph"), odds))[2]).toBe("paragraph");
    expect(labelsOf(leaveBeside(between("caption"), odds))[2]).toBe(null);
  });

  it("is a paragraph above a credit, which a rule knows for one", () => {
    const leftOf = (at: number, change: Partial<Verdict>) => {
      const told = above("pictures.labelled-caption").map((verdict, i) =>
        i === at && verdict !== undefined ? { ...verdict, ...change } : verdict,
      );
      return labelsOf(leaveBeside(told, odds))[2];
    };
    expect(leftOf(2, { label: "subhead" })).toBe(null);
    expect(leftOf(3, { label: "caption" })).toBe(null);
    expect(leftOf(3, { rule: "story.credit" })).toBe(null);
  });

  it("may be the caption of that credit elsewhere", () => {
    expect(labelsOf(leaveBeside(above("pictures.caption-with-credit"), odds))[2]).toBe(null);
  });
});
