/** A few things put into a long list that is in order: nothing in the list is compared with its neighbour. Casts: places stay inside the lists. */

/**
 * Merges two lists.
 *
 * @param many In order.
 * @param few In order, too.
 * @param compare Below, at or above 0, as `Array.prototype.sort` takes it. Never 0 for one of each.
 */
export const mergeInto = <T>(many: readonly T[], few: readonly T[], compare: (a: T, b: T) => number): readonly T[] => {
  if (few.length === 0) return many;
  const merged: T[] = [];
  let done = 0;
  // One by one: `flat` would ask of each of a hundred thousand things whether it is a list.
  const takeUntil = (end: number): void => {
    for (; done < end; done += 1) merged.push(many[done] as T);
  };
  for (const one of few) {
    let [from, to] = [done, many.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      // Within the list.
      if (compare(many[middle] as T, one) < 0) from = middle + 1;
      else to = middle;
    }
    takeUntil(from);
    merged.push(one);
  }
  takeUntil(many.length);
  return merged;
};
