/**
 * Numbers found by hashes: open addressing, emptied in one step by a new stamp, for what is counted anew in each capture.
 * Cast to number: a slot stays below the arrays' size.
 */
export interface Slots {
  keys: Int32Array;
  values: Int32Array;
  /** A slot is taken where its stamp is the current one. */
  stamps: Int32Array;
  stamp: number;
}

const FEWEST = 64;

/** Slots with nothing in them. */
export const openSlots = (): Slots => ({
  keys: new Int32Array(FEWEST),
  values: new Int32Array(FEWEST),
  stamps: new Int32Array(FEWEST),
  stamp: 1,
});

/** Empties the slots and makes room for `most` hashes, of which half of the slots are enough for. */
export function emptySlots(slots: Slots, most: number): void {
  slots.stamp += 1;
  let size = slots.keys.length;
  if (size >= most * 2) return;
  while (size < most * 2) size *= 2;
  slots.keys = new Int32Array(size);
  slots.values = new Int32Array(size);
  slots.stamps = new Int32Array(size);
}

/** The slot of a hash; a new one has the value 0. */
export function takeSlot({ keys, values, stamps, stamp }: Slots, key: number): number {
  const last = keys.length - 1;
  let slot = (key ^ (key >>> 15)) & last;
  while (stamps[slot] === stamp) {
    if (keys[slot] === key) return slot;
    slot = (slot + 1) & last;
  }
  stamps[slot] = stamp;
  keys[slot] = key;
  values[slot] = 0;
  return slot;
}

/** The value of a hash; 0 where it has no slot. */
export function numberIn({ keys, values, stamps, stamp }: Slots, key: number): number {
  const last = keys.length - 1;
  let slot = (key ^ (key >>> 15)) & last;
  while (stamps[slot] === stamp) {
    if (keys[slot] === key) return values[slot] as number;
    slot = (slot + 1) & last;
  }
  return 0;
}
