/** What a block reads as a credit: its readings, and when none can be there. */
import { Char } from "../../lexicon/chars.ts";
import { lexicon } from "../../lexicon/index.ts";
import { type CreditReading, startsLikeLabel } from "../fields/credit/credit.ts";
import { blockCredit, tailCredit } from "../fields/credit/credit-glance.ts";
import type { Facts } from "../scan/facts.ts";
import { FIRST_WIDE, SIGN } from "../scan/signs.ts";
import { type Frame, factsOf, LONGEST } from "./capture.ts";
import { mayBeginWith, tabulateFirstWords } from "./first-words.ts";
import { LISTED } from "./listed-words.ts";

/** Readings of a block as a credit, or as words with a credit at the end. */
export interface Look {
  readonly block: CreditReading | null;
  readonly tail: CreditReading | null;
}

const NOTHING: Look = { block: null, tail: null };
/** From this confidence on a block that is a credit as a whole has none at its end. */
const SURE_BLOCK = 0.55;

const OPENS_SIGNED = /^[-•*|/\s]*[([（［【©ⓒ]/u;

/** Whether a block's first sign is a bracket or a copyright sign, list markers aside. */
function opensSigned({ text, first }: Facts): boolean {
  const isWord = first === Char.upper || first === Char.digit || first === Char.caseless || first === Char.unspaced;
  return !isWord && OPENS_SIGNED.test(text);
}

const creditWords = tabulateFirstWords(lexicon.creditWords);

/** As startsLikeLabel, with a look at the scan first. */
export const opensLikeLabel = ({ scan }: Frame, facts: Facts): boolean =>
  mayBeginWith(creditWords, scan, facts) && startsLikeLabel(facts.text);

/**
 * Whether a credit can stand at a block's end, as far as its signs tell: there is one of those that mark a credit, "by" before a name, a
 * script without spaces, or words after the last sentence's end.
 */
export function mayEndInCredit({ text, signs, lastSpace, lastStop }: Facts, listed: number): boolean {
  if (signs & (SIGN.credit | SIGN.half) || listed & LISTED.by || lastSpace > lastStop) return true;
  return text.charCodeAt(text.length - 1) >= FIRST_WIDE;
}

/** Reads a block as a credit. */
export function lookAt(frame: Frame, i: number, listed: number): Look {
  const facts = factsOf(frame, i);
  if (facts.text.length > LONGEST) return NOTHING;
  const glance = frame.context.glance(i);
  const isProse = glance.sentence && !opensSigned(facts) && !opensLikeLabel(frame, facts);
  const block = isProse ? null : blockCredit(glance);
  if (block !== null && block.confidence > SURE_BLOCK) return { block, tail: null };
  const tail = mayEndInCredit(facts, listed) ? tailCredit(glance) : null;
  return block === null && tail === null ? NOTHING : { block, tail };
}
