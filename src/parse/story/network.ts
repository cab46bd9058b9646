import { fade } from "./fading.ts";

/** A network ready for use: rows of features summed, mixed over neighbours layer by layer, then read out. */
export interface Network {
  width: number;
  outputs: number;
  /** Distance of the neighbours that each layer looks at; 0: all before and all after, fading. */
  reaches: readonly number[];
  embed: Float64Array;
  bias: Float64Array;
  layers: { weights: Float64Array; bias: Float64Array }[];
  out: Float64Array;
  outBias: Float64Array;
}

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
function restoreMatrix({ columns, scales, bytes }: StoredMatrix): Float64Array {
  const signed = Int8Array.from(Buffer.from(bytes, "base64"));
  return Float64Array.from(signed, (value, i) => value * (scales[i % columns] as number));
}

/** Restores a network from its stored form. */
export function restoreNetwork(stored: StoredNetwork): Network {
  return {
    width: stored.width,
    outputs: stored.outputs,
    reaches: stored.reaches,
    embed: restoreMatrix(stored.embed),
    bias: Float64Array.from(stored.bias),
    layers: stored.layers.map((layer) => ({
      weights: restoreMatrix(layer.weights),
      bias: Float64Array.from(layer.bias),
    })),
    out: restoreMatrix(stored.out),
    outBias: Float64Array.from(stored.outBias),
  };
}

/** Sums the rows of each block's features; eight columns at a time stay in registers. */
function sumRows(net: Network, ids: Uint16Array, starts: Int32Array): Float64Array {
  const { width: d, embed, bias } = net;
  const n = starts.length - 1;
  const state = new Float64Array(n * d);
  for (let t = 0; t < n; t += 1) {
    const from = starts[t] as number;
    const to = starts[t + 1] as number;
    for (let k = 0; k < d; k += 8) {
      let a = bias[k] as number,
        b = bias[k + 1] as number,
        c = bias[k + 2] as number,
        e = bias[k + 3] as number;
      let f = bias[k + 4] as number,
        g = bias[k + 5] as number,
        h = bias[k + 6] as number,
        q = bias[k + 7] as number;
      for (let i = from; i < to; i += 1) {
        const row = (ids[i] as number) * d + k;
        a += embed[row] as number;
        b += embed[row + 1] as number;
        c += embed[row + 2] as number;
        e += embed[row + 3] as number;
        f += embed[row + 4] as number;
        g += embed[row + 5] as number;
        h += embed[row + 6] as number;
        q += embed[row + 7] as number;
      }
      const at = t * d + k;
      state[at] = a;
      state[at + 1] = b;
      state[at + 2] = c;
      state[at + 3] = e;
      state[at + 4] = f;
      state[at + 5] = g;
      state[at + 6] = h;
      state[at + 7] = q;
    }
  }
  for (let i = 0; i < state.length; i += 1) if ((state[i] as number) < 0) state[i] = (state[i] as number) * 0.05;
  return state;
}

/**
 * One layer: each block's state plus what its neighbours, and itself, add. Eight sums stay in local numbers while the
 * three sides are read: this loop is where most of a capture's arithmetic is done.
 */
function mix(x: Float64Array, n: number, d: number, reach: number, layer: Network["layers"][number]): Float64Array {
  const y = new Float64Array(x);
  const { weights, bias } = layer;
  const sides = [reach === 0 ? fade(x, n, d, 1) : x, x, reach === 0 ? fade(x, n, d, -1) : x];
  for (let t = 0; t < n; t += 1) {
    for (let k = 0; k < d; k += 8) {
      let a = bias[k] as number,
        b = bias[k + 1] as number,
        c = bias[k + 2] as number,
        e = bias[k + 3] as number;
      let f = bias[k + 4] as number,
        g = bias[k + 5] as number,
        h = bias[k + 6] as number,
        q = bias[k + 7] as number;
      for (let o = 0; o < 3; o += 1) {
        const from = t + (o - 1) * reach;
        if (from < 0 || from >= n) continue;
        const side = sides[o] as Float64Array;
        let w = o * d * d + k;
        for (let j = from * d, end = j + d; j < end; j += 1, w += d) {
          const v = side[j] as number;
          a += v * (weights[w] as number);
          b += v * (weights[w + 1] as number);
          c += v * (weights[w + 2] as number);
          e += v * (weights[w + 3] as number);
          f += v * (weights[w + 4] as number);
          g += v * (weights[w + 5] as number);
          h += v * (weights[w + 6] as number);
          q += v * (weights[w + 7] as number);
        }
      }
      const at = t * d + k;
      if (a > 0) y[at] = (y[at] as number) + a;
      if (b > 0) y[at + 1] = (y[at + 1] as number) + b;
      if (c > 0) y[at + 2] = (y[at + 2] as number) + c;
      if (e > 0) y[at + 3] = (y[at + 3] as number) + e;
      if (f > 0) y[at + 4] = (y[at + 4] as number) + f;
      if (g > 0) y[at + 5] = (y[at + 5] as number) + g;
      if (h > 0) y[at + 6] = (y[at + 6] as number) + h;
      if (q > 0) y[at + 7] = (y[at + 7] as number) + q;
    }
  }
  return y;
}

/** A number for every block and output. */
export function scoreBlocks(net: Network, ids: Uint16Array, starts: Int32Array): Float64Array {
  const { width: d, outputs, out, outBias } = net;
  const n = starts.length - 1;
  let state = sumRows(net, ids, starts);
  net.reaches.forEach((reach, l) => {
    state = mix(state, n, d, reach, net.layers[l] as Network["layers"][number]);
  });
  const scores = new Float64Array(n * outputs);
  for (let t = 0; t < n; t += 1) {
    for (let o = 0; o < outputs; o += 1) {
      let sum = outBias[o] as number;
      for (let k = 0; k < d; k += 1) sum += (state[t * d + k] as number) * (out[o * d + k] as number);
      scores[t * outputs + o] = sum;
    }
  }
  return scores;
}
