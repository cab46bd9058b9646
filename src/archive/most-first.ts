/** The order of names by how much stands behind them. */
import { compareText } from "./compare-text.ts";
import { makeRegisterKey } from "./initial.ts";

/**
 * Puts things in order: those with most first, of equals as a register has their names.
 *
 * @param items In any order.
 * @param countOf How much a thing has.
 * @param nameOf What readers call it.
 */
export const orderMostFirst = <T>(
  items: readonly T[],
  countOf: (item: T) => number,
  nameOf: (item: T) => string,
): T[] =>
  items
    .map((item) => ({ item, count: countOf(item), name: nameOf(item), key: makeRegisterKey(nameOf(item)) }))
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key) || compareText(a.name, b.name))
    .map(({ item }) => item);
