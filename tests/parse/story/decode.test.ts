import { describe, expect, it } from "vitest";
import { parts } from "../../../src/lexicon/parts.ts";
import { readCapture } from "../../../src/parse/story/capture.ts";
import { decode, leastBody } from "../../../src/parse/story/decode.ts";
import { restoreStory } from "../../../src/parse/story/index.ts";
import { STORY_LABELS, type StoryLabel } from "../../../src/parse/story/labels.ts";
import { readVotes } from "../../../src/parse/story/votes.ts";
import weights from "../../../src/parse/story/weights.json" with { type: "json" };

const sameWidth = (): number => 100;

describe("the share of the probability from which on a block is the story's", () => {
  it("is a little above a half where the blocks are sure", () => {
    const least = leastBody(Float64Array.of(0.01, 0.99, 0.98, 0.02), sameWidth);
    expect(least).toBeGreaterThan(0.5);
    expect(least).toBeLessThan(0.55);
  });

  it("is lower where every block is doubtful, so that the likeliest are kept", () => {
    const bodies = Float64Array.of(0.02, 0.4, 0.4, 0.4, 0.02);
    const least = leastBody(bodies, sameWidth);
    expect(least).toBeLessThan(0.4);
    expect(least).toBeGreaterThan(0.02);
  });

  it("counts a block by its width", () => {
    const bodies = Float64Array.of(0.9, 0.2);
    const wide = leastBody(bodies, (t) => (t === 0 ? 10 : 1000));
    expect(wide).toBeLessThan(leastBody(bodies, (t) => (t === 0 ? 1000 : 10)));
  });

  it("keeps nothing of a capture that holds no story", () => {
    expect(leastBody(new Float64Array(5), sameWidth)).toBeGreaterThan(0);
    expect(leastBody(new Float64Array(0), sameWidth)).toBeGreaterThan(0);
  });
});

describe("what several networks say", () => {
  const capture = readCapture(["Ferry stays in port", "Seagull fined", "The boat did not sail on Friday."], parts);

  const { seams } = restoreStory(weights);

  /** Scores of one network: of each block the label that it takes it for and how surely, and its bid for the headline. */
  const vote = (...blocks: readonly (readonly [StoryLabel, sureness: number, bid: number])[]): Float64Array =>
    Float64Array.from(
      blocks.flatMap(([label, sureness, bid]) => [...STORY_LABELS.map((each) => (each === label ? sureness : 0)), bid]),
    );

  const first = vote(["headline", 5, 4], ["other", 5, 3], ["paragraph", 3, 0]);
  const second = vote(["headline", 5, 2], ["other", 5, 4], ["other", 9, 0]);
  const third = vote(["headline", 5, 5], ["other", 5, 0], ["paragraph", 4, 0]);
  const labelAll = (...votes: Float64Array[]): StoryLabel[] =>
    decode(readVotes(votes, capture.facts.length), capture, seams).map(({ label }) => label);

  it("counts alike, however sure one of them is", () => {
    expect(labelAll(first)).toEqual(["headline", "other", "paragraph"]);
    expect(labelAll(second)).toEqual(["other", "headline", "other"]);
    expect(labelAll(first, second, third)).toEqual(["headline", "other", "paragraph"]);
  });

  it("is told as the mean of their odds, which sum to one", () => {
    const odds = (...votes: Float64Array[]): number[][] =>
      decode(readVotes(votes, capture.facts.length), capture, seams).map((block) => [...block.odds]);
    const [one, two, both] = [odds(first), odds(second), odds(first, second)];
    both.forEach((block, t) => {
      expect(block.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      block.forEach((chance, l) => {
        expect(chance).toBeCloseTo(((one[t]?.[l] ?? 0) + (two[t]?.[l] ?? 0)) / 2, 9);
      });
    });
  });
});
