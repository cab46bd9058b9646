/**
 * The way back: from the gradient at a capture's scores to that at every weight.
 * Casts: as in net.ts, the loops stay inside the arrays, and a table is there for each layer.
 */

import { clearBelow, findSides, turn } from "./forward.ts";
import { countColumns, countRows, type Layout, NUMBER, type Table } from "./layout.ts";
import { type Layer, SIDES } from "./net.ts";

/** The way back through the reading out: the gradient at the last state. */
function leaveOut(layout: Layout, own: Float32Array, n: number): void {
  const { desk, net, grad, states, gradient, outputRows, outputRowsGrad, outBiasGrad, deltas } = layout;
  const { kernels } = desk;
  const { width: d, outputs } = net.shape;
  const [rows, columns] = [countRows(n), countColumns(net.shape)];
  gradient.fill(0);
  for (let t = 0; t < n; t += 1) gradient.set(own.subarray(t * outputs, (t + 1) * outputs), t * columns);
  outputRowsGrad.fill(0);
  outBiasGrad.fill(0);
  const top = states.at(-1) as Table;
  kernels.cross(gradient.byteOffset, top.at, outputRowsGrad.byteOffset, rows, columns * NUMBER, d * NUMBER);
  kernels.gather(gradient.byteOffset, outBiasGrad.byteOffset, rows, columns * NUMBER);
  for (let i = 0; i < grad.out.length; i += 1) grad.out[i] = (grad.out[i] ?? 0) + (outputRowsGrad[i] ?? 0);
  for (let i = 0; i < outputs; i += 1) grad.outBias[i] = (grad.outBias[i] ?? 0) + (outBiasGrad[i] ?? 0);
  deltas[0].all.fill(0);
  kernels.multiply(gradient.byteOffset, outputRows.byteOffset, deltas[0].at, rows, columns * NUMBER, d * NUMBER);
}

/** The way back through layer `l`, from the gradient at what it gave to that at the state below it. */
function leaveLayer(layout: Layout, l: number, delta: Table, below: Table, n: number): void {
  const { desk, net, grad, shares, gated, sinks, turned, keep, gain } = layout;
  const { kernels } = desk;
  const { width: d, reaches } = net.shape;
  const [row, rows, reach] = [d * NUMBER, countRows(n), reaches[l] ?? 0];
  const [layer, sums, share] = [net.layers[l] as Layer, grad.layers[l] as Layer, shares[l] as Table];
  kernels.gate(share.at, delta.at, gated.at, n * row);
  clearBelow(gated, n, d);
  kernels.gather(gated.at, sums.bias.byteOffset, rows, row);
  below.all.set(delta.all);
  const [before, after] = sinks;
  for (const { all } of sinks) all.fill(0);
  const shift = reach * row;
  const into = reach === 0 ? [before.at, below.at, after.at] : [below.at - shift, below.at, below.at + shift];
  const sides = findSides(layout, l);
  for (let o = 0; o < SIDES; o += 1) {
    const side = layer.weights.subarray(o * d * d, (o + 1) * d * d);
    kernels.cross(sides[o] ?? 0, gated.at, sums.weights.byteOffset + o * row * d, rows, row, row);
    turn(side, d, turned, d);
    kernels.multiply(gated.at, turned.byteOffset, into[o] ?? 0, rows, row, row);
  }
  if (reach > 0) return;
  const last = (n - 1) * row;
  kernels.fadeBack(before.at + last, keep.byteOffset, gain.byteOffset, below.at + last, n, row, -row);
  kernels.fadeBack(after.at, keep.byteOffset, gain.byteOffset, below.at, n, row, row);
}

/**
 * Adds to the gradient at every weight.
 * @param n how many blocks the capture has that was scored last
 * @param gradient that of the loss at its scores
 */
export function learn(layout: Layout, n: number, gradient: Float32Array): void {
  const { desk, net, grad, states, mask, ids, starts } = layout;
  const { kernels } = desk;
  const row = net.shape.width * NUMBER;
  leaveOut(layout, gradient, n);
  let [delta, below] = layout.deltas;
  for (let l = net.layers.length - 1; l >= 0; l -= 1) {
    leaveLayer(layout, l, delta, below, n);
    [delta, below] = [below, delta];
  }
  kernels.mask(delta.at, mask.byteOffset, n * row);
  kernels.leak((states[0] as Table).at, delta.at, n * row);
  kernels.gather(delta.at, grad.bias.byteOffset, n, row);
  kernels.scatterRows(ids.byteOffset, starts.byteOffset, delta.at, grad.embed.byteOffset, n, row);
}
