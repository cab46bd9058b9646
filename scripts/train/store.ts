/** The trained networks as the parser reads them. */
import type { StoredMatrix, StoredNetwork } from "../../src/parse/story/stored-network.ts";
import type { Net } from "./net.ts";
import type { Sums } from "./scales.ts";

/** The largest signed byte. */
const MOST = 127;
/** A column of noughts has a scale all the same. */
const LEAST_SCALE = 1e-9;
const DIGITS = 5;

const roundNumber = (value: number): number => Number(value.toPrecision(DIGITS));

/**
 * Stores a matrix as signed bytes with one scale a column.
 * @param values Row by row.
 */
function storeMatrix(values: Float32Array, columns: number): StoredMatrix {
  const scales = new Array<number>(columns).fill(LEAST_SCALE);
  values.forEach((value, i) => {
    scales[i % columns] = Math.max(scales[i % columns] ?? LEAST_SCALE, Math.abs(value) / MOST);
  });
  const bytes = Int8Array.from(values, (value, i) => Math.round(value / (scales[i % columns] ?? LEAST_SCALE)));
  return { columns, scales: scales.map(roundNumber), bytes: Buffer.from(bytes.buffer).toString("base64") };
}

const storeNumbers = (values: Float32Array): number[] => Array.from(values, roundNumber);

/** Feature rows with each scale's steps summed up, so that the parser adds one row an answer. */
function sumSteps({ shape: { width: d }, embed }: Net, sums: Sums): Float32Array {
  const rows = new Float32Array(sums.length * d);
  sums.forEach((ids, id) => {
    for (const from of ids) {
      for (let k = 0; k < d; k += 1) rows[id * d + k] = (rows[id * d + k] ?? 0) + (embed[from * d + k] ?? 0);
    }
  });
  return rows;
}

/** The stored form of a trained network. */
export function storeNet(net: Net, sums: Sums): StoredNetwork {
  const { width, outputs, reaches } = net.shape;
  return {
    width,
    outputs,
    reaches: [...reaches],
    features: sums.length,
    embed: storeMatrix(sumSteps(net, sums), width),
    bias: storeNumbers(net.bias),
    layers: net.layers.map(({ weights, bias }) => ({ weights: storeMatrix(weights, width), bias: storeNumbers(bias) })),
    out: storeMatrix(net.out, width),
    outBias: storeNumbers(net.outBias),
  };
}
