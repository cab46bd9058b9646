/**
 * What the networks say of a capture: rows of features summed, mixed over neighbours layer by layer, then read out.
 * Casts to number: the loops stay inside the arrays.
 */
import { listEach } from "../../list-each.ts";
import type { Desk } from "./kernels.ts";
import type { Network } from "./network.ts";
import type { Rows } from "./sink.ts";
import { endOfWeights, NUMBER, openOwnDesk, roundUp, shared, VECTOR } from "./weights-memory.ts";

/** Rows that a kernel takes at once, sides that a layer looks to, and bytes of an id. */
const ROWS_AT_ONCE = 4;
const SIDES = 3;
const ID = 2;

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
  const ids = endOfWeights();
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

/** A capture of more blocks works in a memory of its own. */
const MOST_SHARED = 20_000;

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
