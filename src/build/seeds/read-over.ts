/** Reading many small files one after the other, each into the same room. */
import { closeSync, openSync, readSync } from "node:fs";

/** Room that nearly all seeds are read in. Bytes. */
const ROOM = 1 << 16;
const room = Buffer.allocUnsafeSlow(ROOM);

/** By so much larger is the next room where one is full. */
const LARGER = 2;

/** Reads on until a room that holds so many bytes is full, or the file ends; gives how many it holds then. */
function fill(file: number, bytes: Buffer, held: number): number {
  let size = held;
  for (let read = 1; read > 0 && size < bytes.length; size += read)
    read = readSync(file, bytes, size, bytes.length - size, null);
  return size;
}

/**
 * Reads a file to its end. Of ten thousand seeds that are read for their pages none is asked for its size, and none takes memory of its own.
 * @param path Where it is.
 * @param most Bytes that are read at most.
 * @returns Its bytes, which the next call overwrites; null where there are more.
 * @throws Where it cannot be read.
 */
export function readOver(path: string, most: number): Uint8Array | null {
  const file = openSync(path, "r");
  try {
    let bytes = room;
    let size = fill(file, bytes, 0);
    while (size === bytes.length && size <= most) {
      const larger = Buffer.allocUnsafeSlow(Math.min(LARGER * size, most + 1));
      bytes.copy(larger);
      bytes = larger;
      size = fill(file, bytes, size);
    }
    return size > most ? null : bytes.subarray(0, size);
  } finally {
    closeSync(file);
  }
}
