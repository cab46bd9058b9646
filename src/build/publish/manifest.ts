/** What was published and what it was made of: what is made of the same need not be made again. */
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { nearPath } from "../near-path.ts";
import type { PublishedParts, SiteBefore } from "../pages/before.ts";
import { chooseFiles, type FileSet } from "./chosen-files.ts";
import { NOWHERE, type PublishedFiles } from "./published-files.ts";
import { NOTHING, type Rows, readPublished, writePublished } from "./published-table.ts";

const NO_THROW = { throwIfNoEntry: false } as const;

/** Decides which files of a site have to be made, and remembers what is published. */
export interface Keeper extends SiteBefore {
  /** The files that stay. */
  readonly kept: FileSet;
  /** Key of a file that was asked for in this build: what has the same is the same. */
  readonly keyOf: (file: string) => string | undefined;
  /** Bytes of a file that stays or has been remembered; undefined where that is not known. */
  readonly sizeOf: (file: string) => number | undefined;
  /** Remembers for the next build what is published now. */
  readonly remember: (parts: PublishedParts | null) => void;
}

/** Whether a file is as it was published. */
function isSame(output: string, files: PublishedFiles, at: number): boolean {
  const stat = lstatSync(`${output}/${files.nameOf(at)}`, NO_THROW);
  return stat?.isFile() === true && stat.size === files.sizeOf(at) && stat.mtimeMs === files.mtimeOf(at);
}

/**
 * Finds the published files that are not as the last build left them.
 * @param output The output folder.
 * @param cache The cache folder.
 * @returns Null where nothing is remembered.
 */
export function findChanged(output: string, cache: string): readonly string[] | null {
  const { files, table } = readPublished(output, cache);
  if (table === null) return null;
  const changed: string[] = [];
  const near = nearPath(output);
  for (let at = 0; at < files.count; at += 1)
    if (files.isLive(at) && !isSame(near, files, at)) changed.push(files.nameOf(at));
  return changed;
}

/**
 * Opens what the last build remembers of an output folder.
 * @param output The output folder; what was changed there since is not kept.
 * @param cache The cache folder.
 * @param force Whether nothing is to be kept.
 * @param changed Published files that are not as they were, where somebody has looked; null where nobody has.
 */
export function openKeeper(
  output: string,
  cache: string,
  force: boolean,
  changed: ReadonlySet<string> | null = null,
): Keeper {
  const { files: published, parts: before, table } = force ? NOTHING : readPublished(output, cache);
  /** Of files that do not stay. */
  const keys = new Map<string, string>();
  const kept = chooseFiles(published);
  /** What has been remembered of them. */
  const made: Rows = new Map();
  // Nothing changes there until publishing begins: the system is asked once for each file that stays.
  const isThere = (file: string, at: number): boolean =>
    changed === null ? kept.hasPlace(at) || isSame(output, published, at) : changed.size === 0 || !changed.has(file);
  const keeps = (file: string, key: string): boolean => {
    const at = published.find(file);
    if (at === NOWHERE || published.keyOf(at) !== key || !isThere(file, at)) {
      keys.set(file, key);
      return false;
    }
    kept.add(at);
    return true;
  };
  const remember = (parts: PublishedParts | null): void => {
    if (keys.size === 0 && kept.size === published.live) return;
    for (const [file, key] of keys) {
      const stat = lstatSync(join(output, file), NO_THROW);
      if (stat) made.set(file, { key, size: stat.size, mtimeMs: stat.mtimeMs });
    }
    writePublished({ output, cache }, table, kept, published, made, parts);
  };
  const find = (file: string): string | null => {
    const at = published.find(file);
    return at !== NOWHERE && isThere(file, at) ? join(output, file) : null;
  };
  const keyOf = (file: string): string | undefined => {
    const at = published.find(file);
    return keys.get(file) ?? (at !== NOWHERE && kept.hasPlace(at) ? published.keyOf(at) : undefined);
  };
  const sizeOf = (file: string): number | undefined => {
    const own = made.get(file);
    if (own !== undefined) return own.size;
    const at = published.find(file);
    return at !== NOWHERE && kept.hasPlace(at) ? published.sizeOf(at) : undefined;
  };
  return { keeps, find, parts: before, kept, keyOf, sizeOf, remember };
}
