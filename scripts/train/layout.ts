/** What lies in a workbench's memory, and where. */
import { keepOf } from "../../src/parse/story/fading.ts";
import { type Desk, openDesk } from "./kernels.ts";
import { countWeights, layNet, type Net, type Sample, type Shape } from "./net.ts";

/** The largest capture: its blocks, and the features of all of them together. */
export interface Size {
  readonly blocks: number;
  readonly features: number;
}

/** The size that the largest of some captures needs. */
export function measureLargest(samples: readonly Sample[]): Size {
  let [blocks, features] = [0, 0];
  for (const { ids, starts } of samples) {
    blocks = Math.max(blocks, starts.length - 1);
    features = Math.max(features, ids.length);
  }
  return { blocks, features };
}

/** Numbers that a kernel takes in one step along a row, and rows that it takes at once. */
const STRIDE = 8;
const ROWS_AT_ONCE = 4;
/** Bytes of a number. */
export const NUMBER = Float32Array.BYTES_PER_ELEMENT;

const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;
/** The rows that the kernels work on for so many blocks. */
export const countRows = (blocks: number): number => roundUp(blocks, ROWS_AT_ONCE);
/** The outputs, and noughts up to a whole stride. */
export const countColumns = ({ outputs }: Shape): number => roundUp(outputs, STRIDE);

/** A table of one row a block, with rows of noughts above and below for neighbours that are not there. */
export interface Table {
  readonly all: Float32Array;
  /** Address of the first block's row, and its place in `all`. */
  readonly at: number;
  readonly first: number;
}

/** Everything that lies in the memory. */
export interface Layout {
  readonly desk: Desk;
  readonly net: Net;
  readonly grad: Net;
  readonly ids: Uint16Array;
  readonly starts: Int32Array;
  readonly mask: Float32Array;
  /** The blocks' states: after the embedding, then after each layer. */
  readonly states: readonly Table[];
  /** Each layer's own share, before it is added. */
  readonly shares: readonly Table[];
  /** What each layer that fades looks at, before and after each block. */
  readonly faded: readonly (readonly [Table, Table])[];
  /** A row of all columns for each block. */
  readonly scores: Float32Array;
  readonly gradient: Float32Array;
  readonly deltas: readonly [Table, Table];
  readonly gated: Table;
  readonly sinks: readonly [Table, Table];
  readonly keep: Float32Array;
  readonly gain: Float32Array;
  /** The weights that read out: a row for each number of the state, and a row for each output. */
  readonly out: Float32Array;
  readonly outputRows: Float32Array;
  readonly outputRowsGrad: Float32Array;
  readonly outBias: Float32Array;
  readonly outBiasGrad: Float32Array;
  /** The weights of one side of a layer, rows to columns. */
  readonly turned: Float32Array;
}

/** Tables of each layer, and of the rest; a whole number of pages is left over. */
const LAYER_TABLES = 4;
const OTHER_TABLES = 6;
const SPARE = 2 ** 20;

/**
 * Lays out the memory for a network.
 * @param size The largest capture that it will work on.
 * @throws where its width is no multiple of eight.
 */
export function layOut(shape: Shape, size: Size): Layout {
  const { width: d, reaches } = shape;
  if (d % STRIDE !== 0) throw new Error(`a network is ${d} wide: the kernels take widths of ${STRIDE}, 16, 24 …`);
  const [rows, columns] = [countRows(size.blocks), countColumns(shape)];
  const margin = Math.max(0, ...reaches) + ROWS_AT_ONCE;
  const tableLength = (rows + 2 * margin) * d;
  const tables = LAYER_TABLES * reaches.length + OTHER_TABLES;
  const numbers =
    2 * countWeights(shape) + tables * tableLength + rows * (d + 2 * columns) + size.blocks + size.features;
  const desk = openDesk(numbers * NUMBER + SPARE);
  const { takeFloats } = desk;
  const takeNet = (): Net => layNet(shape, takeFloats(countWeights(shape)));
  const takeTable = (): Table => {
    const all = takeFloats(tableLength);
    return { all, at: all.byteOffset + margin * d * NUMBER, first: margin * d };
  };
  const takeTables = (count: number): Table[] => Array.from({ length: count }, takeTable);
  const [keep, gain] = [takeFloats(d), takeFloats(d)];
  for (let k = 0; k < d; k += 1) keep[k] = keepOf(k, d);
  keep.forEach((share, k) => {
    gain[k] = 1 - share;
  });
  return {
    desk,
    net: takeNet(),
    grad: takeNet(),
    ids: desk.takeShorts(size.features),
    starts: desk.takeInts(size.blocks + 1),
    mask: takeFloats(rows * d),
    states: takeTables(reaches.length + 1),
    shares: takeTables(reaches.length),
    faded: reaches.map(() => [takeTable(), takeTable()] as const),
    scores: takeFloats(rows * columns),
    gradient: takeFloats(rows * columns),
    deltas: [takeTable(), takeTable()],
    gated: takeTable(),
    sinks: [takeTable(), takeTable()],
    keep,
    gain,
    out: takeFloats(d * columns),
    outputRows: takeFloats(columns * d),
    outputRowsGrad: takeFloats(columns * d),
    outBias: takeFloats(columns),
    outBiasGrad: takeFloats(columns),
    turned: takeFloats(d * d),
  };
}
