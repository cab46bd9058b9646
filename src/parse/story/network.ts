/** The networks that judge: rows of features summed, mixed over neighbours layer by layer, then read out. */

import { listEach } from "../list-each.ts";
import { keepOf } from "./fading.ts";
import { type Desk, openDesk } from "./kernels.ts";
import type { Rows } from "./sink.ts";
import { restoreMatrix, type StoredNetwork } from "./stored-network.ts";

/** A network ready for use. Its numbers lie in the kernels' memory, single precision; here are their addresses. */
export interface Network {
  readonly width: number;
  readonly outputs: number;
  /** Distance of the neighbours that each layer looks at; 0: all before and all after, fading. */
  readonly reaches: readonly number[];
  /** The farthest of them. */
  readonly farthest: number;
  readonly embed: number;
  readonly bias: number;
  readonly layers: readonly { readonly weights: number; readonly bias: number }[];
  /** A row for each number of the state, `columns` wide: the outputs, and noughts up to a whole stride. */
  readonly out: number;
  readonly outBias: number;
  readonly columns: number;
  /** How much a faded state keeps, and gains, from block to block. */
  readonly keep: number;
  readonly gain: number;
}

/** Numbers that a kernel takes in one step along a row, rows that it takes at once, and sides that a layer looks to. */
const STRIDE = 8;
const ROWS_AT_ONCE = 4;
const SIDES = 3;
/** Bytes of a number, of a start, of an id; addresses are whole multiples of a vector's bytes. */
const NUMBER = 4;
const ID = 2;
const VECTOR = 16;

const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;

/** All weights lie at the start of one memory, what a capture needs behind them. */
const shared = openDesk();
let weightsEnd = 0;

/** Puts numbers for good into the memory, and gives their address. */
function keepNumbers(values: ArrayLike<number>): number {
  const address = weightsEnd;
  weightsEnd = roundUp(address + values.length * NUMBER, VECTOR);
  shared.reserve(weightsEnd);
  shared.floats().set(values, address / NUMBER);
  return address;
}

/** Rows to columns, the columns filled up with noughts. */
function transpose(values: Float32Array, from: number, columns: number): Float32Array {
  const turned = new Float32Array(from * columns);
  for (let i = 0; i < values.length; i += 1) turned[(i % from) * columns + Math.floor(i / from)] = values[i] ?? 0;
  return turned;
}

/**
 * Restores a network from its stored form.
 * @throws where its width is no multiple of eight.
 */
export function restoreNetwork(stored: StoredNetwork): Network {
  const { width, outputs, reaches } = stored;
  if (width % STRIDE !== 0)
    throw new Error(`a network is ${width} wide: the kernels take widths of ${STRIDE}, 16, 24 …`);
  const columns = roundUp(outputs, STRIDE);
  const keep = Float32Array.from({ length: width }, (_, k) => keepOf(k, width));
  return {
    width,
    outputs,
    reaches,
    farthest: Math.max(0, ...reaches),
    embed: keepNumbers(restoreMatrix(stored.embed)),
    bias: keepNumbers(stored.bias),
    layers: stored.layers.map(({ weights, bias }) => ({
      weights: keepNumbers(restoreMatrix(weights)),
      bias: keepNumbers(bias),
    })),
    out: keepNumbers(transpose(restoreMatrix(stored.out), width, columns)),
    outBias: keepNumbers([...stored.outBias, ...new Array<number>(columns - outputs).fill(0)]),
    columns,
    keep: keepNumbers(keep),
    gain: keepNumbers(keep.map((share) => 1 - share)),
  };
}

/** Where everything of one capture lies. */
interface Layout {
  readonly n: number;
  /** The blocks, filled up to a whole number of the rows that a kernel takes at once. */
  readonly rows: number;
  /** Bytes of a block's state. */
  readonly row: number;
  readonly ids: number;
  readonly starts: number;
  /** Two states, each with rows of noughts above and below for neighbours that are not there. */
  readonly states: readonly [number, number];
  readonly faded: readonly [number, number];
  readonly scores: number;
  readonly end: number;
}

function layOut(net: Network, n: number, count: number): Layout {
  const rows = roundUp(n, ROWS_AT_ONCE);
  const row = net.width * NUMBER;
  const margin = net.farthest * row;
  const ids = weightsEnd;
  const starts = roundUp(ids + count * ID, VECTOR);
  const first = roundUp(starts + (n + 1) * NUMBER, VECTOR) + margin;
  const second = first + rows * row + 2 * margin;
  const before = second + rows * row + margin;
  const after = before + rows * row;
  const scores = after + rows * row;
  const end = scores + rows * net.columns * NUMBER;
  return { n, rows, row, ids, starts, states: [first, second], faded: [before, after], scores, end };
}

