/** A second folder with the published site in it, to be changed and then put in its place at one stroke. */
import {
  copyFileSync,
  type Dirent,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";

/** A file shares its bytes with its twin: both are replaced, never written into. */
function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Some file systems have no hard links.
    copyFileSync(from, to);
  }
}

function copyEntry(entry: Dirent, from: string, to: string): void {
  if (entry.isDirectory()) copyFolder(from, to);
  else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else linkFile(from, to);
}

function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true }))
    copyEntry(entry, join(from, entry.name), join(to, entry.name));
}

/**
 * Copies a published site by hard links, with all that others put there.
 * @param output The published site; it need not exist.
 * @param twin Where to; made.
 */
export function makeTwin(output: string, twin: string): void {
  if (statSync(output, { throwIfNoEntry: false })) copyFolder(output, twin);
  else mkdirSync(twin);
}
