/**
 * A network at work on one capture after the other: from features to scores (forward.ts), and from the gradient at the scores to that
 * at every weight (backward.ts). The arithmetic is kernels.wat's; there is what it works on, in which order.
 */
import { learn } from "./backward.ts";
import { score } from "./forward.ts";
import { layOut, type Size } from "./layout.ts";
import type { Net, Sample } from "./net.ts";

/** A network that can be trained. */
export interface Workbench {
  readonly net: Net;
  /** Gets the gradient added at each weight. */
  readonly grad: Net;
  /**
   * Scores every output for every block.
   * @param mask Factor of each number of the first state, 0 where it is left out; by default nothing is.
   */
  readonly score: (sample: Sample, mask?: Float32Array) => Float32Array;
  /** Adds to `grad` the gradient of the loss of the capture that was scored last, from that at its scores. */
  readonly learn: (gradient: Float32Array) => void;
}

/**
 * Opens a workbench for a network.
 * @param start Its weights at the start; they are copied.
 * @param size The largest capture that it will work on.
 */
export function openWorkbench(start: Net, size: Size): Workbench {
  const layout = layOut(start.shape, size);
  layout.net.all.set(start.all);
  let n = 0;
  return {
    net: layout.net,
    grad: layout.grad,
    score: (sample, mask) => {
      n = sample.starts.length - 1;
      return score(layout, sample, mask);
    },
    learn: (gradient) => {
      if (n > 0) learn(layout, n, gradient);
    },
  };
}
