/** How the networks of the story model are trained. */
import type { Recipe } from "./fit.ts";

/** Those that label blocks. */
export const BLOCK_RECIPE: Recipe = {
  width: 24,
  reaches: [1, 0, 2],
  epochs: 7,
  rate: 0.004,
  decay: 0.02,
  drop: 0.1,
  hidden: 0.2,
  batch: 8,
  seed: 7,
};

/** Those that read a capture again: fewer epochs, as what the first ones say teaches fast. */
export const AGAIN_RECIPE: Recipe = { ...BLOCK_RECIPE, epochs: 5 };

/** The one that joins blocks. */
export const SEAM_RECIPE: Recipe = { ...BLOCK_RECIPE, width: 16, reaches: [1], epochs: 8, hidden: 0.1 };

/** Networks that differ by chance alone have seeds so far apart. */
export const SEED_STEP = 10;
