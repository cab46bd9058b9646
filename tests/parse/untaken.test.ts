/** Sentences that the passes and the fields have both left. */
import { describe, expect, it } from "vitest";
import type { Label, Verdict } from "../../src/model.ts";
import { BESIDE } from "../../src/parse/beside/labels.ts";
import type { LabelledCapture } from "../../src/parse/label-capture.ts";
import type { StoryLabel } from "../../src/parse/story/index.ts";
import { STORY_LABELS } from "../../src/parse/story/labels.ts";
import { keepUntaken } from "../../src/parse/untaken.ts";
import { makeCapture } from "./make-capture.ts";

const PROSE = "The ferry to the outer islands will not sail before Friday, the harbour master said on Tuesday.";
const LEFT = "A large majority of the islanders does not want the ferry to be sold to the mainland.";

type Chances = Readonly<Partial<Record<StoryLabel, number>>>;

/** What is kept of a page whose second line nobody has taken, where the model has chosen a label for it, with such chances. */
function keep(
  chosen: StoryLabel,
  chances: Chances,
  {
    text = LEFT,
    beside = 0.3,
    labels = ["headline", undefined, "paragraph"] as (Label | undefined)[],
    rest = [PROSE],
  } = {},
): number[] {
  const { blocks, judged, glance, texts } = makeCapture(["Ferry stays in port", text, ...rest]);
  const odds = STORY_LABELS.map((label) => chances[label] ?? 0);
  const labelled: LabelledCapture = {
    decided: [],
    judged: judged.map((each, at) => (at === 1 ? { ...each, label: chosen, odds } : each)),
    beside: texts.map(() => BESIDE.map((label) => (label === "other" ? beside : 0))),
    seen: texts,
    glance,
  };
  const taken = labels.map((label, block): Verdict | undefined =>
    label === undefined ? undefined : { block, label, rule: "test", confidence: 1 },
  );
  return keepUntaken(blocks, labelled, taken).map(({ block }) => block);
}

describe("a sentence above the last paragraph that nobody has taken", () => {
  const LIKELY: Chances = { paragraph: 0.47, standfirst: 0.46, other: 0.01 };

  it("is the story's, where the model holds that likelier than anything else", () => {
    expect(keep("standfirst", LIKELY)).toEqual([1]);
    expect(keep("caption", { paragraph: 0.5, caption: 0.25, other: 0.23 })).toEqual([1]);
  });

  it("is not where something else is likelier, or it may well be furniture", () => {
    expect(keep("standfirst", { paragraph: 0.45, standfirst: 0.5 })).toEqual([]);
    expect(keep("caption", { paragraph: 0.5, caption: 0.2, other: 0.3 })).toEqual([]);
    expect(keep("standfirst", LIKELY, { beside: 0.8 })).toEqual([]);
  });

  it("is not what a rule took from the story, no sentence, or what somebody has taken", () => {
    expect(keep("paragraph", LIKELY)).toEqual([]);
    expect(keep("standfirst", LIKELY, { text: LEFT.slice(0, -1) })).toEqual([]);
    expect(keep("standfirst", LIKELY, { labels: ["headline", "caption", "paragraph"] })).toEqual([]);
    expect(keep("standfirst", LIKELY, { labels: ["headline", undefined, "share"] })).toEqual([]);
  });

  it("is not an alt text above its caption, nor what stands twice", () => {
    expect(
      keep("caption", LIKELY, { labels: ["headline", undefined, "caption", "paragraph"], rest: [PROSE, PROSE] }),
    ).toEqual([]);
    expect(keep("caption", LIKELY, { labels: ["headline", undefined, "paragraph"], rest: [PROSE, LEFT] })).toEqual([]);
  });
});
