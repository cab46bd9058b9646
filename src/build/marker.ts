import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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

/**
 * Reads which files of an output folder are ours.
 * @param output The folder; it need not exist.
 */
export function readMarker(output: string): OutputState {
  if (!statSync(output, { throwIfNoEntry: false })) return { ok: true, files: [] };
  // A build that was stopped before it had put anything there may have left these.
  const names = readdirSync(output).filter((name) => name !== INCOMING && name !== MARKER_IN_MAKING);
  if (names.length === 0) return { ok: true, files: [] };
  const text = names.includes(MARKER) ? readFileSync(join(output, MARKER), "utf8") : "";
  const end = text.indexOf("\n");
  const [first, list] = end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end + 1)];
  if (first !== FIRST_LINE) {
    const reason = `${output} is not empty and was not written by Cuttings. Name another folder with --output, or empty it.`;
    return { ok: false, reason };
  }
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
