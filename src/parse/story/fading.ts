/** The share that the number keeps which forgets soonest, and how much more the one does that remembers longest. */
const LEAST_KEPT = 0.4;
const MORE_KEPT = 0.58;

/** How much of what came before each number keeps from block to block: from hardly any to nearly all. */
export const keepOf = (k: number, width: number): number =>
  LEAST_KEPT + MORE_KEPT * Math.sqrt(k / Math.max(1, width - 1));
