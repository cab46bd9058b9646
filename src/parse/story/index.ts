/** The story model: small networks that read all blocks of a capture at once. See ARCHITECTURE.md, "How a label is decided". */
import { parts } from "../../lexicon/parts.ts";
import { listEach } from "../../list-each.ts";
import { AGAIN_COUNT, drawAgain } from "./again/features.ts";
import { decode } from "./decode.ts";
import { explainBlock } from "./explain.ts";
import { drawFeatures, FEATURE_COUNT, FEATURES, type FeatureTable } from "./features.ts";
import { JOINT_COUNT } from "./joint.ts";
import { STORY_LABELS, type StoryLabel } from "./labels.ts";
import { type Network, restoreNetwork } from "./network.ts";
import { scoreWithAll } from "./score.ts";
import type { StoredNetwork } from "./stored-network.ts";
import { meanVotes, readVotes, type Votes } from "./votes.ts";
import weights from "./weights.json" with { type: "json" };

export type { StoryLabel } from "./labels.ts";

/** What the model takes a block for. */
export interface StoryVerdict {
  readonly label: StoryLabel;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Probability of each label at the first reading, in the order of STORY_LABELS. */
  readonly odds: readonly number[];
  /** The features of the first reading that spoke for the label, strongest first: for people. Costs a hundred times the verdict. */
  readonly why: () => string[];
}

function restore(stored: StoredNetwork, features: number): Network {
  if (stored.features !== features) {
    throw new Error(
      `src/parse/story/weights.json is for ${stored.features} features and ${features} are drawn: train again`,
    );
  }
  return restoreNetwork(stored);
}

/** The networks of a story model as they are stored: some that label blocks, some that do so again, and one that joins them. */
export interface StoredStory {
  readonly blocks: readonly StoredNetwork[];
  /** None in a model that reads a capture once. */
  readonly again: readonly StoredNetwork[];
  readonly seams: StoredNetwork;
}

/** The networks of the story model, ready for use. */
export interface StoryNetworks {
  readonly blocks: readonly Network[];
  readonly again: readonly Network[];
  readonly seams: Network;
}

/**
 * Restores the networks of a story model.
 * @throws where they were learnt for other features than are drawn.
 */
export const restoreStory = ({ blocks, again, seams }: StoredStory): StoryNetworks => ({
  blocks: blocks.map((stored) => restore(stored, FEATURE_COUNT)),
  again: again.map((stored) => restore(stored, AGAIN_COUNT)),
  seams: restore(seams, JOINT_COUNT),
});

let shipped: StoryNetworks | undefined;

/** Restored when a capture is read, not when the parser is loaded: who trains new weights must be able to load it. */
function readShipped(): StoryNetworks {
  shipped ??= restoreStory(weights);
  return shipped;
}

/** A separator that the page prints between paragraphs is not judged. */
const SEPARATOR: StoryVerdict = {
  label: "other",
  confidence: 0.99,
  odds: STORY_LABELS.map((label) => (label === "other" ? 1 : 0)),
  why: () => ["the same short block, again and again"],
};

/** Reads a capture again, with what the first reading says of all of it: the mean of both errs less than each. */
function readAgain({ again }: StoryNetworks, table: FeatureTable, first: Votes): Votes {
  if (again.length === 0) return first;
  return meanVotes(first, readVotes(scoreWithAll(again, drawAgain(table, first)), first.odds.length));
}

/**
 * Judges the blocks of a capture.
 * @param texts The blocks, in order.
 * @param networks Others than the parser's own, while a model is trained.
 * @returns A verdict for each.
 */
export function judgeBlocks(texts: readonly string[], networks: StoryNetworks = readShipped()): StoryVerdict[] {
  const verdicts: StoryVerdict[] = listEach(texts, () => SEPARATOR);
  if (texts.length === 0) return verdicts;
  const table = drawFeatures(texts, parts);
  const first = readVotes(scoreWithAll(networks.blocks, table), table.capture.facts.length);
  const votes = readAgain(networks, table, first);
  decode(votes, table.capture, networks.seams).forEach(({ label, confidence }, t) => {
    const odds = first.odds[t] ?? SEPARATOR.odds;
    // Asked later, when other captures have been read: the features are drawn anew.
    const why = (): string[] => explainBlock(networks.blocks, FEATURES, drawFeatures(texts, parts), t, label);
    verdicts[table.capture.kept[t] ?? t] = { label, confidence, odds, why };
  });
  return verdicts;
}

/**
 * Reads a capture once more, as if some of its blocks were not there.
 * @param texts The blocks, in order.
 * @param left Places of those that are left out.
 * @returns A verdict for each of the others, by its place among all.
 */
export function judgeWithout(texts: readonly string[], left: ReadonlySet<number>): ReadonlyMap<number, StoryVerdict> {
  const kept = [...texts.keys()].filter((index) => !left.has(index));
  const judged = judgeBlocks(kept.map((index) => texts[index] ?? ""));
  return new Map(kept.map((index, at) => [index, judged[at] ?? SEPARATOR]));
}
