import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Lies in the output folder, says that it is ours, and lists what we wrote. */
export const MARKER = ".cuttings-site";

/** Holds what is about to be put into the output folder, where that cannot be replaced as a whole. */
export const INCOMING = ".cuttings-incoming";
const MARKER_IN_MAKING = `${MARKER}.new`;

const FIRST_LINE =
  "Written by Cuttings. Its next build replaces or removes the files listed here, and touches no others.";

/** What an output folder holds of ours, in the order of names, or why we must keep out of it. */
export type OutputState =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** Something in a list of paths that no clean path has; most lists have nothing of it, and need not be looked at line by line. */
const UNCLEAN = /[\\:\0]|\/\/|(?:^|\n)\/|\/(?:\n|$)|(?:^|[\n/])\.{1,2}(?:[\n/]|$)/;

/** A path that stays below its folder: a marker that someone else wrote must not lead us out of it. */
function isPathBelow(path: string): boolean {
  return path.split("/").every((step) => step !== "" && step !== "." && step !== ".." && !/[\\:\0]/.test(step));
}

/** Whether each comes behind the one before: then it is there once, too. As we write it, it is so. */
const isInOrder = (paths: readonly string[]): boolean =>
  paths.every((path, index) => index === 0 || (paths[index - 1] ?? "") < path);

/** What lies in a folder. A build that was stopped before it had put anything there may have left what is passed over. */
function listNames(output: string): readonly string[] {
  if (!statSync(output, { throwIfNoEntry: false })) return [];
  return readdirSync(output).filter((name) => name !== INCOMING && name !== MARKER_IN_MAKING);
}

/** The first line of a marker: the whole of it may be megabytes. */
function readFirstLine(file: string): string {
  const bytes = Buffer.alloc(FIRST_LINE.length + 1);
  const descriptor = openSync(file, "r");
  try {
    const length = readSync(descriptor, bytes);
    return bytes.toString("utf8", 0, length).split("\n")[0] ?? "";
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Says why we must keep out of an output folder.
 * @param output The folder; it need not exist.
 * @returns Null where it is ours, or nothing is in it.
 */
export function refuseOutput(output: string): string | null {
  const names = listNames(output);
  if (names.length === 0) return null;
  if (names.includes(MARKER) && readFirstLine(join(output, MARKER)) === FIRST_LINE) return null;
  return `${output} is not empty and was not written by Cuttings. Name another folder with --output, or empty it.`;
}

/**
 * Reads which files of an output folder are ours.
 * @param output The folder; it need not exist.
 */
export function readMarker(output: string): OutputState {
  const reason = refuseOutput(output);
  if (reason !== null) return { ok: false, reason };
  if (!listNames(output).includes(MARKER)) return { ok: true, files: [] };
  const list = readFileSync(join(output, MARKER), "utf8").slice(FIRST_LINE.length);
  const isClean = !UNCLEAN.test(list);
  const paths = list.split("\n").filter((path) => path !== "" && (isClean || isPathBelow(path)));
  return { ok: true, files: isInOrder(paths) ? paths : [...new Set(paths)].sort() };
}

/**
 * Says which files of an output folder are ours, at one stroke.
 * @param output The folder.
 * @param files Paths below it, in the order of names.
 */
export function writeMarker(output: string, files: readonly string[]): void {
  const text = `${FIRST_LINE}\n${files.map((file) => `${file}\n`).join("")}`;
  const making = join(output, MARKER_IN_MAKING);
  try {
    writeFileSync(making, text);
    renameSync(making, join(output, MARKER));
  } catch (error) {
    rmSync(making, { force: true });
    throw error;
  }
}
