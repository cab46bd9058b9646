/**
 * A list of so many noughts. For the few numbers of a capture a plain list is made many times faster than a typed array, whose memory
 * lies outside of the engine's heap.
 */
export function zeros(count: number): number[] {
  const list = new Array<number>(count);
  for (let i = 0; i < count; i += 1) list[i] = 0;
  return list;
}
