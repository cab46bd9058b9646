/** A network as it stands in weights.json. */

/** A matrix as stored: bytes in base64, a scale per column. */
export interface StoredMatrix {
  columns: number;
  scales: number[];
  bytes: string;
}

/** A network as stored. */
export interface StoredNetwork {
  width: number;
  outputs: number;
  reaches: number[];
  features: number;
  embed: StoredMatrix;
  bias: number[];
  layers: { weights: StoredMatrix; bias: number[] }[];
  out: StoredMatrix;
  outBias: number[];
}

/** Restores a matrix from its bytes. */
export function restoreMatrix({ columns, scales, bytes }: StoredMatrix): Float32Array {
  const stored = Buffer.from(bytes, "base64");
  const values = new Float32Array(stored.length);
  for (let i = 0, column = 0; i < values.length; i += 1) {
    values[i] = stored.readInt8(i) * (scales[column] ?? 0);
    column = column + 1 === columns ? 0 : column + 1;
  }
  return values;
}
