/** Which blocks read like a picture's credit, or end with one. */
import { lexicon } from "../../lexicon/index.ts";
import type { FieldContext } from "./context.ts";
import type { CreditReading } from "./credit.ts";
import { startsLikeLabel } from "./credit.ts";
import { blockCredit, tailCredit } from "./credit-glance.ts";
import { canBeCaption, ENOUGH_CREDIT, isRuledOut, LONGEST_CAPTION } from "./photo-signs.ts";

/** What a block looks like: nothing but a credit, or words with a credit at their end. */
export interface Look {
  readonly tail: CreditReading | null;
  readonly block: CreditReading | null;
}

/** Under the story "© Le Fanal, 2014" keeps the page's rights and signs no picture. */
const RIGHTS = /^(?:©|\(c\)).*(?:\d{4}|\b(?:Ltd|Inc|GmbH)\b)/i;
const OPENS_SIGNED = /^[-•*|/\s]*[([（［【©ⓒ]/u;
/** Forms of the lexicon under which a credit may be listed. */
const LIKE_CREDITS: ReadonlySet<string> = new Set(["furniture", "signoff", "related"]);

/** Whether a block is a credit, whatever stands beside it. */
export const isSureCredit = (look: Look | undefined): boolean => (look?.block?.confidence ?? 0) >= ENOUGH_CREDIT;

function lookAt(context: FieldContext, index: number): Look | null {
  const glance = context.glance(index);
  const { text, form, folded, sentence } = glance;
  if (text.length > LONGEST_CAPTION || (form?.sure && !LIKE_CREDITS.has(form.kind))) return null;
  if (lexicon.services.has(folded) || (index > context.bodyEnd && RIGHTS.test(text))) return null;
  const isProse = sentence && !OPENS_SIGNED.test(text) && !startsLikeLabel(text);
  const block = isProse ? null : blockCredit(glance);
  const isCredit = block !== null && block.confidence > ENOUGH_CREDIT;
  const tail = isCredit || !canBeCaption(context, index) ? null : tailCredit(glance);
  return block === null && tail === null ? null : { block, tail };
}

/** Looks at the blocks from `from` to `to` that may be a picture's. */
export function lookAtCredits(context: FieldContext, from: number, to: number): Map<number, Look> {
  const looks = new Map<number, Look>();
  for (let i = from; i <= to; i += 1) {
    const look = isRuledOut(context, i) ? null : lookAt(context, i);
    if (look !== null) looks.set(i, look);
  }
  return looks;
}
