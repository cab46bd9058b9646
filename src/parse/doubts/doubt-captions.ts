/** Captions that nobody signs, amid the story: the model took them from it, and a paragraph may look so. */
import { type Block, type Doubt, isOfBody, type Seed, type Verdict } from "../../model.ts";
import { BESIDE, type BesideOdds } from "../beside/labels.ts";
import { endsSentence } from "../sentence.ts";
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

/**
 * Doubts that sentences amid the story are pictures' words, where the model gives that a low share and no credit bears it out.
 * @param seed The seed.
 * @param blocks Its blocks.
 * @param verdicts One for each block.
 * @param beside Of each block, what it is beside the story; undefined where that was not asked.
 */
export function doubtCaptions(
  seed: Seed,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  beside: readonly (BesideOdds | undefined)[],
): readonly Doubt[] {
  return blocks.flatMap(({ index, line, text }): Doubt[] => {
    if (verdicts[index]?.rule !== UNSIGNED || !endsSentence(text)) return [];
    const [chance, story] = [beside[index]?.[CAPTION] ?? 1, beside[index]?.[BODY] ?? 0];
    if (chance >= SURE_CAPTION || story < LEAST_BODY) return [];
    if (!isBeside(verdicts, index, -1) || !isBeside(verdicts, index, 1)) return [];
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
