/** How much of what came before each number keeps from block to block: from hardly any to nearly all. */
export const keepOf = (k: number, width: number): number => 0.4 + 0.58 * Math.sqrt(k / Math.max(1, width - 1));
