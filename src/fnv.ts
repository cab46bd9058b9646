/**
 * FNV-1a (Fowler, Noll, Vo) of 32 bits: for each unit, `Math.imul(hash ^ unit, FNV_PRIME)`. What has it in its inmost loop writes that line out.
 */

/** What a hash is before its first unit. */
export const FNV_OFFSET = 0x811c9dc5 | 0;
/** By what it is multiplied. */
export const FNV_PRIME = 0x01000193;
