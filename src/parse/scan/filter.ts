/** Tables of hashes behind filters. Casts to number: a filter has a bit for every hash. */
import { type HashTable, maskOf } from "../../lexicon/words.ts";

/** A table behind a filter small enough for the processor's nearest memory: most words of a text are in no list. */
export interface FilteredTable {
  readonly table: HashTable;
  readonly filter: Int32Array;
}

/** Bits of the filter; a hash is looked up where its bit is set. */
const FILTER_BITS = 1 << 16;
const INT_BITS = 5;

const bitOf = (hash: number): number => (hash ^ (hash >>> 16)) & (FILTER_BITS - 1);

/** Puts a filter before a table. */
export function filterTable(table: HashTable): FilteredTable {
  const filter = new Int32Array(FILTER_BITS >> INT_BITS);
  table.keys.forEach((hash, slot) => {
    if (table.masks[slot] === 0) return;
    const bit = bitOf(hash);
    filter[bit >> INT_BITS] = (filter[bit >> INT_BITS] as number) | (1 << (bit & 31));
  });
  return { table, filter };
}

/** The mask of a hash, 0 where the table does not hold it. */
export function maskIn({ table, filter }: FilteredTable, hash: number): number {
  const bit = bitOf(hash);
  return (filter[bit >> INT_BITS] as number) & (1 << (bit & 31)) ? maskOf(table, hash) : 0;
}
