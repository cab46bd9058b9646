/** A standfirst with who wrote the story behind it: "… and the hotel came to life again. Von Eva Holm". */
import { cutBylineLabel } from "../byline/byline.ts";
import type { FieldContext, Found } from "../context.ts";
import { tailCredit } from "../credit/credit-glance.ts";

/** The rule of names behind a sentence that nothing marks. */
const BARE = "credit.tail-sentence";
const SHORTEST = 36;
const LIKELY = 0.7;

/** Where the byline begins that stands behind a text's last sentence, or -1. UTF-16 units. */
function findBylineBehind(context: FieldContext, index: number): number {
  const tail = tailCredit(context.glance(index));
  return tail?.rule === BARE && cutBylineLabel(tail.credit, context.language) !== null ? tail.from : -1;
}

/** Whether a byline stands behind a text's last sentence. */
export const isSignedStandfirst = (context: FieldContext, index: number): boolean =>
  findBylineBehind(context, index) >= 0;

/** A standfirst without the byline behind it. */
export function cutBylineBehind(context: FieldContext, index: number): string {
  const text = context.texts[index] ?? "";
  const from = findBylineBehind(context, index);
  return from < SHORTEST ? text : text.slice(0, from).trimEnd();
}

/**
 * Finds such a standfirst between the headline and the story.
 * @returns null where there is none
 */
export function findSignedStandfirst(context: FieldContext, isTaken: (index: number) => boolean): Found<string> | null {
  for (let index = context.headline + 1; index < context.bodyStart; index += 1) {
    if (isTaken(index) || findBylineBehind(context, index) < SHORTEST) continue;
    const value = cutBylineBehind(context, index);
    return { value, blocks: [index], rule: "standfirst.signed", confidence: LIKELY };
  }
  return null;
}
