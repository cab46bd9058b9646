/** From the networks' odds to one label for each block. Casts: the loops stay inside the arrays, and what runs beside a list is as long. */
import { listEach } from "../../list-each.ts";
import type { Capture } from "./capture.ts";
import { drawSeams } from "./joint.ts";
import { FIRST_BODY, STORY_LABELS, type StoryLabel } from "./labels.ts";
import type { Network } from "./network.ts";
import { scoreWithAll } from "./score.ts";
import { END_KINDS, START_KINDS } from "./seam.ts";
import { bodyOf, headlineAt, listBodies, type Votes } from "./votes.ts";

/** A label and how sure it is, from 0 to 1. */
export interface Verdict {
  label: StoryLabel;
  confidence: number;
  /** Probability of each label, in the order of STORY_LABELS: the mean of the readings. */
  odds: readonly number[];
}

const COUNT = STORY_LABELS.length;
const HEADLINE = STORY_LABELS.indexOf("headline");
const PARAGRAPH = STORY_LABELS.indexOf("paragraph");
const SUBHEAD = STORY_LABELS.indexOf("subhead");
const CONTINUATION = STORY_LABELS.indexOf("continuation");
const BODY: ReadonlySet<StoryLabel> = new Set(STORY_LABELS.slice(FIRST_BODY));

/** The likeliest label in a range of labels. */
function best(probs: readonly number[], from: number, to: number): number {
  let at = from;
  for (let l = from + 1; l < to; l += 1) if ((probs[l] as number) > (probs[at] as number)) at = l;
  return at;
}

/** Steps in which the shares of probability are counted. */
const STEPS = 100;
/** The share from which on a block is the story's is no lower. */
const LEAST_SHARE = 0.05;
/** It is so much of this power of the F1 that can be hoped for: found on pages of sites that the networks had not seen. */
const HOPE_SHARE = 0.57;
const HOPE_POWER = 3;
/** By step: the width of the blocks with such a share, and what of it can be hoped to be the story's. */
const mass = new Float64Array(STEPS + 1);
const hope = new Float64Array(STEPS + 1);

/**
 * The share of the probability from which on a block is the story's. By the odds it would be half of the F1 that the best choice can
 * hope for (Lipton, Elkan and Naryanaswamy 2014). The odds are not quite true: on a page whose kind the networks know they are a little
 * bold, on one that they are lost on, as in a blog's short lines, all are too low, and much too low. So it falls faster than the hope.
 * @param bodies Each block's share, from 0 to 1.
 * @param widths A block's width: what it counts for.
 */
export function leastBody(bodies: ArrayLike<number>, widths: (t: number) => number): number {
  mass.fill(0);
  hope.fill(0);
  let all = 0;
  for (let t = 0; t < bodies.length; t += 1) {
    const body = bodies[t] as number;
    const step = Math.floor(body * STEPS);
    const width = widths(t);
    mass[step] = (mass[step] as number) + width;
    hope[step] = (hope[step] as number) + width * body;
    all += width * body;
  }
  let kept = 0;
  let right = 0;
  let best = 0;
  for (let step = STEPS; step >= 0; step -= 1) {
    kept += mass[step] as number;
    right += hope[step] as number;
    if (kept > 0) best = Math.max(best, (2 * right) / (kept + all));
  }
  return Math.max(LEAST_SHARE, HOPE_SHARE * best ** HOPE_POWER);
}

/**
 * A subhead is a whole paragraph of the story, however short, and the share above is chosen by width: so much of its probability is added.
 * Less than that loses the subheads of sparse captures; more keeps teasers.
 */
const SUBHEAD_BONUS = 0.5;

/** Whether so much probability is enough for the story. */
const isEnough = (probs: readonly number[], body: number, least: number): boolean =>
  body + SUBHEAD_BONUS * (probs[SUBHEAD] as number) >= least;

function verdictOf(probs: readonly number[], body: number, least: number, isHeadline: boolean): Verdict {
  if (isHeadline) return { label: "headline", confidence: Math.max(probs[HEADLINE] as number, 1 - body), odds: probs };
  if (isEnough(probs, body, least))
    return { label: STORY_LABELS[best(probs, FIRST_BODY, COUNT)] as StoryLabel, confidence: body, odds: probs };
  const at = best(probs, 0, FIRST_BODY);
  const label = at === HEADLINE ? "other" : (STORY_LABELS[at] as StoryLabel);
  return { label, confidence: label === "other" ? 1 - body : (probs[at] as number), odds: probs };
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * A block carries on the one before where the sum of two scores is above this: of the network that sees the seam closely, and of
 * those that see the whole capture. Where a sentence has ended they must be surer: "… the media reported." / "Initial US sanctions".
 */
const AFTER_STOP = 2.5;
const AFTER_OTHERS = 0.5;

const STOP = END_KINDS.indexOf("stop");
const GOES_ON = START_KINDS.map((kind) => ["lower", "resume", "closer"].includes(kind));

/** The score from which on two body blocks are one paragraph. */
const leastScore = (capture: Capture, before: number, at: number): number =>
  capture.ends[before] === STOP && !GOES_ON[capture.begins[at] as number] ? AFTER_STOP : AFTER_OTHERS;

/** Added to chances, so that no logarithm is taken of nought. */
const TINY = 0.002;

/** What the networks that label blocks say of a seam: the log odds that a block of the body carries on the one before. */
function continuationScore(odds: readonly number[]): number {
  const share = (odds[CONTINUATION] as number) / (bodyOf(odds) + TINY);
  return Math.log((share + TINY) / (1 - share + TINY));
}

const isBody = ({ label }: Verdict): boolean => BODY.has(label);

/** Decides which body blocks carry on the body block before them, whatever stands between. */
function joinBody(verdicts: Verdict[], capture: Capture, seams: Network): void {
  const body: number[] = [];
  for (let i = 0; i < verdicts.length; i += 1) if (isBody(verdicts[i] as Verdict)) body.push(i);
  const [scores = new Float64Array(0)] = scoreWithAll([seams], drawSeams(capture, body));
  body.forEach((i, k) => {
    const verdict = verdicts[i] as Verdict;
    const score = k > 0 ? (scores[k - 1] as number) + continuationScore(verdict.odds) : 0;
    if (k > 0 && score > leastScore(capture, body[k - 1] as number, i)) {
      const before = verdicts[body[k - 1] as number] as Verdict;
      // A subhead's sentence does not go on: what was taken for one was the opening of a paragraph.
      if (before.label === "subhead") before.label = STORY_LABELS[PARAGRAPH] as StoryLabel;
      verdict.label = STORY_LABELS[CONTINUATION] as StoryLabel;
      verdict.confidence *= sigmoid(score);
    } else if (verdict.label === "continuation") verdict.label = STORY_LABELS[PARAGRAPH] as StoryLabel;
  });
}

/**
 * Labels all blocks of a capture that were judged.
 * @param votes What the networks that label blocks say of it.
 * @param seams The network that joins blocks.
 */
export function decode(votes: Votes, capture: Capture, seams: Network): Verdict[] {
  const headline = headlineAt(votes);
  const bodies = listBodies(votes);
  const least = leastBody(bodies, (t) => capture.facts[t]?.width ?? 0);
  const verdicts = listEach(votes.odds, (odds, t) => verdictOf(odds, bodies[t] as number, least, t === headline));
  joinBody(verdicts, capture, seams);
  return verdicts;
}
