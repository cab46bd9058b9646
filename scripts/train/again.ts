/** Lessons for the networks that read a capture again, and their training. */
import { parts } from "../../src/lexicon/parts.ts";
import { AGAIN_COUNT, AGAIN_FEATURES, drawAgain } from "../../src/parse/story/again/features.ts";
import { drawFeatures } from "../../src/parse/story/features.ts";
import { type Network, restoreNetwork } from "../../src/parse/story/network.ts";
import { scoreWithAll } from "../../src/parse/story/score.ts";
import type { StoredNetwork } from "../../src/parse/story/stored-network.ts";
import { OUTPUTS, readVotes } from "../../src/parse/story/votes.ts";
import { fitNet, type Lesson } from "./fit.ts";
import { spreadPublishers } from "./folds.ts";
import type { Study } from "./lessons.ts";
import { AGAIN_RECIPE, SEED_STEP } from "./recipes.ts";
import { expandScales, listSums } from "./scales.ts";
import { storeNet } from "./store.ts";

/** So many are trained. */
const NETWORKS = 2;

/**
 * The publishers are cut in so many parts, and each is read by networks that have learnt from the others. With two parts those know so
 * little that what they say is not what the parser's own networks will say.
 */
const PARTS = 3;

const AGAIN_SUMS = listSums(AGAIN_FEATURES, AGAIN_COUNT);

/** A page as it is read again, after networks that have not seen its publisher; none where some of its blocks are not judged. */
function studyAgain({ page, labels, blocks: { judge } }: Study, networks: readonly Network[]): Lesson[] {
  const table = drawFeatures(page.blocks, parts);
  if (table.capture.facts.length !== labels.length) return [];
  const votes = readVotes(scoreWithAll(networks, table), labels.length);
  return [{ sample: expandScales(drawAgain(table, votes), AGAIN_SUMS), judge }];
}

/**
 * Trains the networks that read a capture again; the same lessons give the same weights.
 * @param train Trains the networks of the first reading from the lessons of some publishers.
 * @param log Is told how far it is.
 */
export function trainAgain(
  lessons: readonly Study[],
  train: (known: readonly Study[]) => readonly StoredNetwork[],
  log: (line: string) => void,
): StoredNetwork[] {
  const partOf = spreadPublishers(
    lessons.map(({ publisher }) => publisher),
    PARTS,
  );
  const studies = Array.from({ length: PARTS }, (_, part) => {
    const networks = train(lessons.filter(({ publisher }) => partOf.get(publisher) !== part)).map(restoreNetwork);
    return lessons
      .filter(({ publisher }) => partOf.get(publisher) === part)
      .flatMap((study) => studyAgain(study, networks));
  }).flat();
  const { width, reaches } = AGAIN_RECIPE;
  const shape = { features: AGAIN_COUNT, outputs: OUTPUTS, width, reaches };
  return Array.from({ length: NETWORKS }, (_, i) => {
    const recipe = { ...AGAIN_RECIPE, seed: AGAIN_RECIPE.seed + i * SEED_STEP };
    return storeNet(
      fitNet(studies, shape, recipe, (line) => log(`again ${i + 1} of ${NETWORKS}: ${line}`)),
      AGAIN_SUMS,
    );
  });
}
