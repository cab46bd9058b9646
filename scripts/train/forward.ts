/**
 * The way there: from a capture's features to its scores.
 * Casts: as in net.ts, the loops stay inside the arrays, and a table is there for each layer.
 */
import { countColumns, countRows, type Layout, NUMBER, type Table } from "./layout.ts";
import type { Layer, Sample } from "./net.ts";

/** A table's rows of `n` blocks, and noughts below them. */
export function clearBelow({ all, first }: Table, n: number, d: number): void {
  all.fill(0, first + n * d);
}

/** Turns rows to columns: `to` gets a row of `width` numbers for each column of `from`. */
export function turn(from: Float32Array, columns: number, to: Float32Array, width: number): void {
  const rows = from.length / columns;
  for (let i = 0; i < rows; i += 1) for (let k = 0; k < columns; k += 1) to[k * width + i] = from[i * columns + k] ?? 0;
}

/** Addresses of what the three sides of a layer look at. */
export function findSides({ states, faded, net }: Layout, l: number): readonly number[] {
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

/** Scores every output for every block of a capture, as the workbench says. */
export function score(layout: Layout, { ids, starts }: Sample, mask: Float32Array | undefined): Float32Array {
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
