/** How much of what came before each number keeps from block to block: from hardly any to nearly all. */
export const keepOf = (k: number, width: number): number => 0.4 + 0.58 * Math.sqrt(k / Math.max(1, width - 1));

/** What stands before (`step` 1) or after (-1) each block, the nearest counting most. */
export function fade(x: Float64Array, n: number, d: number, step: 1 | -1): Float64Array {
  const out = new Float64Array(n * d);
  const keep = Float64Array.from({ length: d }, (_, k) => keepOf(k, d));
  for (let t = step > 0 ? 1 : n - 2; t >= 0 && t < n; t += step) {
    const from = (t - step) * d;
    for (let k = 0; k < d; k += 1) {
      const kept = keep[k] as number;
      out[t * d + k] = kept * (out[from + k] as number) + (1 - kept) * (x[from + k] as number);
    }
  }
  return out;
}
