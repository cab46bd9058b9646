/** From features to scores, keeping what the way back needs. Casts to number: as in net.ts, the loops stay inside the arrays. */
import { fadeStates } from "./fading.ts";
import { type Layer, LEAK, type Net, type Sample, SIDES } from "./net.ts";

/** What the forward pass keeps for the way back. */
export interface Trace {
  /** The blocks' states: after the embedding, then after each layer. */
  readonly states: readonly Float32Array[];
  /** Each layer's own share, before it is added. */
  readonly shares: readonly Float32Array[];
  /** A number for every block and output. */
  readonly scores: Float32Array;
  /** Factor of each number of the first state: 0 where it was left out. */
  readonly mask: Float32Array | undefined;
}

function sumRows(net: Net, { ids, starts }: Sample, n: number): Float32Array {
  const d = net.shape.width;
  const state = new Float32Array(n * d);
  for (let t = 0; t < n; t += 1) {
    const base = t * d;
    for (let k = 0; k < d; k += 1) state[base + k] = net.bias[k] as number;
    const end = starts[t + 1] as number;
    for (let i = starts[t] as number; i < end; i += 1) {
      const row = (ids[i] as number) * d;
      for (let k = 0; k < d; k += 1) state[base + k] = (state[base + k] as number) + (net.embed[row + k] as number);
    }
    for (let k = 0; k < d; k += 1) {
      if ((state[base + k] as number) < 0) state[base + k] = (state[base + k] as number) * LEAK;
    }
  }
  return state;
}

/** What the three sides of a layer look at: states as they are, or faded. */
export const readSides = (x: Float32Array, n: number, d: number, reach: number): readonly Float32Array[] =>
  reach === 0 ? [fadeStates(x, n, d, 1), x, fadeStates(x, n, d, -1)] : [x, x, x];

function mixNeighbours({ weights, bias }: Layer, x: Float32Array, n: number, d: number, reach: number): Float32Array {
  const y = new Float32Array(n * d);
  const sides = readSides(x, n, d, reach);
  for (let t = 0; t < n; t += 1) {
    for (let k = 0; k < d; k += 1) y[t * d + k] = bias[k] as number;
    for (let o = 0; o < SIDES; o += 1) {
      const from = t + (o - 1) * reach;
      if (from < 0 || from >= n) continue;
      const side = sides[o] as Float32Array;
      for (let j = 0; j < d; j += 1) {
        const value = side[from * d + j] as number;
        if (value === 0) continue;
        const row = (o * d + j) * d;
        for (let k = 0; k < d; k += 1) {
          y[t * d + k] = (y[t * d + k] as number) + value * (weights[row + k] as number);
        }
      }
    }
    for (let k = 0; k < d; k += 1) if ((y[t * d + k] as number) < 0) y[t * d + k] = 0;
  }
  return y;
}

function readOut(net: Net, top: Float32Array, n: number): Float32Array {
  const { width: d, outputs } = net.shape;
  const scores = new Float32Array(n * outputs);
  for (let t = 0; t < n; t += 1) {
    for (let l = 0; l < outputs; l += 1) {
      let sum = net.outBias[l] as number;
      for (let k = 0; k < d; k += 1) sum += (top[t * d + k] as number) * (net.out[l * d + k] as number);
      scores[t * outputs + l] = sum;
    }
  }
  return scores;
}

/**
 * Scores every output for every block.
 * @param mask Factor of each number of the first state, while training.
 */
export function runForward(net: Net, sample: Sample, mask?: Float32Array): Trace {
  const { width: d, reaches } = net.shape;
  const n = sample.starts.length - 1;
  let top = sumRows(net, sample, n);
  if (mask) for (let i = 0; i < top.length; i += 1) top[i] = (top[i] as number) * (mask[i] as number);
  const states = [top];
  const shares: Float32Array[] = [];
  net.layers.forEach((layer, l) => {
    const share = mixNeighbours(layer, top, n, d, reaches[l] as number);
    top = top.map((value, i) => value + (share[i] as number));
    shares.push(share);
    states.push(top);
  });
  return { states, shares, scores: readOut(net, top, n), mask };
}
