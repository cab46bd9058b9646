/** What a shard's folder holds, and what the shard says of it. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../../site.ts";
import { readChecked, writeChecked } from "../checked-file.ts";
import type { MadeParts } from "../crew.ts";
import type { Look } from "../look/index.ts";
import { VERSIONS } from "../versions.ts";
import { hashFile } from "./bytes.ts";
import type { ShardNumber } from "./deal.ts";

/** SHA-256 of files, by their names in the shard's folder. */
type Hashes = Readonly<Record<string, string>>;

/** That a shard's seeds are read. They stand beside it as in a cache folder. */
export interface ShardReading extends ShardNumber {
  /** Of the program that read them. */
  readonly program: string;
  /** Paths of its seeds. */
  readonly files: readonly string[];
  readonly hashes: Hashes;
}

/** A page of a shard: its path below the output folder, what it was made of, and its bytes. */
export type PageRow = readonly [file: string, key: string, length: number];

/** That a shard's pages are made. */
export interface ShardPages {
  readonly settings: ShardSettings;
  /** Of what every page is made of; see `view/frame.ts`. */
  readonly frames: string;
  /** In the order in which they stand in `PAGES`. */
  readonly pages: readonly PageRow[];
  /** Articles' texts for downloads and feeds; files by their names in the folder. */
  readonly parts: readonly MadeParts[];
  readonly hashes: Hashes;
}

/** A shard in its folder. */
export interface Shard {
  readonly folder: string;
  readonly reading: ShardReading;
  /** Null where they are not made. */
  readonly pages: ShardPages | null;
}

/** Settings that pages are made by, by their names; as JSON. */
export type ShardSettings = Readonly<Record<string, string>>;

const READING = "shard.json";
const MADE = "pages.json";
/** All pages, one after the other. */
export const PAGES = "pages.bin";
const PARTS = "parts-";
/** Of the form of these files. */
const FORM = "1";

/** What a cache holds of seeds that were read; see `seed-cache.ts` and `decision-store.ts`. */
const READ_FILES = ["seeds.json", "decisions.jsonl"];

/** Name of the file of a thread's parts. */
export const nameParts = (thread: number): string => `${PARTS}${thread}.bin`;

/** Where a shard is, in the folder of all. */
export const placeShard = (shards: string, { number, of }: ShardNumber): string => join(shards, `${number}-of-${of}`);

/** Names the settings by which pages are made. */
export const nameSettings = (site: Site, search: boolean, look: Look): ShardSettings =>
  Object.fromEntries(
    Object.entries({ ...site, search, templates: look.key }).map(([name, value]) => [name, JSON.stringify(value)]),
  );

const hashAll = (folder: string, names: readonly string[]): Hashes =>
  Object.fromEntries(
    names.flatMap((name) => {
      const hash = hashFile(join(folder, name));
      return hash === null ? [] : [[name, hash]];
    }),
  );

/** Takes away what was made of pages: what is not of the same seeds must not lie beside them. */
export function removePages(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (name === MADE || name === PAGES || name.startsWith(PARTS)) rmSync(join(folder, name), { force: true });
}

/** Says that a shard's seeds are read. */
export function writeReading(folder: string, shard: ShardNumber, files: readonly string[]): void {
  const reading: ShardReading = { ...shard, program: VERSIONS.looking, files, hashes: hashAll(folder, READ_FILES) };
  writeChecked(join(folder, READING), FORM, reading);
}

/** Says that a shard's pages are made. */
export function writePages(folder: string, made: Omit<ShardPages, "hashes">): void {
  const names = [PAGES, ...made.parts.map(({ file }) => file)];
  writeChecked(join(folder, MADE), FORM, { ...made, hashes: hashAll(folder, names) } satisfies ShardPages);
}

/** Whether a folder is a shard's, or was to be one. */
export const isShardFolder = (folder: string): boolean => existsSync(join(folder, READING));

/**
 * Reads what a shard says of itself.
 * @param folder The shard's.
 * @returns Null where it is not whole.
 */
export function readShard(folder: string): Shard | null {
  // The files prove that `writeReading` and `writePages` wrote them; the form says which.
  const reading = readChecked(join(folder, READING), FORM) as ShardReading | null;
  if (reading === null) return null;
  const hasPages = existsSync(join(folder, MADE));
  const pages = hasPages ? (readChecked(join(folder, MADE), FORM) as ShardPages | null) : null;
  if (hasPages && pages === null) return null;
  const hashes = Object.entries({ ...reading.hashes, ...pages?.hashes });
  const isWhole = hashes.every(([name, hash]) => hashFile(join(folder, name)) === hash);
  return isWhole ? { folder, reading, pages } : null;
}
