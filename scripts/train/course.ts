/** All that is learnt from, and how. */
import { FEATURE_COUNT } from "../../src/parse/story/features.ts";
import type { StoredStory } from "../../src/parse/story/index.ts";
import { JOINT_COUNT } from "../../src/parse/story/joint.ts";
import type { StoredNetwork } from "../../src/parse/story/network.ts";
import { OUTPUTS } from "../../src/parse/story/votes.ts";
import { type Page, readPages } from "../measure/corpus.ts";
import { trainAgain } from "./again.ts";
import { BESIDE_RECIPE, BESIDE_SUMS, fitBeside } from "./beside.ts";
import { studyUnseen } from "./beside-course.ts";
import { readExamples } from "./examples.ts";
import { fitNet, type Recipe } from "./fit.ts";
import { imaginePages } from "./imagine.ts";
import { EXAMPLES, type Study, type StudyPage, studyPage } from "./lessons.ts";
import { OWN, readOwnLessons } from "./own-lessons.ts";
import { makeRandom } from "./random.ts";
import { AGAIN_RECIPE, BLOCK_RECIPE, SEAM_RECIPE, SEED_STEP } from "./recipes.ts";
import { readRereadings, rereadGold } from "./reread.ts";
import { BLOCK_SUMS, SEAM_SUMS } from "./scales.ts";
import { thinPage } from "./sparse.ts";
import { storeNet } from "./store.ts";

/** So many networks that label blocks are trained; so many to give others something to learn from. */
const NETWORKS = 3;
const FEWER_NETWORKS = 2;

/** A page must have this many blocks of its body in the capture to be learnt from, and this share of its letters. */
const LEAST_BODY = 3;
const LEAST_FOUND = 0.5;
/** Where most of a capture is long blocks and the body has hardly any of them, the truth is another text. */
const LONG = 400;
const LONG_SHARE = 0.5;
const LEAST_OF_LONG = 0.2;

const sumLengths = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

function isUsable({ page: { blocks, gold }, owners }: Study): boolean {
  const body = blocks.filter((_, i) => (owners[i] ?? -1) >= 0);
  const long = sumLengths(blocks.filter((block) => block.length > LONG));
  const found = sumLengths(body);
  const isOther = long > sumLengths(blocks) * LONG_SHARE && found < long * LEAST_OF_LONG;
  return body.length >= LEAST_BODY && found > gold.body.length * LEAST_FOUND && !isOther;
}

const splitLines = (text: string): string[] => text.split("\n").flatMap((line) => line.trim() || []);

const openPage = ({ gold, variant, text }: Page): StudyPage => ({ gold, variant, blocks: splitLines(text) });

/** The silver pages, both variants of each, with what those say who read them again: line by line of the article. */
function readSilver(corpus: string): Page[] {
  const reread = readRereadings();
  const pages = readPages(corpus, "silver");
  const articles = pages.filter(({ variant }) => variant === "article");
  const golds = new Map(articles.map((page) => [page.gold.id, rereadGold(page, reread.get(page.gold.id))]));
  return pages.map((page) => ({ ...page, gold: golds.get(page.gold.id) ?? page.gold }));
}

/** Leads to the same sparse copies each time. */
const COPY_SEED = 99;

/**
 * Reads all lessons: dev and silver pages in both variants, the project's own lessons and examples, and sparse copies.
 * @param corpus The corpus's folder.
 */
export function readCourse(corpus: string): Study[] {
  const real = [...readPages(corpus, "dev"), ...readSilver(corpus)];
  const pages = [...[...real, ...readOwnLessons()].map(openPage), ...readExamples()];
  const lessons = pages.map((page) => studyPage(page)).filter(isUsable);
  const copied = lessons.filter(({ page }) => page.variant === "article" || page.gold.set === EXAMPLES);
  const next = makeRandom(COPY_SEED);
  return [...lessons, ...copied.map((study) => studyPage(thinPage(study, next)))];
}

const pickSizes = ({ width, reaches }: Recipe): Pick<Recipe, "width" | "reaches"> => ({ width, reaches });

/** What stands in weights.json. */
export interface StoredModel extends StoredStory {
  readonly provenance: Readonly<Record<string, unknown>>;
  readonly beside: readonly StoredNetwork[];
}

const BLOCK_SHAPE = { features: FEATURE_COUNT, outputs: OUTPUTS, ...pickSizes(BLOCK_RECIPE) };
const SEAM_SHAPE = { features: JOINT_COUNT, outputs: 1, ...pickSizes(SEAM_RECIPE) };

/** Trains the networks that label blocks. They differ by chance: the mean of what they say errs less than each. */
function trainBlocks(lessons: readonly Study[], log: (line: string) => void, networks = NETWORKS): StoredNetwork[] {
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

/**
 * Trains the network that joins blocks, alone; the same lessons give the same weights as in `trainModel`.
 * @param log Is told how far it is.
 */
export function trainSeams(lessons: readonly Study[], log: (line: string) => void): StoredNetwork {
  const seams = lessons.filter(isJoinable).map((study) => study.seams);
  return storeNet(
    fitNet(seams, SEAM_SHAPE, SEAM_RECIPE, (line) => log(`joins: ${line}`)),
    SEAM_SUMS,
  );
}

/** A stored model with other seams, which says how they were trained. */
export const replaceSeams = (model: StoredModel, seams: StoredNetwork): StoredModel => ({
  ...model,
  provenance: { ...model.provenance, seams: SEAM_RECIPE },
  seams,
});

/** Trains the networks that read a capture again. */
export const trainSecond = (lessons: readonly Study[], log: (line: string) => void): StoredNetwork[] =>
  trainAgain(lessons, (known) => trainBlocks([...known, ...imaginePages(known)], log, FEWER_NETWORKS), log);

/** A stored model that reads again otherwise, and says how that was trained. */
export const replaceAgain = (model: StoredModel, again: readonly StoredNetwork[]): StoredModel => ({
  ...model,
  provenance: { ...model.provenance, again: AGAIN_RECIPE },
  again,
});

/** So many networks read what stands beside the story. */
const BESIDE_NETWORKS = 3;

/**
 * Trains the networks that read what stands beside the story. They learn from what a story model says of pages that it has
 * not seen, as it will be in use: a model for each half of the publishers judges the other half. These two go without
 * imagined pages, which would double their time.
 */
export function trainBeside(
  lessons: readonly Study[],
  seams: StoredNetwork,
  log: (line: string) => void,
): StoredNetwork[] {
  const studies = studyUnseen(lessons, (known) => ({ blocks: trainBlocks(known, log), again: [], seams }));
  return Array.from({ length: BESIDE_NETWORKS }, (_, i) => {
    const recipe = { ...BESIDE_RECIPE, seed: BESIDE_RECIPE.seed + i * SEED_STEP };
    return storeNet(
      fitBeside(studies, (line) => log(`beside ${i + 1} of ${BESIDE_NETWORKS}: ${line}`), recipe),
      BESIDE_SUMS,
    );
  });
}

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
export function trainModel(lessons: readonly Study[], log: (line: string) => void): StoredModel {
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
