import { describe, expect, it } from "vitest";
import { measureLargest } from "../../../scripts/train/layout.ts";
import { makeNet, type Shape } from "../../../scripts/train/net.ts";
import { listSums } from "../../../scripts/train/scales.ts";
import { storeNet } from "../../../scripts/train/store.ts";
import { openWorkbench } from "../../../scripts/train/workbench.ts";
import { restoreNetwork } from "../../../src/parse/story/network.ts";
import { scoreBlocks } from "../../../src/parse/story/score.ts";

const NO_SCALES = { questions: [], size: 0 };

/** So many blocks with one to three features each. */
function makeSample(blocks: number, features: number): { ids: Uint16Array; starts: Int32Array } {
  const starts = new Int32Array(blocks + 1);
  for (let t = 0; t < blocks; t += 1) starts[t + 1] = (starts[t] ?? 0) + 1 + (t % 3);
  const ids = Uint16Array.from({ length: starts[blocks] ?? 0 }, (_, i) => (i * 7) % features);
  return { ids, starts };
}

describe("scoreBlocks", () => {
  it.each([
    [8, 1],
    [8, 4],
    [16, 5],
    [24, 30],
  ])("scores %i numbers a block and %i blocks as training does", (width, blocks) => {
    const shape: Shape = { features: 11, width, reaches: [1, 0, 2], outputs: 14 };
    const net = makeNet(shape, 3);
    const sample = makeSample(blocks, shape.features);
    const expected = openWorkbench(net, measureLargest([sample])).score(sample);
    const scores = scoreBlocks(
      restoreNetwork(storeNet(net, listSums(NO_SCALES, shape.features))),
      sample.ids,
      sample.starts,
    );
    expect(scores).toHaveLength(expected.length);
    const largest = Math.max(...Array.from(scores, (score, i) => Math.abs(score - (expected[i] ?? Number.NaN))));
    expect(largest).toBeLessThan(0.05);
  });

  it("scores a capture in a memory of its own as it does in the shared one, and forgets it", () => {
    const shape: Shape = { features: 11, width: 8, reaches: [1, 2], outputs: 3 };
    const net = restoreNetwork(storeNet(makeNet(shape, 3), listSums(NO_SCALES, shape.features)));
    const long = makeSample(20_010, shape.features);
    const short = { ids: long.ids, starts: long.starts.subarray(0, 31) };
    const before = scoreBlocks(net, short.ids, short.starts);
    const all = scoreBlocks(net, long.ids, long.starts);
    // The last three blocks of the shorter one have neighbours in the longer one.
    const same = 27 * shape.outputs;
    expect(all.subarray(0, same)).toEqual(before.subarray(0, same));
    expect(scoreBlocks(net, short.ids, short.starts)).toEqual(before);
  });

  it("scores nothing where there is nothing", () => {
    const shape: Shape = { features: 2, width: 8, reaches: [1], outputs: 3 };
    const net = restoreNetwork(storeNet(makeNet(shape, 3), listSums(NO_SCALES, shape.features)));
    expect(scoreBlocks(net, new Uint16Array(0), Int32Array.of(0))).toHaveLength(0);
  });

  it("refuses a width that the kernels cannot take", () => {
    const shape: Shape = { features: 2, width: 12, reaches: [1], outputs: 3 };
    const stored = storeNet(makeNet(shape, 3), listSums(NO_SCALES, shape.features));
    expect(() => restoreNetwork(stored)).toThrow("12 wide");
  });
});
