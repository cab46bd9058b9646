/**
 * The Adam method with decoupled weight decay (Kingma and Ba 2015; Loshchilov and Hutter 2019).
 * Casts to number: as in net.ts, the loops stay inside the arrays.
 */
import type { Net } from "./net.ts";

/** The method's memory. */
export interface Adam {
  readonly mean: Float32Array;
  readonly square: Float32Array;
  step: number;
}

/** The usual constants of the method; the last keeps a division finite. */
const KEEP_MEAN = 0.9;
const ADD_MEAN = 0.1;
const KEEP_SQUARE = 0.999;
const ADD_SQUARE = 0.001;
const TINY = 1e-7;

/** A memory of nothing. */
export const startAdam = (weights: number): Adam => ({
  mean: new Float32Array(weights),
  square: new Float32Array(weights),
  step: 0,
});

/**
 * Takes one step against the gradient, and empties it.
 * @param rate How far; above 0.
 * @param decay Share of each weight that is taken away, times `rate`.
 */
export function stepAdam(net: Net, grad: Net, adam: Adam, rate: number, decay: number): void {
  adam.step += 1;
  const [weights, gradient, { mean, square }] = [net.all, grad.all, adam];
  const meanShare = 1 - KEEP_MEAN ** adam.step;
  const squareShare = 1 - KEEP_SQUARE ** adam.step;
  for (let i = 0; i < weights.length; i += 1) {
    const g = gradient[i] as number;
    mean[i] = KEEP_MEAN * (mean[i] as number) + ADD_MEAN * g;
    square[i] = KEEP_SQUARE * (square[i] as number) + ADD_SQUARE * g * g;
    const weight = weights[i] as number;
    const move = (mean[i] as number) / meanShare / (Math.sqrt((square[i] as number) / squareShare) + TINY);
    weights[i] = weight - rate * (move + decay * weight);
    gradient[i] = 0;
  }
}
