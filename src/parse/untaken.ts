/** What the story model takes for a paragraph before anything else, and nobody has claimed: lost, it would be lost for good. */
import type { Block, Label, Verdict } from "../model.ts";
import { BESIDE } from "./beside/labels.ts";
import type { LabelledCapture } from "./label-capture.ts";
import { endsSentence } from "./sentence.ts";
import type { StoryLabel, StoryVerdict } from "./story/index.ts";
import { STORY_LABELS } from "./story/labels.ts";

const PARAGRAPH = STORY_LABELS.indexOf("paragraph");
const OTHER = STORY_LABELS.indexOf("other");
const OTHER_BESIDE = BESIDE.indexOf("other");

/**
 * Of the practice corpus's blocks with such chances four of five are the body's, by a model that has learnt from none of those pages; of the lessons'
 * two of three, and the rest are mostly captions, which would be lost as well.
 */
const LEAST = 0.42;
const MOST_OTHER = 0.25;
const MOST_OTHER_BESIDE = 0.65;
/** A sentence of the story's own. UTF-16 units. */
const SHORTEST = 40;

const PICTURE: ReadonlySet<Label> = new Set(["caption", "credit"]);

/** What is mended to furniture, or left beside the story, had been a paragraph: there something tells that it is none. */
const BESIDE_STORY: ReadonlySet<StoryLabel> = new Set(["caption", "standfirst"]);

function isLikeliest({ label: chosen, odds }: StoryVerdict): boolean {
  if (!BESIDE_STORY.has(chosen)) return false;
  const chance = odds[PARAGRAPH] ?? 0;
  if (chance < LEAST || (odds[OTHER] ?? 0) > MOST_OTHER) return false;
  for (let label = 0; label < odds.length; label += 1) if ((odds[label] ?? 0) > chance) return false;
  return true;
}

/**
 * Finds sentences that stand above the story's last paragraph, and that the passes and the fields have both left: the model took them rather for a
 * caption or a standfirst than for furniture, and found none of the two.
 * @param taken By block: what the passes and the fields have made of it; undefined where nothing
 * @returns verdicts for some of the blocks without one
 */
export function keepUntaken(
  blocks: readonly Block[],
  { judged, beside }: LabelledCapture,
  taken: readonly (Verdict | undefined)[],
): Verdict[] {
  const head = taken.findIndex((verdict) => verdict?.label === "headline");
  const last = taken.findLastIndex((verdict) => verdict?.label === "paragraph" || verdict?.label === "continuation");
  const kept: Verdict[] = [];
  for (let block = head + 1; block < last; block += 1) {
    const text = blocks[block]?.text ?? "";
    const story = judged[block];
    if (taken[block] !== undefined || text.length < SHORTEST || story === undefined || !isLikeliest(story)) continue;
    const isBeside = (beside[block]?.[OTHER_BESIDE] ?? 0) > MOST_OTHER_BESIDE;
    if (isBeside || !endsSentence(text)) continue;
    // An alt text above its caption; and, asked last as it looks through the page, another story's title that stands twice.
    const isOfPicture = PICTURE.has(taken[block + 1]?.label ?? "furniture");
    if (isOfPicture || blocks.some((other) => other.index !== block && other.text === text)) continue;
    kept.push({
      block,
      label: "paragraph",
      rule: "story.untaken",
      confidence: story.odds[PARAGRAPH] ?? LEAST,
    });
  }
  return kept;
}
