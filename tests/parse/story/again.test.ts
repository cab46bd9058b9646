import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parts } from "../../../src/lexicon/parts.ts";
import { AGAIN_COUNT, AGAIN_FEATURES, drawAgain } from "../../../src/parse/story/again/features.ts";
import { drawFeatures, FEATURE_COUNT } from "../../../src/parse/story/features.ts";
import { STORY_LABELS, type StoryLabel } from "../../../src/parse/story/labels.ts";
import { featureName } from "../../../src/parse/story/registry.ts";
import { meanVotes, type Votes } from "../../../src/parse/story/votes.ts";

/** What a first reading may say: of each block a label, and how sure it is of that. */
function tell(...said: readonly (readonly [StoryLabel, chance: number])[]): Votes {
  const odds = said.map(([label, chance]) =>
    STORY_LABELS.map((each) => (each === label ? chance : (1 - chance) / (STORY_LABELS.length - 1))),
  );
  return { odds, heads: odds.map((_, t) => (said[t]?.[0] === "headline" ? 1 : 0)) };
}

/** The names of what is new in the second reading, block by block. */
function nameFeatures(texts: readonly string[], votes: Votes): string[][] {
  const { ids, starts } = drawAgain(drawFeatures(texts, parts), votes);
  return texts.map((_, t) =>
    [...ids.subarray(starts[t], starts[t + 1])]
      .filter((id) => id >= FEATURE_COUNT)
      .map((id) => featureName(AGAIN_FEATURES, id)),
  );
}

const TEXTS = [
  "Ferry stays in port",
  "The ferry to the outer islands stays in port until Friday, the harbour master said.",
  "Seagull fined in the market hall",
  "The islands are out of bread, and the harbour master is out of patience.",
  "- A lighthouse keeper of the islands retires",
  "- A market hall opens its doors",
  "Seagull fined in the market hall",
];

const SAID = tell(
  ["headline", 0.99],
  ["paragraph", 0.98],
  ["other", 0.9],
  ["paragraph", 0.6],
  ["listitem", 0.8],
  ["other", 0.95],
  ["other", 0.99],
);

describe("a second reading", () => {
  const names = nameFeatures(TEXTS, SAID);

  it("knows what the first says of a block and of those around it", () => {
    expect(names[1]).toContain("first reading: body ≥0.96");
    expect(names[2]).toContain("first reading: body at -1 ≥0.96");
    expect(names[2]).toContain("blocks below the likeliest headline ≥2");
    expect(names[2]).toContain("between sure bodies");
    expect(names[6]).not.toContain("between sure bodies");
  });

  it("knows what the rest of a list is taken for, and another block of the same text", () => {
    expect(names[5]).toContain("share of body among the list's others ≥0.8");
    expect(names[4]).not.toContain("share of body among the list's others ≥0.8");
    expect(names[2]?.some((name) => name.startsWith("body by another of the same text"))).toBe(false);
    expect(nameFeatures(TEXTS, tell(...TEXTS.map((): [StoryLabel, number] => ["paragraph", 0.99])))[2]).toContain(
      "body by another of the same text ≥0.99",
    );
  });

  it("knows whose words a block uses: the body's, the headline's, or the furniture's alone", () => {
    expect(names[3]).toContain("words that the body uses ≥3");
    expect(names[1]).toContain("words that the headline uses ≥2");
    expect(names[5]).toContain("share of words that the furniture alone uses ≥0.3");
  });

  it("draws all that the first drew, and the same each time", () => {
    const block = fc.constantFrom(...TEXTS, "東京の港で船が止まった。", "–", "");
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 40 }), (texts) => {
        const first = drawFeatures(texts, parts);
        const blocks = first.capture.facts.length;
        const votes = tell(
          ...Array.from({ length: blocks }, (_, t): [StoryLabel, number] => [
            STORY_LABELS[t % STORY_LABELS.length] ?? "other",
            0.7,
          ]),
        );
        const rows = drawAgain(first, votes);
        const [ids, starts] = [[...rows.ids], [...rows.starts]];
        for (let t = 0; t < blocks; t += 1) {
          const own = [...first.ids.subarray(first.starts[t], first.starts[t + 1])];
          expect(ids.slice(starts[t], (starts[t] ?? 0) + own.length)).toEqual(own);
        }
        expect(Math.max(...ids)).toBeLessThan(AGAIN_COUNT);
        expect([...drawAgain(first, votes).ids]).toEqual(ids);
      }),
    );
  });

  it("counts as much as the first", () => {
    const mean = meanVotes(tell(["paragraph", 1]), tell(["other", 1]));
    expect(mean.odds[0]?.[STORY_LABELS.indexOf("paragraph")]).toBeCloseTo(0.5, 9);
    expect(mean.odds[0]?.[STORY_LABELS.indexOf("other")]).toBeCloseTo(0.5, 9);
  });
});
