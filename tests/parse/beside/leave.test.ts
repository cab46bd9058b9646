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

const chance = (label: Beside, odds: number): BesideOdds =>
  Float64Array.from(BESIDE, (other) => (other === label ? odds : (1 - odds) / (BESIDE.length - 1)));

/** Odds of the blocks named, for a capture of `count` blocks. */
const oddsAt = (count: number, at: Readonly<Record<number, BesideOdds>>): (BesideOdds | undefined)[] =>
  Array.from({ length: count }, (_, block) => at[block] ?? chance("body", 0.96));

const labelsOf = (verdicts: readonly (Verdict | undefined)[]) => verdicts.map((verdict) => verdict?.label ?? null);

describe("what stands beside the story leaves it", () => {
  it("as a standfirst above the first paragraph", () => {
    const left = leaveBeside(makeStory(4), oddsAt(5, { 1: chance("standfirst", 0.8) }));
    expect(labelsOf(left)).toEqual(["headline", null, "paragraph", "paragraph", "paragraph"]);
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

  it("once only as a standfirst: the likeliest", () => {
    const odds = oddsAt(6, { 1: chance("standfirst", 0.6), 2: chance("standfirst", 0.8) });
    expect(labelsOf(leaveBeside(makeStory(5), odds))[1]).toBe("paragraph");
    expect(labelsOf(leaveBeside(makeStory(5), odds))[2]).toBeNull();
  });

  it("not where a block outside the story is likelier to be the standfirst", () => {
    const story: (Verdict | undefined)[] = [...makeStory(4), undefined];
    const odds = oddsAt(6, { 1: chance("standfirst", 0.6), 5: chance("standfirst", 0.9) });
    expect(leaveBeside(story, odds)).toEqual(story);
  });
});

describe("the story keeps", () => {
  it("its first sentence where there are only two", () => {
    const story = makeStory(2);
    expect(leaveBeside(story, oddsAt(3, { 1: chance("standfirst", 0.9) }))).toEqual(story);
  });

  it("what is as likely as not a paragraph", () => {
    const story = makeStory(4);
    expect(leaveBeside(story, oddsAt(5, { 1: chance("standfirst", 0.4), 2: chance("caption", 0.5) }))).toEqual(story);
  });

  it("a block that opens with a dateline", () => {
    const story = makeStory(4);
    expect(leaveBeside(story, oddsAt(5, { 1: chance("standfirst", 0.9) }), (block) => block === 1)).toEqual(story);
  });

  it("what a rule or a person made its part", () => {
    const stated = makeStory(4).map((verdict) => ({ ...verdict, rule: "stated.label" }));
    expect(leaveBeside(stated, oddsAt(5, { 1: chance("standfirst", 0.9) }))).toEqual(stated);
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
    const story = makeStory(4).map((verdict) => (verdict.block === 2 ? carryOn(2, 1) : verdict));
    const [, , second] = leaveBeside(story, oddsAt(5, { 1: chance("standfirst", 0.9) }));
    expect(second?.label).toBe("paragraph");
    expect(second).not.toHaveProperty("of");
  });
});
