/** UTF-16 whose byte order mark is missing. It is not read, as which of its two orders it has would be a guess; but a person is told of it. */
import { findInvalidUtf8 } from "./utf8.ts";

/** At least so many of the pairs of bytes hold a NUL: spaces, line ends and digits alone come to that in any writing. */
const NUL_SHARE = 0.01;
/** Fewer may stand in any text by a slip. */
const FEWEST = 3;

/**
 * Tells whether bytes look like UTF-16: of its pairs of bytes, those of plain Latin letters and signs hold one NUL.
 * @param bytes A whole file without a byte order mark.
 */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  let [first, second] = [0, 0];
  for (let at = 0; at < bytes.length; at += 2) {
    const [isFirst, isSecond] = [bytes[at] === 0, bytes[at + 1] === 0];
    if (isFirst && isSecond) return false;
    if (isFirst) first += 1;
    if (isSecond) second += 1;
  }
  if (first + second < Math.max(FEWEST, (bytes.length / 2) * NUL_SHARE)) return false;
  // Of Chinese, "一" is 4E 00, so that NULs stand in both places; but then the other bytes are no UTF-8, as they are in a text with some
  // stray NULs.
  return first === 0 || second === 0 || findInvalidUtf8(bytes) !== -1;
}
