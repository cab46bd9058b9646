/** A block's readings as a credit, kept with what else was seen of it: several passes and finders ask. */
import type { Glance } from "../../glance.ts";
import { type CreditReading, readCreditBlock, splitBareCredit, splitMarkedCredit } from "./credit.ts";

/** The block as nothing but a credit. */
export function blockCredit(glance: Glance): CreditReading | null {
  if (glance.credit === undefined) glance.credit = readCreditBlock(glance.text);
  return glance.credit;
}

/** The block as nothing but a credit that a label or a sign makes sure. */
export function sureCredit(glance: Glance): CreditReading | null {
  if (glance.sureCredit === undefined) glance.sureCredit = readCreditBlock(glance.text, true);
  return glance.sureCredit;
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
