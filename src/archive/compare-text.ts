/** The order of what no reader sees, and the end of every other: the same on every machine. */

/**
 * Compares by UTF-16 code units.
 *
 * @returns Below, at or above 0, as `Array.prototype.sort` takes it.
 */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
