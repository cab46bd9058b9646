/** Trains the story model's networks, each from its lessons. The same lessons give the same weights. */
import { FEATURE_COUNT } from "../../src/parse/story/features.ts";
import { JOINT_COUNT } from "../../src/parse/story/joint.ts";
import type { StoredNetwork } from "../../src/parse/story/stored-network.ts";
import { OUTPUTS } from "../../src/parse/story/votes.ts";
import { trainAgain } from "./again.ts";
import { BESIDE_RECIPE, BESIDE_SUMS, fitBeside } from "./beside.ts";
import { studyUnseen } from "./beside-course.ts";
import { fitNet, type Recipe } from "./fit.ts";
import { imaginePages } from "./imagine.ts";
import type { Study } from "./lessons.ts";
import { BLOCK_RECIPE, SEAM_RECIPE, SEED_STEP } from "./recipes.ts";
import { BLOCK_SUMS, SEAM_SUMS } from "./scales.ts";
import { storeNet } from "./store.ts";

/** Is told how far a training is. */
export type Log = (line: string) => void;

/** So many networks that label blocks are trained; so many to give others something to learn from. */
export const NETWORKS = 3;
const FEWER_NETWORKS = 2;

const pickSizes = ({ width, reaches }: Recipe): Pick<Recipe, "width" | "reaches"> => ({ width, reaches });

const BLOCK_SHAPE = { features: FEATURE_COUNT, outputs: OUTPUTS, ...pickSizes(BLOCK_RECIPE) };
const SEAM_SHAPE = { features: JOINT_COUNT, outputs: 1, ...pickSizes(SEAM_RECIPE) };

/** Trains networks that label blocks. They differ by chance: the mean of what they say errs less than each. */
export function trainBlocks(lessons: readonly Study[], log: Log, networks = NETWORKS): StoredNetwork[] {
  const own = lessons.map(({ blocks }) => blocks);
  return Array.from({ length: networks }, (_, i) => {
    const recipe = { ...BLOCK_RECIPE, seed: BLOCK_RECIPE.seed + i * SEED_STEP };
    return storeNet(
      fitNet(own, BLOCK_SHAPE, recipe, (line) => log(`labels ${i + 1} of ${networks}: ${line}`)),
      BLOCK_SUMS,
    );
  });
}

/** A silver page's seams are the same in both variants, and one seam teaches nothing of its neighbours. */
const isJoinable = ({ page, seams: { sample } }: Study): boolean =>
  (page.variant === "article" || !page.gold.silver) && sample.starts.length > 2;

/** Trains the network that joins blocks. */
export function trainSeams(lessons: readonly Study[], log: Log): StoredNetwork {
  const seams = lessons.filter(isJoinable).map((study) => study.seams);
  return storeNet(
    fitNet(seams, SEAM_SHAPE, SEAM_RECIPE, (line) => log(`joins: ${line}`)),
    SEAM_SUMS,
  );
}

/** Trains the networks that read a capture again. */
export const trainSecond = (lessons: readonly Study[], log: Log): StoredNetwork[] =>
  trainAgain(lessons, (known) => trainBlocks([...known, ...imaginePages(known)], log, FEWER_NETWORKS), log);

/** So many networks read what stands beside the story. */
const BESIDE_NETWORKS = 3;

/**
 * Trains the networks that read what stands beside the story. They learn from what a story model says of pages that it has
 * not seen, as it will be in use: a model for each half of the publishers judges the other half. These two go without
 * imagined pages, which would double their time.
 */
export function trainBeside(lessons: readonly Study[], seams: StoredNetwork, log: Log): StoredNetwork[] {
  const studies = studyUnseen(lessons, (known) => ({ blocks: trainBlocks(known, log), again: [], seams }));
  return Array.from({ length: BESIDE_NETWORKS }, (_, i) => {
    const recipe = { ...BESIDE_RECIPE, seed: BESIDE_RECIPE.seed + i * SEED_STEP };
    return storeNet(
      fitBeside(studies, (line) => log(`beside ${i + 1} of ${BESIDE_NETWORKS}: ${line}`), recipe),
      BESIDE_SUMS,
    );
  });
}
