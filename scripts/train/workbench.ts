/**
 * A network at work on one capture after the other: from features to scores, and from the gradient at the scores to that at every
 * weight. The arithmetic is kernels.wat's; here is what it works on, in which order.
 */
import { countColumns, countRows, type Layout, layOut, NUMBER, type Size, type Table } from "./layout.ts";
import { type Layer, type Net, type Sample, SIDES } from "./net.ts";

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

/** A table's rows of `n` blocks, and noughts below them. */
function clearBelow({ all, first }: Table, n: number, d: number): void {
  all.fill(0, first + n * d);
}

/** Turns rows to columns: `to` gets a row of `width` numbers for each column of `from`. */
function turn(from: Float32Array, columns: number, to: Float32Array, width: number): void {
  const rows = from.length / columns;
  for (let i = 0; i < rows; i += 1) for (let k = 0; k < columns; k += 1) to[k * width + i] = from[i * columns + k] ?? 0;
}

/** Addresses of what the three sides of a layer look at. */
function findSides({ states, faded, net }: Layout, l: number): readonly number[] {
  const { width: d, reaches } = net.shape;
  const reach = reaches[l] ?? 0;
  const x = states[l]?.at ?? 0;
  if (reach === 0) return [faded[l]?.[0].at ?? 0, x, faded[l]?.[1].at ?? 0];
  return [x - reach * d * NUMBER, x, x + reach * d * NUMBER];
}

/** One layer: each block's state plus what its neighbours, and itself, add. Casts: tables and layers are as many as reaches. */
function mixNeighbours(layout: Layout, l: number, n: number): void {
  const { desk, net, states, shares, faded, keep, gain } = layout;
  const { kernels } = desk;
  const { width: d, reaches } = net.shape;
  const row = d * NUMBER;
  const [layer, x, y, share] = [net.layers[l] as Layer, states[l] as Table, states[l + 1] as Table, shares[l] as Table];
  if (reaches[l] === 0) {
    const [before, after] = faded[l] as readonly [Table, Table];
    const last = (n - 1) * row;
    kernels.fade(x.at, keep.byteOffset, gain.byteOffset, before.at, n, row, row);
    kernels.fade(x.at + last, keep.byteOffset, gain.byteOffset, after.at + last, n, row, -row);
    clearBelow(before, n, d);
    clearBelow(after, n, d);
  }
  const rows = countRows(n);
  kernels.spread(layer.bias.byteOffset, share.at, rows, row);
  findSides(layout, l).forEach((side, o) => {
    kernels.multiply(side, layer.weights.byteOffset + o * row * d, share.at, rows, row, row);
  });
  kernels.settle(x.at, share.at, y.at, n * row);
  clearBelow(y, n, d);
}

/** Puts the weights that read out where they are used, by row and by column. */
function turnOut({ net, out, outputRows, outBias }: Layout): void {
  const columns = countColumns(net.shape);
  turn(net.out, net.shape.width, out, columns);
  outputRows.set(net.out);
  outBias.set(net.outBias);
}

function score(layout: Layout, { ids, starts }: Sample, mask: Float32Array | undefined): Float32Array {
  const { desk, net, states, scores } = layout;
  const { kernels } = desk;
  const { width: d, reaches, outputs } = net.shape;
  const [n, row, columns] = [starts.length - 1, d * NUMBER, countColumns(net.shape)];
  if (n < 1) return new Float32Array(0);
  layout.ids.set(ids);
  layout.starts.set(starts);
  if (mask) layout.mask.set(mask);
  else layout.mask.fill(1);
  const [first, last] = [states[0] as Table, states.at(-1) as Table];
  const { embed, bias } = net;
  kernels.sumRows(layout.ids.byteOffset, layout.starts.byteOffset, embed.byteOffset, bias.byteOffset, first.at, n, row);
  kernels.mask(first.at, layout.mask.byteOffset, n * row);
  clearBelow(first, n, d);
  for (let l = 0; l < reaches.length; l += 1) mixNeighbours(layout, l, n);
  turnOut(layout);
  kernels.spread(layout.outBias.byteOffset, scores.byteOffset, countRows(n), columns * NUMBER);
  kernels.multiply(last.at, layout.out.byteOffset, scores.byteOffset, countRows(n), row, columns * NUMBER);
  const own = new Float32Array(n * outputs);
  for (let t = 0; t < n; t += 1) own.set(scores.subarray(t * columns, t * columns + outputs), t * outputs);
  return own;
}

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

function learn(layout: Layout, n: number, gradient: Float32Array): void {
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
