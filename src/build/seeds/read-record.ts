import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { listEach, pairEach } from "../../list-each.ts";
import type { ArticleRecord, Doubt } from "../../model.ts";
import {
  assembleSeed,
  type Decisions,
  MAX_BYTES,
  type ParsedSeed,
  parseSeeds,
  type ReadSeed,
  readSeed,
  refuseSize,
} from "../../parse/index.ts";
import { describeFailure, listPictures } from "./list-seeds.ts";
import { readOver } from "./read-over.ts";

/** The bytes of a seed's file, or why there are none. */
export type SeedBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly doubt: Doubt };

/** Stands for the bytes of a name that are not UTF-8; by such a name no file is found again. */
const UNREADABLE_LETTER = "\uFFFD";

function describeUnread(file: string, code: string): string {
  if (code !== "ENOENT") return `cannot be read (${code}). Make the file readable, or move it away.`;
  return file.includes(UNREADABLE_LETTER)
    ? "has a name that is not UTF-8, by which it cannot be opened. Rename the file, or its folder."
    : "was there a moment ago, and is gone (ENOENT). If it should be read, put it back.";
}

/**
 * Reads a seed's file, unless it is too large to be one.
 * @param root Folder of the seeds.
 * @param file Path below it, with `/`.
 * @param size Of the file, where the system was just asked for it. Bytes.
 */
export function readBytes(root: string, file: string, size?: number): SeedBytes {
  try {
    const path = join(root, file);
    const tooLarge = refuseSize(file, size ?? statSync(path).size);
    return tooLarge ? { ok: false, doubt: tooLarge } : { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    const reason = describeUnread(file, describeFailure(error));
    return { ok: false, doubt: { file, line: null, column: null, severity: "error", rule: "read.unreadable", reason } };
  }
}

/** A seed's file that was opened. */
export interface SeedFile {
  /** Path below the folder of the seeds, with `/`. */
  readonly file: string;
  readonly read: SeedBytes;
  /** Pictures beside it. */
  readonly pictures: readonly string[];
}

/**
 * Reads the bytes of some seeds into their records. What is odd about a file and about its text stands together in its doubts.
 * @param files What is read of all of them is in memory at once.
 * @returns By file.
 */
export function parseFiles(files: readonly SeedFile[]): ParsedSeed[] {
  const seeds = listEach(files, ({ file, read, pictures }): ReadSeed => {
    return read.ok ? readSeed(file, read.bytes, pictures) : { ok: false, doubts: [read.doubt], ledger: [] };
  });
  const parsed = parseSeeds(seeds.flatMap((each) => (each.ok ? [each.seed] : [])));
  let taken = 0;
  return pairEach(files, seeds, ({ file }, each): ParsedSeed => {
    if (!each.ok) return { ...each, file };
    // As many were parsed as were read.
    const record = parsed[taken] as ParsedSeed;
    taken += 1;
    return { ...record, doubts: [...each.doubts, ...record.doubts] };
  });
}

function parseFile(file: SeedFile): ParsedSeed {
  // One file gives one answer.
  const [parsed] = parseFiles([file]) as [ParsedSeed];
  return parsed;
}

/**
 * Reads a seed's bytes into its record.
 * @param file Path below the folder of the seeds, with `/`.
 * @param pictures Pictures beside it.
 */
export const parseBytes = (file: string, bytes: Uint8Array, pictures: readonly string[] = []): ParsedSeed =>
  parseFile({ file, read: { ok: true, bytes }, pictures });

/**
 * Reads a seed's file into its record.
 * @param root Folder of the seeds.
 * @param file Path below it, with `/`.
 * @param pictures Pictures beside it; looked for where they are not known.
 */
export function readRecord(root: string, file: string, pictures?: readonly string[]): ParsedSeed {
  const read = readBytes(root, file);
  // Where the file is gone, its folder may be so, too.
  return parseFile({ file, read, pictures: pictures ?? (read.ok ? listPictures(root, file) : []) });
}

/** The bytes of a file, until the next is read; null where it is no seed any more. */
function readBytesAgain(path: string): Uint8Array | null {
  try {
    return readOver(path, MAX_BYTES);
  } catch {
    return null;
  }
}

/**
 * Puts the record of a seed together again.
 * @param root Folder of the seeds.
 * @param file Path below it, with `/`.
 * @param sha256 Of the bytes of which something was decided.
 * @param pictures Pictures beside it.
 * @param decisions What was decided.
 * @returns Null where the file is not what it was.
 */
export function recallRecord(
  root: string,
  file: string,
  sha256: string,
  pictures: readonly string[],
  decisions: Decisions,
): ArticleRecord | null {
  const bytes = readBytesAgain(join(root, file));
  const read = bytes === null ? null : readSeed(file, bytes, pictures);
  return read?.ok === true && read.seed.sha256 === sha256 ? assembleSeed(read.seed, decisions) : null;
}
