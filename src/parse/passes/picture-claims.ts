/** What a pass over pictures says of blocks. */
import type { Block, Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import type { Glance } from "../glance.ts";

/** Says that a block is a picture's caption, by which rule and how surely. */
export const caption = (block: number, rule: string, confidence: number): Verdict => ({
  block,
  label: "caption",
  rule,
  confidence,
});

/** Says the same of a credit. */
export const credit = (block: number, rule: string, confidence: number): Verdict => ({
  block,
  label: "credit",
  rule,
  confidence,
});

/** What claims a block for a picture: verdicts for it and for those that go with it; null where it does not. */
export type Claim = (capture: Capture, block: Block, glance: Glance) => readonly Verdict[] | null;
