/** Reading many small files one after the other, each into the same room. */
import { closeSync, openSync, readSync } from "node:fs";

/** Room that nearly all seeds are read in. Bytes. */
const ROOM = 1 << 16;
const room = Buffer.allocUnsafeSlow(ROOM);

/** Reads what is left of an open file behind a full room. */
function readLong(file: number, most: number): Buffer | null {
  const larger = Buffer.allocUnsafeSlow(most + 1);
  let size = room.copy(larger);
  for (let read = 1; read > 0 && size < larger.length; size += read)
    read = readSync(file, larger, size, larger.length - size, null);
  return size > most ? null : larger.subarray(0, size);
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
    let size = 0;
    for (let read = 1; read > 0 && size < ROOM; size += read) read = readSync(file, room, size, ROOM - size, null);
    if (size === ROOM) return readLong(file, most);
    return size > most ? null : room.subarray(0, size);
  } finally {
    closeSync(file);
  }
}
