/** Picture credits: a block of its own, or the end of a caption. */
export { readCreditBlock } from "./credit-block.ts";
export type { CreditReading } from "./credit-label.ts";
export { startsLikeLabel } from "./credit-label.ts";
export { splitBareCredit, splitCredit, splitMarkedCredit } from "./credit-tail.ts";
