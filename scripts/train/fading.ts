/**
 * What the layer that fades sees, and the way back through it: the same sums as src/parse/story/kernels.wat.
 * Casts to number: as in net.ts, the loops stay inside the arrays.
 */
import { keepOf } from "../../src/parse/story/fading.ts";

/**
 * What stands before or after each block, the nearest counting most.
 * @param x The blocks' states, `n` rows of `d` numbers.
 * @param step 1: what stands before; -1: what stands after.
 */
export function fadeStates(x: Float32Array, n: number, d: number, step: 1 | -1): Float32Array {
  const out = new Float32Array(n * d);
  for (let t = step > 0 ? 1 : n - 2; t >= 0 && t < n; t += step) {
    const from = (t - step) * d;
    for (let k = 0; k < d; k += 1) {
      const keep = keepOf(k, d);
      out[t * d + k] = keep * (out[from + k] as number) + (1 - keep) * (x[from + k] as number);
    }
  }
  return out;
}

/**
 * The way back through `fadeStates`.
 * @param delta The gradient at what it gave.
 * @param below Gets the gradient at `x` added.
 */
export function fadeBack(delta: Float32Array, below: Float32Array, n: number, d: number, step: 1 | -1): void {
  const carry = new Float32Array(d);
  for (let t = step > 0 ? n - 1 : 0; t >= 0 && t < n; t -= step) {
    const from = t - step;
    if (from < 0 || from >= n) break;
    for (let k = 0; k < d; k += 1) {
      const keep = keepOf(k, d);
      carry[k] = (carry[k] as number) + (delta[t * d + k] as number);
      below[from * d + k] = (below[from * d + k] as number) + (1 - keep) * (carry[k] as number);
      carry[k] = (carry[k] as number) * keep;
    }
  }
}
