/** Lines that a person labels for a field: each gives that field what it says, with a known form or without, wherever it stands. */
import type { Label } from "../../../model.ts";
import type { Found } from "../context.ts";

/** A capture's lines, and which of them a person labelled. */
export interface LabelledLines {
  readonly texts: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** By block; null where no person says what it is. */
  readonly stated: readonly (Label | null)[];
}

/** The rule of what a label gives alone, as the ledger names it for the line. */
export const STATED_RULE = "stated.label";

/** The blocks with a label, in order. */
export function blocksWith({ stated }: LabelledLines, label: Label): readonly number[] {
  return stated.flatMap((each, block) => (each === label ? [block] : []));
}

/** Whether a field was read from one of the blocks that are labelled for it. */
export const isReadFrom = (found: Found<unknown> | null, blocks: readonly number[]): boolean =>
  found?.blocks.some((block) => blocks.includes(block)) === true;

/**
 * What labelled lines give.
 * @param value what they say
 * @param blocks where they stand
 */
export const giveStated = <Value>(value: Value, blocks: readonly number[]): Found<Value> => ({
  value,
  blocks,
  rule: STATED_RULE,
  confidence: 1,
});
