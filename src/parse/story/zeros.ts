/*
 * For the few numbers of a capture a plain list is made many times faster than a typed array, whose memory lies outside of the engine's
 * heap. The two functions are alike: the engine keeps lists of whole numbers and of others apart by the place where they are made.
 */

/** A list of so many noughts, for whole numbers. */
export function zeros(count: number): number[] {
  const list = new Array<number>(count);
  for (let i = 0; i < count; i += 1) list[i] = 0;
  return list;
}

/** A list of so many noughts, for numbers of any kind. */
export function realZeros(count: number): number[] {
  const list = new Array<number>(count);
  for (let i = 0; i < count; i += 1) list[i] = 0;
  return list;
}
