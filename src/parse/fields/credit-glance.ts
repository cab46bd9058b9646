/** A block's readings as a credit, kept with what else was seen of it: several finders ask. */
import type { Glance } from "./context.ts";
import { type CreditReading, readCreditBlock, splitCredit } from "./credit.ts";

/** The block as nothing but a credit. */
export function blockCredit(glance: Glance): CreditReading | null {
  if (glance.credit === undefined) glance.credit = readCreditBlock(glance.text);
  return glance.credit;
}

/** The credit at the block's end. */
export function tailCredit(glance: Glance): CreditReading | null {
  if (glance.tail === undefined) glance.tail = splitCredit(glance.text);
  return glance.tail;
}
