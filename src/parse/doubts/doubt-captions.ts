/** Captions amid the story that may be paragraphs: nobody signs them, or the credit below is of a picture without words. */
import { type Block, type Doubt, isOfBody, type Seed, type Verdict } from "../../model.ts";
import { BESIDE, type BesideOdds } from "../beside/labels.ts";
import { endsSentence } from "../sentence.ts";
import type { StoryVerdict } from "../story/index.ts";
import { STORY_LABELS } from "../story/labels.ts";
import { settleLabel } from "./doubts.ts";

const CAPTION = BESIDE.indexOf("caption");
const BODY = BESIDE.indexOf("body");
/** A caption without a credit; one with it is signed. */
const UNSIGNED = "photos.caption";
/** From this chance on the model is sure enough that nobody needs to look. */
const SURE_CAPTION = 0.8;
/** Below this chance of being the story's it is furniture, if it is no caption. */
const LEAST_BODY = 0.1;

/** Whether the next block of the story stands so near above and below: a picture's alt text may stand between. Blocks. */
const NEAR = 2;
const isBeside = (verdicts: readonly Verdict[], index: number, step: number): boolean => {
  for (let away = 1; away <= NEAR; away += 1) if (isOfBody(verdicts[index + step * away])) return true;
  return false;
};

const PARAGRAPH = STORY_LABELS.indexOf("paragraph");
/** "The bridge stays closed until Easter." / "Photo: Lena Marsh": a sentence above a credit, which a rule made the picture's. */
const ABOVE_CREDIT = "pictures.above-credit";
/** From this chance on of being a paragraph a person should look. Of real pages' sentences above a credit with as much, three of seven are the story's. */
const PERHAPS_PARAGRAPH = 0.4;

/** How sure it is that such a sentence is a caption; null where nobody needs to look. */
function weighCaption(
  verdicts: readonly Verdict[],
  index: number,
  beside: BesideOdds | undefined,
  judged: StoryVerdict | undefined,
): number | null {
  if (!isBeside(verdicts, index, -1)) return null;
  if (verdicts[index]?.rule === ABOVE_CREDIT) {
    const story = judged?.odds[PARAGRAPH] ?? 0;
    return story < PERHAPS_PARAGRAPH ? null : 1 - story;
  }
  const [chance, story] = [beside?.[CAPTION] ?? 1, beside?.[BODY] ?? 0];
  if (verdicts[index]?.rule !== UNSIGNED || chance >= SURE_CAPTION || story < LEAST_BODY) return null;
  return isBeside(verdicts, index, 1) ? chance : null;
}

/**
 * Doubts that sentences amid the story are pictures' words, where the model gives that a low share and no credit bears it out, or a credit alone does.
 * @param seed The seed.
 * @param blocks Its blocks.
 * @param verdicts One for each block.
 * @param judged Of each block, what the story model says.
 * @param beside Of each block, what it is beside the story; undefined where that was not asked.
 */
export function doubtCaptions(
  seed: Seed,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  judged: readonly StoryVerdict[],
  beside: readonly (BesideOdds | undefined)[],
): readonly Doubt[] {
  return blocks.flatMap(({ index, line, text }): Doubt[] => {
    const chance = endsSentence(text) ? weighCaption(verdicts, index, beside[index], judged[index]) : null;
    if (chance === null) return [];
    const reason =
      `was read as caption, and may be a paragraph of the story (${chance.toFixed(2)}); if it is, ` +
      settleLabel(seed, line, "paragraph");
    const settlements = [
      { asRead: true, states: { line, label: "caption" as const } },
      { asRead: false, states: { line, label: "paragraph" as const } },
    ];
    const doubt = { file: seed.file, line, column: null, severity: "warning", rule: "caption.unsure", reason } as const;
    return [{ ...doubt, settlements }];
  });
}
