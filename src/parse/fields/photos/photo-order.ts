/** Credits that stand above their captions, though nothing marks them: "… said the beekeeper." / "HRF/Lena Marsh" / "The swarm in its basket" / "The abbey is …". */
import { blockCredit } from "../credit/credit-glance.ts";
import { isSureCredit } from "./photo-looks.ts";
import type { Scene } from "./photo-scene.ts";
import { canBeCaption } from "./photo-signs.ts";

/** Pictures that follow one another in a gap of the story. */
const MOST = 12;

/**
 * Whether a credit and what stands below it fill a gap of the story, or a gallery does in which each credit has its words below: no words stand
 * above the first credit, and none below those of the last.
 */
export function isOverCaption({ context, looks }: Scene, credit: number): boolean {
  if (context.bodyStart < 0 || credit <= context.bodyStart || credit >= context.bodyEnd) return false;
  if (blockCredit(context.glance(credit))?.rule !== "credit.bare") return false;
  const isCredit = (at: number): boolean => isSureCredit(looks.get(at));
  const isWords = (at: number): boolean => !isCredit(at) && canBeCaption(context, at);
  let [first, last] = [credit, credit];
  for (let left = MOST; left > 0 && isWords(first - 1) && isCredit(first - 2); left -= 1) first -= 2;
  for (let left = MOST; left > 0 && isWords(last + 1) && isCredit(last + 2); left -= 1) last += 2;
  // "Fotostrecke mit 2 Bildern" is a gallery's control.
  const isEdge = (at: number): boolean => {
    const { form } = context.glance(at);
    return context.isBody(at) || (form?.sure === true && form.kind === "furniture");
  };
  return isEdge(first - 1) && isWords(last + 1) && isEdge(last + 2);
}
