/** Picture credits: a block of its own, or the end of a caption. */
export { BY_LOOK, readByLook, readCreditBlock, readMarkedBlock } from "./credit-block.ts";
export { startsLikeLabel } from "./credit-label.ts";
export type { CreditReading } from "./credit-reading.ts";
export { splitBareCredit, splitCredit, splitMarkedCredit } from "./credit-tail.ts";
