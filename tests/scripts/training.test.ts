import { describe, expect, it } from "vitest";
import { fitNet, type Lesson, type Recipe } from "../../scripts/train/fit.ts";
import { makeBlockJudge } from "../../scripts/train/judge.ts";
import { measureLargest } from "../../scripts/train/layout.ts";
import { makeNet, type Net, type Sample, type Shape } from "../../scripts/train/net.ts";
import { expandScales, listSums } from "../../scripts/train/scales.ts";
import { storeNet } from "../../scripts/train/store.ts";
import { openWorkbench, type Workbench } from "../../scripts/train/workbench.ts";
import { STORY_LABELS, type StoryLabel } from "../../src/parse/story/labels.ts";
import { restoreNetwork } from "../../src/parse/story/network.ts";
import { scale } from "../../src/parse/story/registry.ts";
import { scoreBlocks } from "../../src/parse/story/score.ts";
import { OUTPUTS } from "../../src/parse/story/votes.ts";

const SHAPE: Shape = { features: 6, width: 8, reaches: [1, 0, 2], outputs: OUTPUTS };
const SAMPLE: Sample = { ids: Uint16Array.of(0, 1, 2, 3, 1, 4, 5, 0, 3), starts: Int32Array.of(0, 2, 3, 5, 6, 9) };
const TRUTH_LABELS: readonly StoryLabel[] = ["headline", "other", "paragraph", "continuation", "subhead"];
const TRUTH = Uint8Array.from(TRUTH_LABELS, (label) => STORY_LABELS.indexOf(label));
const judge = makeBlockJudge(TRUTH, Float32Array.of(1, 0.5, 2, 1, 1), 0.7);
const RECIPE: Recipe = {
  width: 8,
  reaches: [1, 0, 2],
  epochs: 40,
  rate: 0.02,
  decay: 0,
  drop: 0,
  hidden: 0,
  batch: 1,
  seed: 3,
};

const openFor = (net: Net, sample: Sample): Workbench => openWorkbench(net, measureLargest([sample]));

describe("the way back through the network", () => {
  it("agrees with the slope of the loss at every kind of weight", () => {
    const { net, grad, score, learn } = openFor(makeNet(SHAPE, 5), SAMPLE);
    const lossOf = (): number => {
      const scores = score(SAMPLE);
      return judge(scores, new Float32Array(scores.length));
    };
    const gradient = new Float32Array(score(SAMPLE).length);
    judge(score(SAMPLE), gradient);
    learn(gradient);
    const step = 0.001;
    const wrong: number[] = [];
    for (let i = 0; i < net.all.length; i += 1) {
      const weight = net.all[i] ?? 0;
      net.all[i] = weight + step;
      const above = lossOf();
      net.all[i] = weight - step;
      const slope = (above - lossOf()) / (2 * step);
      net.all[i] = weight;
      const own = grad.all[i] ?? 0;
      if (Math.abs(slope - own) > 0.01 + 0.05 * Math.abs(own)) wrong.push(i);
    }
    // Where a sum crosses nought within a step, the slope is no measure.
    expect(wrong.length).toBeLessThan(net.all.length * 0.01);
    expect(grad.all.filter((value) => value !== 0).length).toBeGreaterThan(net.all.length / 3);
  });
});

describe("training", () => {
  const lesson: Lesson = { sample: SAMPLE, judge };
  const readLabels = (scores: Float32Array): number[] =>
    Array.from(TRUTH, (_, t) => {
      const own = [...scores.subarray(t * OUTPUTS, t * OUTPUTS + STORY_LABELS.length)];
      return own.indexOf(Math.max(...own));
    });

  it("learns what it is shown, and is told of each epoch", () => {
    const lines: string[] = [];
    const net = fitNet(Array<Lesson>(8).fill(lesson), SHAPE, RECIPE, (line) => lines.push(line));
    expect(readLabels(openFor(net, SAMPLE).score(SAMPLE))).toEqual([...TRUTH]);
    expect(lines).toHaveLength(RECIPE.epochs);
  });

  it("gives the same weights each time", () => {
    const train = (): Float32Array =>
      fitNet([lesson, lesson], SHAPE, { ...RECIPE, epochs: 2, drop: 0.2, hidden: 0.2 }, () => undefined).all;
    expect(train()).toEqual(train());
  });
});

describe("the stored network", () => {
  it("scores as the trained one does, but for what single bytes lose", () => {
    const registry = { questions: [], size: 0 };
    scale(registry, "width", [10, 20, 30, 40, 50, 60]);
    const sums = listSums(registry, SHAPE.features);
    expect(sums[2]).toEqual([0, 1, 2]);
    const net = makeNet(SHAPE, 11);
    const expanded = expandScales(SAMPLE, sums);
    const trained = openFor(net, expanded).score(expanded);
    const stored = scoreBlocks(restoreNetwork(storeNet(net, sums)), SAMPLE.ids, SAMPLE.starts);
    expect(stored).toHaveLength(trained.length);
    const largest = Math.max(...Array.from(trained, (score, i) => Math.abs(score - (stored[i] ?? Number.NaN))));
    expect(largest).toBeLessThan(0.03);
    expect(Math.max(...trained.map(Math.abs))).toBeGreaterThan(0.3);
  });
});
