/** A few things put into a long list that is in order: nothing in the list is compared with its neighbour. */

/**
 * Merges two lists.
 *
 * @param many In order.
 * @param few In order, too.
 * @param compare Below, at or above 0, as `Array.prototype.sort` takes it. Never 0 for one of each.
 */
export const mergeInto = <T>(many: readonly T[], few: readonly T[], compare: (a: T, b: T) => number): readonly T[] => {
  const parts: (readonly T[])[] = [];
  let done = 0;
  for (const one of few) {
    let [from, to] = [done, many.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      // Within the list.
      if (compare(many[middle] as T, one) < 0) from = middle + 1;
      else to = middle;
    }
    parts.push(many.slice(done, from), [one]);
    done = from;
  }
  return few.length === 0 ? many : [...parts, many.slice(done)].flat();
};
