/** Small parts of a file, put together: asking the system to write takes longer than copying them does. */

/** A batch is written once it has so many bytes. */
const BATCH = 1 << 20;

/**
 * Joins parts that follow one another.
 * @param parts In the order of the file. Large ones, of a batch or more, are never copied.
 * @param write Is given the same bytes in the same order, in fewer pieces.
 */
export function batchParts(parts: readonly Buffer[], write: (bytes: Buffer) => void): void {
  let waiting: Buffer[] = [];
  let size = 0;
  const flush = (): void => {
    const [only] = waiting;
    if (only !== undefined) write(waiting.length === 1 ? only : Buffer.concat(waiting, size));
    waiting = [];
    size = 0;
  };
  for (const part of parts) {
    if (part.length >= BATCH) flush();
    waiting.push(part);
    size += part.length;
    if (size >= BATCH) flush();
  }
  flush();
}
