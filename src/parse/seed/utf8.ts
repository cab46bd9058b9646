/** What bytes are UTF-8, and where they stop being it. */

const CONTINUATION_BITS = 0b1000_0000;
const CONTINUATION_MASK = 0b1100_0000;

/** Smallest and largest first continuation byte for a lead byte; RFC 3629, section 4. */
function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

/** True for a byte that carries a sequence on. */
export function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & CONTINUATION_MASK) === CONTINUATION_BITS;
}

/**
 * Finds the first byte that is not UTF-8.
 * @param bytes Any bytes.
 * @returns Offset of the first byte of the broken sequence, from 0; -1 where all is UTF-8.
 */
export function findInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = sequenceLength(lead);
    if (length === 0 || at + length > bytes.length) return at;
    const [low, high] = secondByteRange(lead);
    const second = bytes[at + 1] ?? 0;
    if (length > 1 && (second < low || second > high)) return at;
    for (let next = at + 2; next < at + length; next += 1) {
      if (!isContinuation(bytes[next])) return at;
    }
    at += length;
  }
  return -1;
}
