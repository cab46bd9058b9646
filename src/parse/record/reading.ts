import type { Block, Direction, Seed, Verdict } from "../../model.ts";
import type { Fields } from "../fields/index.ts";

/** All that was read from a seed, before it is a record. */
export interface Reading {
  readonly seed: Seed;
  readonly blocks: readonly Block[];
  /** One for each block. */
  readonly verdicts: readonly Verdict[];
  readonly fields: Omit<Fields, "doubts">;
  readonly language: string;
  readonly direction: Direction;
  /** Words of the body, where they were counted before. */
  readonly wordCount?: number;
}
