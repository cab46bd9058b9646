/** Which blocks read like a picture's credit, or end with one. */

import { lexicon } from "../../../lexicon/index.ts";
import { oneOf, WORD_END, WORD_START } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { hasCaptionLabel } from "../credit/caption-words.ts";
import type { CreditReading } from "../credit/credit.ts";
import { startsLikeLabel } from "../credit/credit.ts";
import { blockCredit, tailCredit } from "../credit/credit-glance.ts";
import { WEAK } from "../credit/credit-reading.ts";
import { hasGivenName } from "../given-names.ts";
import { withoutMarker } from "../list-marker.ts";
import { isName } from "../names.ts";
import { isSignedStandfirst } from "../standfirst/signed-standfirst.ts";
import { findSigners, readSigner } from "./photo-signers.ts";
import { canBeCaption, ENOUGH_CREDIT, isRuledOut, LONGEST_CAPTION } from "./photo-signs.ts";

/** What a block looks like: nothing but a credit, or words with a credit at their end. */
export interface Look {
  readonly tail: CreditReading | null;
  readonly block: CreditReading | null;
}

/** A year, or a company. */
const HOUSE = String.raw`\d{4}|${WORD_START}${oneOf("companyForms")}${WORD_END}`;

/** What tells a house's rights, "© Le Fanal, 2014", from who took a picture, "© Lena Marsh". */
export const NAMES_HOUSE = new RegExp(HOUSE);

/** Under the story "© Le Fanal, 2014" keeps the page's rights and signs no picture. */
const RIGHTS = new RegExp(String.raw`^(?:©|\(c\)|${oneOf("copyright")}${WORD_END}).*(?:${HOUSE})`, "iu");
const OPENS_SIGNED = /^[-•*|/\s]*[([（［【©ⓒ]/u;
/** Forms of the lexicon under which a credit may be listed. */
const LIKE_CREDITS: ReadonlySet<string> = new Set(["furniture", "signoff", "related"]);

/** Whether a block is a credit, whatever stands beside it. */
export const isSureCredit = (look: Look | undefined): boolean => (look?.block?.confidence ?? 0) >= ENOUGH_CREDIT;

/** A block that is a credit from its first letter to its last. */
function takeWhole(text: string): CreditReading {
  const to = text.length;
  return { credit: text, from: 0, to, textFrom: 0, textTo: to, rule: "credit.labelled", confidence: 1, loose: false };
}

/** "Lena Marsh / Jonas Ekeby" above the story: who wrote it. A picture's is of a person and a house. */
function isOfWriters({ bodyStart }: FieldContext, index: number, { rule, confidence, credit }: CreditReading): boolean {
  if (index >= bodyStart || rule !== "credit.bare" || confidence > WEAK) return false;
  return credit.split("/").every((piece) => isName(piece.trim()) && hasGivenName(piece.trim()));
}

function lookAt(context: FieldContext, index: number): Look | null {
  const glance = context.glance(index);
  const { text, form, folded, sentence } = glance;
  if (text.length > LONGEST_CAPTION || (form?.sure && !LIKE_CREDITS.has(form.kind))) return null;
  // "拡大する": a picture's control, which reads like a name.
  if (form?.sure && lexicon.pictureForms.has(form.form)) return null;
  if (lexicon.services.has(withoutMarker(folded)) || (index > context.bodyEnd && RIGHTS.test(text))) return null;
  // Only a person says so of what has no credit's form: "labels:" / "12: credit".
  const isLabelled = context.labels[index] === "credit";
  // "Symbolbild: Trockenes Becken" is known for a caption by the credit below it.
  const isCaption = context.labels[index] === "caption" && hasCaptionLabel(text);
  const isProse = !isLabelled && sentence && !OPENS_SIGNED.test(text) && !startsLikeLabel(text);
  const signs = isProse || isCaption ? null : blockCredit(glance);
  const read = signs !== null && isOfWriters(context, index, signs) ? null : signs;
  const block = isLabelled && (read === null || read.confidence < ENOUGH_CREDIT) ? takeWhole(text) : read;
  const isCredit = block !== null && block.confidence > ENOUGH_CREDIT;
  const signed = isCredit || !canBeCaption(context, index) ? null : tailCredit(glance);
  // "… wurde das Hotel wieder lebendig. Von Eva Holm": who wrote the story stands behind its standfirst.
  const tail = signed !== null && isSignedStandfirst(context, index) ? null : signed;
  return block === null && tail === null ? null : { block, tail };
}

/** Looks at the blocks from `from` to `to` that may be a picture's. */
export function lookAtCredits(context: FieldContext, from: number, to: number): Map<number, Look> {
  const looks = new Map<number, Look>();
  for (let i = from; i <= to; i += 1) {
    const look = isRuledOut(context, i) ? null : lookAt(context, i);
    if (look !== null) looks.set(i, look);
  }
  const signers = findSigners(context, looks);
  for (let i = from; i <= to && signers.size > 0; i += 1) {
    const isOpen = !looks.has(i) && !isRuledOut(context, i) && canBeCaption(context, i);
    const tail = isOpen && !isSignedStandfirst(context, i) ? readSigner(context.texts[i] ?? "", signers) : null;
    if (tail !== null) looks.set(i, { block: null, tail });
  }
  return looks;
}
