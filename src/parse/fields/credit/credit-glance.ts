/** A block's readings as a credit, kept with what else was seen of it: several passes and finders ask. */
import type { Glance } from "../../glance.ts";
import {
  BY_LOOK,
  type CreditReading,
  readByLook,
  readMarkedBlock,
  splitBareCredit,
  splitMarkedCredit,
} from "./credit.ts";

/** What label or sign tell of the block: what it looks like is asked of those alone of which they tell nothing. */
function markedCredit(glance: Glance): CreditReading | null | typeof BY_LOOK {
  if (glance.markedCredit === undefined) glance.markedCredit = readMarkedBlock(glance.text);
  return glance.markedCredit;
}

/** The block as nothing but a credit. */
export function blockCredit(glance: Glance): CreditReading | null {
  if (glance.credit !== undefined) return glance.credit;
  const marked = markedCredit(glance);
  const credit = marked === BY_LOOK ? readByLook(glance.text) : marked;
  glance.credit = credit;
  return credit;
}

/** The block as nothing but a credit that a label or a sign makes sure. */
export function sureCredit(glance: Glance): CreditReading | null {
  const marked = markedCredit(glance);
  return marked === BY_LOOK ? null : marked;
}

/** The credit at the block's end that a label or a sign marks. */
export function markedTail(glance: Glance): CreditReading | null {
  if (glance.markedTail === undefined) glance.markedTail = splitMarkedCredit(glance.text, glance.signs);
  return glance.markedTail;
}

/** The credit at the block's end. */
export function tailCredit(glance: Glance): CreditReading | null {
  if (glance.tail === undefined) glance.tail = markedTail(glance) ?? splitBareCredit(glance.text, glance.signs);
  return glance.tail;
}
