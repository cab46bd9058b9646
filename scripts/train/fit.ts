/** Trains one network. */
import { startAdam, stepAdam } from "./adam.ts";
import { measureLargest } from "./layout.ts";
import { layNet, makeNet, type Net, type Sample, type Shape } from "./net.ts";
import { makeRandom, shuffleItems } from "./random.ts";
import { openWorkbench } from "./workbench.ts";

/** What a training run is made of. */
export interface Recipe {
  readonly width: number;
  readonly reaches: readonly number[];
  /** How often every lesson is read. */
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of features left out at random. */
  readonly drop: number;
  /** Share of the first state's numbers left out at random. */
  readonly hidden: number;
  /** Lessons a step. */
  readonly batch: number;
  readonly seed: number;
}

/** A capture to learn from. */
export interface Lesson {
  readonly sample: Sample;
  /** Fills in the gradient at the scores and returns the loss. */
  readonly judge: (scores: Float32Array, gradient: Float32Array) => number;
}

/** A copy with some features left out, so that no single one is leant on. */
function dropFeatures({ ids, starts }: Sample, next: () => number, share: number): Sample {
  const kept = new Uint16Array(ids.length);
  const at = new Int32Array(starts.length);
  let count = 0;
  for (let t = 0; t + 1 < starts.length; t += 1) {
    // Casts: t stays below the blocks, i below their features.
    for (let i = starts[t] as number; i < (starts[t + 1] as number); i += 1) {
      if (next() < share) continue;
      kept[count] = ids[i] as number;
      count += 1;
    }
    at[t + 1] = count;
  }
  return { ids: kept.subarray(0, count), starts: at };
}

/** Factors that leave out a share of numbers and make up for it in the others. */
const drawMask = (n: number, share: number, next: () => number): Float32Array =>
  new Float32Array(n).map(() => (next() < share ? 0 : 1 / (1 - share)));

/** In the mean of the weights the last three hundred steps or so count: steadier on unseen sites than the last step's. */
const MOST_KEPT = 0.997;

function averageIn(mean: Float32Array, weights: Float32Array, step: number): void {
  const keep = step <= 0 ? 0 : Math.min(step / (step + 1), MOST_KEPT);
  for (let i = 0; i < mean.length; i += 1) mean[i] = keep * (mean[i] ?? 0) + (1 - keep) * (weights[i] ?? 0);
}

/** The first steps are small ones, from this share on; then the rate falls along a cosine, to a tenth. */
const WARM_STEPS = 50;
const FIRST_SHARE = 0.02;
const LAST_SHARE = 0.1;

function rateAt(recipe: Recipe, step: number, steps: number): number {
  const warmth = Math.min(1, step / WARM_STEPS + FIRST_SHARE);
  return recipe.rate * warmth * (LAST_SHARE + ((1 - LAST_SHARE) / 2) * (1 + Math.cos((Math.PI * step) / steps)));
}

/**
 * Trains a network; the same lessons and recipe give the same weights.
 * @param log Is told the mean loss of each epoch.
 */
export function fitNet(lessons: readonly Lesson[], shape: Shape, recipe: Recipe, log: (line: string) => void): Net {
  const size = measureLargest(lessons.map(({ sample }) => sample));
  const { net, grad, score, learn: learnBack } = openWorkbench(makeNet(shape, recipe.seed), size);
  const adam = startAdam(net.all.length);
  const mean = new Float32Array(net.all.length);
  const next = makeRandom(recipe.seed + 1);
  const steps = Math.ceil(lessons.length / recipe.batch) * recipe.epochs;
  const learn = ({ sample, judge }: Lesson): number => {
    const seen = dropFeatures(sample, next, recipe.drop);
    const scores = score(seen, drawMask((seen.starts.length - 1) * shape.width, recipe.hidden, next));
    const gradient = new Float32Array(scores.length);
    const loss = judge(scores, gradient);
    learnBack(gradient.map((value) => value / recipe.batch));
    return loss;
  };
  for (let epoch = 0; epoch < recipe.epochs; epoch += 1) {
    let loss = 0;
    const order = shuffleItems(lessons, next);
    for (let at = 0; at < order.length; at += recipe.batch) {
      for (const lesson of order.slice(at, at + recipe.batch)) loss += learn(lesson);
      stepAdam(net, grad, adam, rateAt(recipe, adam.step, steps), recipe.decay);
      // The weights of the second half of the epochs are averaged.
      if (epoch >= recipe.epochs / 2) averageIn(mean, net.all, adam.step - Math.ceil(steps / 2));
    }
    log(`epoch ${epoch + 1} of ${recipe.epochs}: loss ${(loss / order.length).toFixed(4)}`);
  }
  return layNet(shape, mean);
}
