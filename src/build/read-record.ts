import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ParseResult } from "../model.ts";
import { parseSeed, readSeed, refuseSize } from "../parse/index.ts";
import { describeFailure } from "./list-seeds.ts";

/**
 * Reads a seed's file into its record. What is odd about the file and about its text stands together in the doubts.
 * @param root Folder of the seeds.
 * @param file Path below it, with `/`.
 */
export function readRecord(root: string, file: string): ParseResult {
  let bytes: Uint8Array;
  try {
    const tooLarge = refuseSize(file, statSync(join(root, file)).size);
    if (tooLarge) return { ok: false, file, doubts: [tooLarge] };
    bytes = readFileSync(join(root, file));
  } catch (error) {
    const reason = `cannot be read (${describeFailure(error)}). Make the file readable, or move it away.`;
    return {
      ok: false,
      file,
      doubts: [{ file, line: null, column: null, severity: "error", rule: "read.unreadable", reason }],
    };
  }
  const read = readSeed(file, bytes);
  if (!read.ok) return { ok: false, file, doubts: read.doubts };
  const parsed = parseSeed(read.seed);
  return { ...parsed, doubts: [...read.doubts, ...parsed.doubts] };
}
