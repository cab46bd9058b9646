/** The stored model: its networks, and how they came about. */
import type { StoredStory } from "../../src/parse/story/index.ts";
import type { StoredNetwork } from "../../src/parse/story/stored-network.ts";
import { BESIDE_RECIPE } from "./beside.ts";
import { imaginePages } from "./imagine.ts";
import { EXAMPLES, type Study } from "./lessons.ts";
import { type Log, NETWORKS, trainBeside, trainBlocks, trainSeams, trainSecond } from "./networks.ts";
import { OWN } from "./own-lessons.ts";
import { AGAIN_RECIPE, BLOCK_RECIPE, SEAM_RECIPE } from "./recipes.ts";

/** What stands in weights.json. */
export interface StoredModel extends StoredStory {
  readonly provenance: Readonly<Record<string, unknown>>;
  readonly beside: readonly StoredNetwork[];
}

/** A stored model with other seams, which says how they were trained. */
export const replaceSeams = (model: StoredModel, seams: StoredNetwork): StoredModel => ({
  ...model,
  provenance: { ...model.provenance, seams: SEAM_RECIPE },
  seams,
});

/** A stored model that reads again otherwise, and says how that was trained. */
export const replaceAgain = (model: StoredModel, again: readonly StoredNetwork[]): StoredModel => ({
  ...model,
  provenance: { ...model.provenance, again: AGAIN_RECIPE },
  again,
});

/** A stored model that reads otherwise what stands beside the story, and says how it was trained. */
export const replaceBeside = (model: StoredModel, beside: readonly StoredNetwork[]): StoredModel => ({
  ...model,
  provenance: { ...model.provenance, beside: BESIDE_RECIPE },
  beside,
});

/**
 * Trains all networks; the same lessons give the same weights.
 * @param log Is told how far it is.
 */
export function trainModel(lessons: readonly Study[], log: Log): StoredModel {
  const imagined = imaginePages(lessons);
  const blocks = trainBlocks([...lessons, ...imagined], log);
  const seams = trainSeams(lessons, log);
  const count = (isCounted: (study: Study) => boolean): number => lessons.filter(isCounted).length;
  return {
    provenance: {
      corpus: "practice corpus (dev and silver, article and page variants), the project's lessons and examples",
      networks: NETWORKS,
      lessons: lessons.length,
      imagined: imagined.length,
      silver: count(({ page }) => page.gold.silver === true),
      own: count(({ page }) => page.gold.set === OWN),
      examples: count(({ page }) => page.gold.set === EXAMPLES),
      blocks: BLOCK_RECIPE,
      again: AGAIN_RECIPE,
      seams: SEAM_RECIPE,
      beside: BESIDE_RECIPE,
    },
    blocks,
    again: trainSecond(lessons, log),
    seams,
    beside: trainBeside(lessons, seams, log),
  };
}
