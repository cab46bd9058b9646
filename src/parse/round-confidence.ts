/** A model's confidence is told in so many steps: more say nothing, and fill the ledger. */
const STEPS = 1_000;

/**
 * Rounds a model's confidence to what the ledger tells.
 * @param confidence from 0 to 1
 */
export const roundConfidence = (confidence: number): number => Math.round(confidence * STEPS) / STEPS;
