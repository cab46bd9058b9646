/** What was published and what it was made of: what is made of the same need not be made again. */
import { lstatSync } from "node:fs";
import { join } from "node:path";
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
}

const FILE = "published.json";
const NO_THROW = { throwIfNoEntry: false } as const;

/** Decides which files of a site have to be made. */
export interface Keeper {
  /**
   * Says whether a published file stays as it is. Where it does not, it has to be written into the staging folder.
   * @param file Path below the output folder.
   * @param key Of all that the file is made of.
   */
  readonly keeps: (file: string, key: string) => boolean;
  /** Size of a file that stays, in bytes. */
  readonly sizeOf: (file: string) => number;
  /** The files that stay. */
  readonly kept: ReadonlySet<string>;
  /** Remembers what is published now for the next build. */
  readonly remember: () => void;
}

function readPublished(output: string, cache: string): Map<string, PublishedFile> {
  // The file proves that `remember` of the same program wrote it.
  const content = readChecked(join(cache, FILE), VERSIONS.looking) as Content | null;
  if (content === null || content.output !== output) return new Map();
  return new Map(content.rows.map(([file, key, size, mtimeMs]) => [file, { key, size, mtimeMs }]));
}

/**
 * Opens what the last build remembers of an output folder.
 * @param output The output folder; what was changed there since is not kept.
 * @param cache The cache folder.
 * @param force Whether nothing is to be kept.
 */
export function openKeeper(output: string, cache: string, force: boolean): Keeper {
  const published = force ? new Map<string, PublishedFile>() : readPublished(output, cache);
  const keys = new Map<string, string>();
  const kept = new Set<string>();
  const isThere = (file: string, { size, mtimeMs }: PublishedFile): boolean => {
    const stat = lstatSync(join(output, file), NO_THROW);
    return stat?.isFile() === true && stat.size === size && stat.mtimeMs === mtimeMs;
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
  const remember = (): void => {
    const isSame = kept.size === keys.size && kept.size === published.size;
    if (!isSame)
      writeChecked(join(cache, FILE), VERSIONS.looking, {
        output,
        rows: [...keys].flatMap(describe),
      } satisfies Content);
  };
  return { keeps, sizeOf: (file) => published.get(file)?.size ?? 0, kept, remember };
}