/** One layer: each block's state plus what its neighbours, and itself, add. */
function mix({ kernels, floats }: Desk, net: Network, layer: number, { n, rows, row, states, faded }: Layout): void {
  const [x, y] = layer % 2 === 0 ? states : [states[1], states[0]];
  const reach = net.reaches[layer] ?? 0;
  const { weights, bias } = net.layers[layer] ?? { weights: 0, bias: 0 };
  const matrix = row * net.width;
  let sides: readonly number[] = [x - reach * row, x, x + reach * row];
  if (reach === 0) {
    kernels.fade(x, net.keep, net.gain, faded[0], n, row, row);
    kernels.fade(x + (n - 1) * row, net.keep, net.gain, faded[1] + (n - 1) * row, n, row, -row);
    sides = [faded[0], x, faded[1]];
  }
  kernels.spread(bias, y, rows, row);
  for (let side = 0; side < SIDES; side += 1)
    kernels.multiply(sides[side] ?? x, weights + side * matrix, y, rows, row, row);
  kernels.settle(x, y, n * row);
  // Rows that only fill up are no neighbours.
  floats().fill(0, (y + n * row) / NUMBER, (y + rows * row) / NUMBER);
}

/** A capture of more blocks works in a memory of its own, which is given back: the shared one never shrinks. */
const MOST_SHARED = 20_000;

/** A memory with the weights in it. */
function openOwnDesk(bytes: number): Desk {
  const own = openDesk();
  own.reserve(bytes);
  own.floats().set(shared.floats().subarray(0, weightsEnd / NUMBER));
  return own;
}

/**
 * Scores the blocks of a capture.
 * @param out Where to: a number for every block and output.
 */
function scoreInto(net: Network, { ids, starts }: Rows, n: number, out: Float64Array): void {
  const { outputs, columns } = net;
  const count = starts[n] ?? 0;
  const layout = layOut(net, n, count);
  const desk = n > MOST_SHARED ? openOwnDesk(layout.end) : shared;
  desk.reserve(layout.end);
  const { kernels } = desk;
  const { rows, row, states } = layout;
  const floats = desk.floats();
  desk.halves().set(count === ids.length ? ids : ids.subarray(0, count), layout.ids / ID);
  desk.ints().set(starts, layout.starts / NUMBER);
  floats.fill(0, roundUp(layout.starts + (n + 1) * NUMBER, VECTOR) / NUMBER, layout.scores / NUMBER);
  kernels.sumRows(layout.ids, layout.starts, net.embed, net.bias, states[0], n, row);
  for (let layer = 0; layer < net.reaches.length; layer += 1) mix(desk, net, layer, layout);
  kernels.spread(net.outBias, layout.scores, rows, columns * NUMBER);
  const last = net.reaches.length % 2 === 0 ? states[0] : states[1];
  kernels.multiply(last, net.out, layout.scores, rows, row, columns * NUMBER);
  for (let t = 0, from = layout.scores / NUMBER, at = 0; t < n; t += 1, from += columns)
    for (let o = 0; o < outputs; o += 1, at += 1) out[at] = floats[from + o] as number;
}

/**
 * Scores the blocks of a capture.
 * @param ids The features of all blocks, one block's after the other's.
 * @param starts Block t's features are those from `starts[t]` to `starts[t + 1]`.
 * @returns A number for every block and output.
 */
export function scoreBlocks(net: Network, ids: Uint16Array, starts: Int32Array): Float64Array {
  const n = starts.length - 1;
  const scores = new Float64Array(Math.max(0, n) * net.outputs);
  if (n > 0) scoreInto(net, { ids, starts }, n, scores);
  return scores;
}

/** Scores of the networks that judge one after the other: kept to be written anew, as memory outside of the heap is dear. */
let scoreRoom: Float64Array[] = [];
/** As many scores as a room has at least, and at most when it is kept. */
const LEAST_ROOM = 1 << 10;
const MOST_ROOM = 1 << 16;

/**
 * Scores the blocks of a capture with each of several networks. What it gives holds until it is asked again.
 * @returns For each network a number for every block and output; there may be more behind them.
 */
export function scoreWithAll(nets: readonly Network[], rows: Rows): readonly Float64Array[] {
  const n = rows.starts.length - 1;
  const votes = listEach(nets, (net, k) => {
    const kept = scoreRoom[k];
    const scores =
      kept !== undefined && kept.length >= n * net.outputs
        ? kept
        : new Float64Array(Math.max(LEAST_ROOM, n * net.outputs));
    if (n > 0) scoreInto(net, rows, n, scores);
    return scores;
  });
  scoreRoom = listEach(votes, (scores) => (scores.length <= MOST_ROOM ? scores : new Float64Array(LEAST_ROOM)));
  return votes;
}
