/**
 * The network as it is trained: the same sums as src/parse/story/score.ts, with a way back.
 */
import { makeRandom } from "./random.ts";

/** Sizes of the network: rows of features summed to `width` numbers, mixed over neighbours by each layer, then read out. */
export interface Shape {
  readonly features: number;
  readonly width: number;
  /** Distance of the two neighbours that each mixing layer looks at; 0: all blocks before and all after, fading. */
  readonly reaches: readonly number[];
  readonly outputs: number;
}

/** A mixing layer: from the block before, the block itself and the block after. */
export interface Layer {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** All weights in one array; each part is a view of it. */
export interface Net {
  readonly shape: Shape;
  readonly all: Float32Array;
  readonly embed: Float32Array;
  readonly bias: Float32Array;
  readonly layers: readonly Layer[];
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

/** A capture's features: ids, and where each block's begin. */
export interface Sample {
  readonly ids: Uint16Array;
  /** One longer than the blocks. */
  readonly starts: Int32Array;
}

/** The neighbour before, the block itself, the neighbour after. */
export const SIDES = 3;
/** Spread of the first random weights of a feature. */
const EMBED_SPREAD = 0.05;
/** Keeps a logarithm finite. */
const TINY = 1e-9;

/** How many weights a shape has. */
export const countWeights = ({ features, width: d, reaches, outputs }: Shape): number =>
  features * d + d + reaches.length * (SIDES * d * d + d) + outputs * d + outputs;

/** Lays a network's parts over one array. */
export function layNet(shape: Shape, all: Float32Array): Net {
  const { width: d } = shape;
  let at = 0;
  const take = (count: number): Float32Array => {
    at += count;
    return all.subarray(at - count, at);
  };
  return {
    shape,
    all,
    embed: take(shape.features * d),
    bias: take(d),
    layers: shape.reaches.map(() => ({ weights: take(SIDES * d * d), bias: take(d) })),
    out: take(shape.outputs * d),
    outBias: take(shape.outputs),
  };
}

/** A network with small random weights, the same for the same seed. */
export function makeNet(shape: Shape, seed: number): Net {
  const next = makeRandom(seed);
  const drawNormal = (): number => Math.sqrt(-2 * Math.log(next() + TINY)) * Math.cos(2 * Math.PI * next());
  const net = layNet(shape, new Float32Array(countWeights(shape)));
  const scatter = (part: Float32Array, spread: number): void => {
    for (let i = 0; i < part.length; i += 1) part[i] = drawNormal() * spread;
  };
  scatter(net.embed, EMBED_SPREAD);
  for (const layer of net.layers) scatter(layer.weights, Math.sqrt(1 / (SIDES * shape.width)));
  scatter(net.out, Math.sqrt(1 / shape.width));
  return net;
}
