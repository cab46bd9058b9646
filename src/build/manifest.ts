/** What was published and what it was made of: what is made of the same need not be made again. */
import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { PublishedParts, SiteBefore } from "./before.ts";
import { readChecked, writeChecked } from "./checked-file.ts";
import { VERSIONS } from "./versions.ts";

/** A published file. */
interface PublishedFile {
  readonly key: string;
  readonly size: number;
  readonly mtimeMs: number;
}

type Row = readonly [file: string, key: string, size: number, mtimeMs: number];

interface Content {
  readonly output: string;
  readonly rows: readonly Row[];
  readonly parts: PublishedParts | null;
}

const FILE = "published.json";
const NO_THROW = { throwIfNoEntry: false } as const;

/** Decides which files of a site have to be made, and remembers what is published. */
export interface Keeper extends SiteBefore {
  /** The files that stay. */
  readonly kept: ReadonlySet<string>;
  /** Key of a file that was asked for in this build: what has the same is the same. */
  readonly keyOf: (file: string) => string | undefined;
  /** Bytes of a file that stays. */
  readonly sizeOf: (file: string) => number;
  /** Remembers for the next build what is published now. */
  readonly remember: (parts: PublishedParts | null) => void;
}

interface Published {
  readonly files: ReadonlyMap<string, PublishedFile>;
  readonly parts: PublishedParts | null;
}

const NOTHING: Published = { files: new Map(), parts: null };

function readPublished(output: string, cache: string): Published {
  // The file proves that `remember` of the same program wrote it.
  const content = readChecked(join(cache, FILE), VERSIONS.looking) as Content | null;
  if (content === null || content.output !== output) return NOTHING;
  const files = new Map(content.rows.map(([file, key, size, mtimeMs]) => [file, { key, size, mtimeMs }]));
  return { files, parts: content.parts };
}

/**
 * Opens what the last build remembers of an output folder.
 * @param output The output folder; what was changed there since is not kept.
 * @param cache The cache folder.
 * @param force Whether nothing is to be kept.
 */
export function openKeeper(output: string, cache: string, force: boolean): Keeper {
  const { files: published, parts: before } = force ? NOTHING : readPublished(output, cache);
  const keys = new Map<string, string>();
  const kept = new Set<string>();
  // Nothing changes there until publishing begins: the system is asked once for each file.
  const there = new Map<string, boolean>();
  const isThere = (file: string, { size, mtimeMs }: PublishedFile): boolean => {
    const known = there.get(file);
    if (known !== undefined) return known;
    const stat = lstatSync(join(output, file), NO_THROW);
    const isSame = stat?.isFile() === true && stat.size === size && stat.mtimeMs === mtimeMs;
    there.set(file, isSame);
    return isSame;
  };
  const keeps = (file: string, key: string): boolean => {
    keys.set(file, key);
    const known = published.get(file);
    if (known?.key !== key || !isThere(file, known)) return false;
    kept.add(file);
    return true;
  };
  const describe = ([file, key]: readonly [string, string]): Row[] => {
    const known = published.get(file);
    if (kept.has(file) && known !== undefined) return [[file, key, known.size, known.mtimeMs]];
    const stat = lstatSync(join(output, file), NO_THROW);
    return stat ? [[file, key, stat.size, stat.mtimeMs]] : [];
  };
  const remember = (parts: PublishedParts | null): void => {
    const isSame = kept.size === keys.size && kept.size === published.size;
    if (isSame) return;
    const content: Content = { output, rows: [...keys].flatMap(describe), parts };
    writeChecked(join(cache, FILE), VERSIONS.looking, content);
  };
  const find = (file: string): string | null => {
    const known = published.get(file);
    return known !== undefined && isThere(file, known) ? join(output, file) : null;
  };
  const keyOf = (file: string): string | undefined => keys.get(file);
  const sizeOf = (file: string): number => published.get(file)?.size ?? 0;
  return { keeps, find, parts: before, kept, keyOf, sizeOf, remember };
}
