/** The hash by which files are known: seeds, assets, and what the cache holds of pictures and of the search. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Hex SHA-256. */
export const hashBytes = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Whether a file is there, can be read, and is what it was when its hash was taken down. */
export function isSound(file: string, hash: string): boolean {
  try {
    return hashBytes(readFileSync(file)) === hash;
  } catch {
    return false;
  }
}
