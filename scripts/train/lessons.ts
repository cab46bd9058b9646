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
/** How far truth is trusted: 1 is a page that people labelled. */
const TRUST = { examples: 1.5, own: 0.5, people: 1, derived: 0.5, agreedByThree: 0.3, agreedByTwo: 0.06 };
/** A silver page that does not say that it is an article counts for less. */
const PROSE_SHARE = 0.7;
const MANY_TOOLS = 3;

export function trustPage({ set, silver, extractors, kind }: Gold): number {
  if (set === EXAMPLES) return TRUST.examples;
  if (set === OWN) return TRUST.own;
  if (!silver) return DERIVED_SETS.has(set) ? TRUST.derived : TRUST.people;
  const trust = (extractors?.length ?? 0) >= MANY_TOOLS ? TRUST.agreedByThree : TRUST.agreedByTwo;
  return trust * (kind === "news" ? 1 : PROSE_SHARE);
}

const isBodyAt = (labels: Uint8Array, i: number): boolean => (labels[i] ?? 0) >= FIRST_BODY;

/** A body block with foreign ones on both sides: in silver pages often a caption, a teaser or a note. */
const isLone = (labels: Uint8Array, i: number): boolean =>
  isBodyAt(labels, i) && !isBodyAt(labels, i - 1) && !isBodyAt(labels, i + 1);

/** In silver pages the first body block, often a standfirst, and lone ones count so much. */
const DOUBTFUL_SHARE = 0.15;
const MOST_COST = 0.4;
/** Added to a body's blocks, so that those of a short one do not weigh too much. */
const FEW_BLOCKS = 4;

/** Half of the cost is spread over the body's width, as body F1 counts, half over its blocks, as paragraph F1 counts. */
function weighBlocks(labels: Uint8Array, { facts }: Capture, trust: number, isSilver: boolean): Float32Array {
  let [width, count] = [0, 0];
  labels.forEach((_, i) => {
    if (!isBodyAt(labels, i)) return;
    width += facts[i]?.width ?? 0;
    count += 1;
  });
  const first = labels.findIndex((label) => label >= FIRST_BODY);
  return Float32Array.from(labels, (_, i) => {
    const share = isSilver && (i === first || isLone(labels, i)) ? DOUBTFUL_SHARE : 1;
    const cost = (0.5 * (facts[i]?.width ?? 0)) / (width + 1) + 0.5 / (count + FEW_BLOCKS);
    return share * trust * Math.min(MOST_COST, cost);
  });
}

/** What a wrong headline costs on a whole page; an article's capture begins with its headline. */
const HEADLINE_COST = 1.2;
/** Added to a body's blocks, so that the seams of a short one do not weigh too much. */
const FEW_SEAMS = 3;

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
  const costs = weighBlocks(labels, capture, trust, gold.silver === true);
  const judge = makeBlockJudge(labels, costs, variant === "page" ? trust * HEADLINE_COST : 0);
  const seamJudge = makeSeamJudge(joined, trust / (body.length + FEW_SEAMS));
  return {
    page,
    publisher: keyPublisher(gold.site),
    labels,
    owners,
    blocks: { sample: expandScales({ ids, starts }, BLOCK_SUMS), judge },
    seams: { sample: expandScales(drawSeams(capture, body), SEAM_SUMS), judge: seamJudge },
  };
}
