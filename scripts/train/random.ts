/** Numbers that look random and are the same each time. */

/** Added at each step, and the factor that turns 32 bits into a number below 1 (the generator is known as mulberry32). */
const INCREMENT = 0x6d2b79f5;
const RANGE = 2 ** 32;

/**
 * Makes a generator.
 * @param seed The same seed gives the same numbers.
 * @returns Gives the next number, from 0 to below 1.
 */
export function makeRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + INCREMENT) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / RANGE;
  };
}

/** A shuffled copy. */
export function shuffleItems<T>(items: readonly T[], next: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    // Both numbers are below the length.
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
