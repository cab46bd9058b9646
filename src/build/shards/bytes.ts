/** Many files of a site in one, and how it is known to be whole. */

import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { makeRefusal } from "../../refuse.ts";

/** Read and hashed at one time. Bytes. */
const BATCH = 1 << 20;

/**
 * Hashes a file, however large it is.
 * @param path The file.
 * @returns Hex SHA-256; null where it cannot be read.
 */
export function hashFile(path: string): string | null {
  try {
    const file = openSync(path, "r");
    try {
      const hash = createHash("sha256");
      const batch = Buffer.allocUnsafe(BATCH);
      for (let read = readSync(file, batch); read > 0; read = readSync(file, batch))
        hash.update(batch.subarray(0, read));
      return hash.digest("hex");
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/**
 * Puts files one after the other into one.
 * @param folder Where they are.
 * @param files Paths below it.
 * @param path The one; it is written anew.
 * @returns How many bytes each takes, in order.
 */
export function packFiles(folder: string, files: readonly string[], path: string): number[] {
  const pack = openSync(path, "w");
  try {
    return files.map((file) => {
      const bytes = readFileSync(join(folder, file));
      for (let from = 0; from < bytes.length; ) from += writeSync(pack, bytes, from);
      return bytes.length;
    });
  } finally {
    closeSync(pack);
  }
}

/**
 * Reads bytes from the midst of a file.
 * @throws Where it ends before them.
 */
export function readRange(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let at = 0; at < length; ) {
    const read = readSync(file, bytes, at, length - at, from + at);
    if (read === 0) throw makeRefusal("a shard's file was cut short while it was being read; build again");
    at += read;
  }
  return bytes;
}
