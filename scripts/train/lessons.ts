/** Makes lessons of pages: features, true labels, and what an error at each block costs. */
import { parts } from "../../src/lexicon/parts.ts";
import type { Capture } from "../../src/parse/story/capture.ts";
import { drawFeatures } from "../../src/parse/story/features.ts";
import { drawSeams } from "../../src/parse/story/joint.ts";
import { FIRST_BODY } from "../../src/parse/story/labels.ts";
import type { Gold, Variant } from "../measure/corpus.ts";
import type { Lesson } from "./fit.ts";
import { keyPublisher } from "./folds.ts";
import { makeBlockJudge, makeSeamJudge } from "./judge.ts";
import { OWN } from "./own-lessons.ts";
import { BLOCK_SUMS, expandScales, SEAM_SUMS } from "./scales.ts";
import { labelTruth } from "./truth.ts";

/** A capture to study, with what its page holds. */
export interface StudyPage {
  readonly gold: Gold;
  readonly variant: Variant;
  readonly blocks: readonly string[];
}

/** A capture, labelled and ready to be learnt from. */
export interface Study {
  /** Its blocks are the ones that the model judges. */
  readonly page: StudyPage;
  readonly publisher: string;
  readonly labels: Uint8Array;
  /** For each block the number of its paragraph, or -1. */
  readonly owners: Int32Array;
  readonly blocks: Lesson;
  readonly seams: Lesson;
}

/** The set of the project's own examples; see examples.ts. */
export const EXAMPLES = "examples";

/** Sets that began as another tool's output; the corpus says so. */
const DERIVED_SETS: ReadonlySet<string> = new Set(["readability", "newspaper4k"]);
/**
 * How far truth is trusted: 1 is a silver page, whose lines somebody read again. What people labelled counts for more, as the figures are of
 * such pages; most the project's examples, which say all of a page and must be read true; least its lessons, which are many and nobody printed.
 */
const TRUST = { examples: 6, own: 0.5, people: 2, derived: 1, silver: 1 };

/** How far the truth of a page is trusted, by who labelled it. */
export function trustPage({ set, silver }: Gold): number {
  if (set === EXAMPLES) return TRUST.examples;
  if (silver) return TRUST.silver;
  if (set === OWN) return TRUST.own;
  return DERIVED_SETS.has(set) ? TRUST.derived : TRUST.people;
}

const isBodyAt = (labels: Uint8Array, i: number): boolean => (labels[i] ?? 0) >= FIRST_BODY;

const MOST_COST = 0.4;
/** Added to a body's blocks, so that those of a short one do not weigh too much. */
const FEW_BLOCKS = 4;

/** Half of the cost is spread over the body's width, as body F1 counts, half over its blocks, as paragraph F1 counts. */
function weighBlocks(labels: Uint8Array, { facts }: Capture, trust: number): Float32Array {
  let [width, count] = [0, 0];
  labels.forEach((_, i) => {
    if (!isBodyAt(labels, i)) return;
    width += facts[i]?.width ?? 0;
    count += 1;
  });
  return Float32Array.from(labels, (_, i) => {
    const cost = (0.5 * (facts[i]?.width ?? 0)) / (width + 1) + 0.5 / (count + FEW_BLOCKS);
    return trust * Math.min(MOST_COST, cost);
  });
}

/** What a wrong headline costs on a whole page; an article's capture begins with its headline. */
const HEADLINE_COST = 1.2;
/** The headlines of silver pages are their metadata's, and count so much of that. */
const SILVER_HEADLINE = 0.3;
/** Added to a body's blocks, so that the seams of a short one do not weigh too much. */
const FEW_SEAMS = 3;
/** Whether a link begins a paragraph or goes on with one no line of a silver page tells: its tools' guess was left, and counts so much. */
const SILVER_SEAMS = 0.3;

/**
 * Studies a page.
 * @param whole The page with all blocks of its capture.
 * @param share How much it counts beside another page whose truth is as good.
 */
export function studyPage(whole: StudyPage, share = 1): Study {
  const { ids, starts, capture } = drawFeatures(whole.blocks, parts);
  const page = { ...whole, blocks: capture.facts.map((fact) => fact.text) };
  const { gold, variant } = page;
  const { labels, owners } = labelTruth(page.blocks, gold, capture);
  const trust = share * trustPage(gold);
  const body = [...owners.keys()].filter((i) => (owners[i] ?? -1) >= 0);
  const joined = Uint8Array.from(body.slice(1), (i, k) => (owners[i] === owners[body[k] ?? -1] ? 1 : 0));
  const costs = weighBlocks(labels, capture, trust);
  const headlineCost = trust * HEADLINE_COST * (gold.silver ? SILVER_HEADLINE : 1);
  const judge = makeBlockJudge(labels, costs, variant === "page" ? headlineCost : 0);
  const seamJudge = makeSeamJudge(joined, (trust * (gold.silver ? SILVER_SEAMS : 1)) / (body.length + FEW_SEAMS));
  return {
    page,
    publisher: keyPublisher(gold.site),
    labels,
    owners,
    blocks: { sample: expandScales({ ids, starts }, BLOCK_SUMS), judge },
    seams: { sample: expandScales(drawSeams(capture, body), SEAM_SUMS), judge: seamJudge },
  };
}
