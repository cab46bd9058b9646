/** The one caption of a page that would have none: the likeliest block, and a credit right above it that is its. */
import { endsSentence } from "../../sentence.ts";
import type { FieldContext } from "../context.ts";
import { isSignedStandfirst } from "../standfirst/signed-standfirst.ts";
import { isThaiStandfirst } from "../standfirst/thai-standfirst.ts";
import { opensParagraph } from "./photo-chances.ts";
import type { Draft } from "./photo-drafts.ts";
import { readCaptionAt } from "./photo-pairs.ts";
import { isPoint, isPointTold } from "./photo-points.ts";
import { isPullQuote } from "./photo-quotes.ts";
import type { Scene } from "./photo-scene.ts";
import { canBeCaption, isPictureMark, speaksOfPicture } from "./photo-signs.ts";
import { isDatedTitle, isKickedTitle, isOfTeaser } from "./photo-teasers.ts";
import { isWritersNote, isWritersRole } from "./photo-writers.ts";

/** Where a page would have no caption, the likeliest block is one from this chance on. */
const LEAST_LONE_CHANCE = 0.15;

/**
 * Below the story the likeliest block is a caption from this chance on, if it ends a sentence: "Lesen Sie auch: …" / "Die Brücke bleibt bis Ostern für
 * Lastwagen gesperrt." may be the story's last one, and a page without pictures has no caption.
 */
const LEAST_BELOW_STORY = 0.5;

/** Whether a block below the story is a sentence that neither stands at a picture's mark nor speaks of a picture. */
const mayEndStory = (context: FieldContext, index: number): boolean =>
  endsSentence(context.texts[index] ?? "") && !isPictureMark(context, index - 1) && !speaksOfPicture(context, index);

/** Where a page would have no caption: the block that is likeliest to be one. */
export function readLikeliest(scene: Scene, from: number, to: number): Draft | null {
  const { context, taken, chanceAt, isStandfirst } = scene;
  let best = -1;
  for (let i = from; i <= to; i += 1) {
    const chance = chanceAt(i);
    if (chance < LEAST_LONE_CHANCE || (best >= 0 && chance <= chanceAt(best))) continue;
    if (i > context.bodyEnd && chance < LEAST_BELOW_STORY && mayEndStory(context, i)) continue;
    const isOpen = !taken.has(i) && !isStandfirst(i) && !isOfTeaser(context, i) && !isDatedTitle(context, i);
    const isOther =
      isPointTold(context, i, chance) ||
      [
        isPoint,
        opensParagraph,
        isKickedTitle,
        isPullQuote,
        isSignedStandfirst,
        isThaiStandfirst,
        isWritersNote,
        isWritersRole,
      ].some((isIt) => isIt(context, i));
    if (isOpen && canBeCaption(context, i) && !isOther) best = i;
  }
  return best < 0 ? null : readCaptionAt(scene, best);
}

/**
 * "Kestrel / Lena Marsh" / "The oyster pits have been dug into the dyke since 1870", right below the headline: no other picture stands above whose
 * credit it could be, so the only caption is that one's.
 */
export function joinToCredit(drafts: readonly Draft[], lone: Draft, headline: number): readonly Draft[] {
  const above = Math.min(...lone.blocks) - 1;
  const isIts = ({ blocks }: Draft): boolean => blocks.length === 1 && blocks[0] === above && above === headline + 1;
  if (headline < 0 || lone.credit !== null || !drafts.some(isIts)) return [...drafts, lone];
  return drafts.map((draft) =>
    isIts(draft) ? { ...lone, credit: draft.credit, blocks: [above, ...lone.blocks] } : draft,
  );
}
