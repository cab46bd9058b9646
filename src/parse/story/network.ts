/** The networks that judge, restored from their stored form. */
import { keepOf } from "./fading.ts";
import { restoreMatrix, type StoredNetwork } from "./stored-network.ts";
import { keepNumbers, roundUp } from "./weights-memory.ts";

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

/** Numbers that a kernel takes in one step along a row. */
const STRIDE = 8;

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
