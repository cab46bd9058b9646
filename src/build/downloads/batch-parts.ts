/** Small parts of a file, put together: asking the system to write takes longer than copying them does. */

/** A batch is written once it has so many bytes. */
const BATCH = 1 << 20;

/** A file's parts on their way. */
export interface Batch {
  /** Takes the next part. Its bytes may be overwritten afterwards. */
  readonly put: (part: Buffer) => void;
  /** To be called when there are no more. */
  readonly end: () => void;
}

/**
 * Joins parts that follow one another.
 * @param write Is given the same bytes in the same order, in fewer pieces, each of which is overwritten later. Parts of a batch or more
 * are handed on as they are.
 */
export function openBatch(write: (bytes: Buffer) => void): Batch {
  let waiting = Buffer.alloc(0);
  let size = 0;
  const end = (): void => {
    if (size > 0) write(waiting.subarray(0, size));
    size = 0;
  };
  const put = (part: Buffer): void => {
    if (size + part.length > BATCH) end();
    if (part.length >= BATCH) {
      write(part);
      return;
    }
    // Most volumes are small.
    if (waiting.length < BATCH && size + part.length > waiting.length) {
      const larger = Buffer.allocUnsafeSlow(Math.min(BATCH, 2 * (size + part.length)));
      waiting.copy(larger, 0, 0, size);
      waiting = larger;
    }
    size += part.copy(waiting, size);
  };
  return { put, end };
}
