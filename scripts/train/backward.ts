/** From the gradient at the scores to the gradient at every weight. Casts to number: as in net.ts, the loops stay inside the arrays. */
import { fadeBack } from "./fading.ts";
import { readSides, type Trace } from "./forward.ts";
import { type Layer, LEAK, type Net, type Sample, SIDES } from "./net.ts";

/** The way back through the reading out: the gradient at the last state. */
function leaveOut(net: Net, grad: Net, top: Float32Array, gradient: Float32Array, n: number): Float32Array {
  const { width: d, outputs } = net.shape;
  const delta = new Float32Array(n * d);
  for (let t = 0; t < n; t += 1) {
    for (let l = 0; l < outputs; l += 1) {
      const g = gradient[t * outputs + l] as number;
      if (g === 0) continue;
      grad.outBias[l] = (grad.outBias[l] as number) + g;
      for (let k = 0; k < d; k += 1) {
        const [at, weight] = [t * d + k, l * d + k];
        grad.out[weight] = (grad.out[weight] as number) + g * (top[at] as number);
        delta[at] = (delta[at] as number) + g * (net.out[weight] as number);
      }
    }
  }
  return delta;
}

/** One side of one block on the way back: adds to the layer's gradient and to the side's. */
function leaveSide(
  layer: Layer,
  grad: Layer,
  g: Float32Array,
  rows: { readonly side: Float32Array; readonly sink: Float32Array; readonly at: number; readonly o: number },
): void {
  const d = g.length;
  const { side, sink, at, o } = rows;
  const { weights } = layer;
  const { weights: sums } = grad;
  for (let j = 0; j < d; j += 1) {
    const row = (o * d + j) * d;
    const value = side[at + j] as number;
    let sum = 0;
    for (let k = 0; k < d; k += 1) {
      sums[row + k] = (sums[row + k] as number) + value * (g[k] as number);
      sum += (weights[row + k] as number) * (g[k] as number);
    }
    sink[at + j] = (sink[at + j] as number) + sum;
  }
}

/** The gradient at what a layer's block gave, where it gave anything; false where there is none. */
function gateBlock(
  g: Float32Array,
  bias: Float32Array,
  share: Float32Array,
  delta: Float32Array,
  base: number,
): boolean {
  let isAny = false;
  for (let k = 0; k < g.length; k += 1) {
    g[k] = (share[base + k] as number) > 0 ? (delta[base + k] as number) : 0;
    if (g[k] !== 0) isAny = true;
    bias[k] = (bias[k] as number) + (g[k] as number);
  }
  return isAny;
}

/** The way back through layer `l`: the gradient at the state below it. */
function leaveLayer(net: Net, grad: Net, l: number, trace: Trace, delta: Float32Array, n: number): Float32Array {
  const d = net.shape.width;
  const reach = net.shape.reaches[l] as number;
  const share = trace.shares[l] as Float32Array;
  const [layer, sums] = [net.layers[l] as Layer, grad.layers[l] as Layer];
  const sides = readSides(trace.states[l] as Float32Array, n, d, reach);
  const below = new Float32Array(delta);
  const [before, after] = reach === 0 ? [new Float32Array(n * d), new Float32Array(n * d)] : [below, below];
  const sinks = [before, below, after];
  const g = new Float32Array(d);
  for (let t = 0; t < n; t += 1) {
    if (!gateBlock(g, sums.bias, share, delta, t * d)) continue;
    for (let o = 0; o < SIDES; o += 1) {
      const from = t + (o - 1) * reach;
      if (from < 0 || from >= n) continue;
      leaveSide(layer, sums, g, { side: sides[o] as Float32Array, sink: sinks[o] as Float32Array, at: from * d, o });
    }
  }
  if (reach === 0) {
    fadeBack(before, below, n, d, 1);
    fadeBack(after, below, n, d, -1);
  }
  return below;
}

/** The way back through the sums of feature rows. */
function leaveRows(net: Net, grad: Net, { ids, starts }: Sample, trace: Trace, delta: Float32Array, n: number): void {
  const d = net.shape.width;
  const bottom = trace.states[0] as Float32Array;
  for (let t = 0; t < n; t += 1) {
    const base = t * d;
    for (let k = 0; k < d; k += 1) {
      if (trace.mask) delta[base + k] = (delta[base + k] as number) * (trace.mask[base + k] as number);
      if ((bottom[base + k] as number) < 0) delta[base + k] = (delta[base + k] as number) * LEAK;
      grad.bias[k] = (grad.bias[k] as number) + (delta[base + k] as number);
    }
    const end = starts[t + 1] as number;
    for (let i = starts[t] as number; i < end; i += 1) {
      const row = (ids[i] as number) * d;
      for (let k = 0; k < d; k += 1) {
        grad.embed[row + k] = (grad.embed[row + k] as number) + (delta[base + k] as number);
      }
    }
  }
}

/**
 * Adds the gradient of a capture's loss.
 * @param grad Gets the gradient added, weight by weight.
 * @param gradient The gradient at the scores.
 */
export function runBackward(net: Net, grad: Net, sample: Sample, trace: Trace, gradient: Float32Array): void {
  const n = sample.starts.length - 1;
  let delta = leaveOut(net, grad, trace.states.at(-1) as Float32Array, gradient, n);
  for (let l = net.layers.length - 1; l >= 0; l -= 1) delta = leaveLayer(net, grad, l, trace, delta, n);
  leaveRows(net, grad, sample, trace, delta, n);
}
