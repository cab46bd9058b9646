/** What a shard's folder holds, and what the shard says of it. */
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../../site.ts";
import { readChecked, writeChecked } from "../checked-file.ts";
import type { MadeParts } from "../downloads/made-parts.ts";
import type { Look } from "../look/index.ts";
import type { CachedSeed } from "../seeds/cached-seed.ts";
import { placeDecisions } from "../seeds/decision-store.ts";
import { readSeedCache } from "../seeds/seed-cache.ts";
import { NODE, VERSIONS } from "../versions.ts";
import { hashFile } from "./bytes.ts";
import type { ShardNumber } from "./deal.ts";

/** SHA-256 of files, by their names in the shard's folder. */
type Hashes = Readonly<Record<string, string>>;

/** That a shard's seeds are read. What was read stands beside it as in a cache folder, whose files prove themselves. */
export interface ShardReading extends ShardNumber {
  /** Of the program that read them. */
  readonly program: string;
  /** The Node that it ran on. */
  readonly node: string;
  /** Paths of its seeds. */
  readonly files: readonly string[];
  /** How many of them the cache remembers. */
  readonly remembered: number;
}

/** A page of a shard, or a compressed copy of one: its path below the output folder, what it was made of, and its bytes. */
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
  /** What was read. */
  readonly seeds: readonly CachedSeed[];
  /** Null where they are not made, or nobody asked. */
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
  const remembered = readSeedCache(folder).size;
  writeChecked(join(folder, READING), FORM, {
    ...shard,
    program: VERSIONS.looking,
    node: NODE,
    files,
    remembered,
  } satisfies ShardReading);
}

/** Says that a shard's pages are made. */
export function writePages(folder: string, made: Omit<ShardPages, "hashes">): void {
  const names = [PAGES, ...made.parts.map(({ file }) => file)];
  writeChecked(join(folder, MADE), FORM, { ...made, hashes: hashAll(folder, names) } satisfies ShardPages);
}

/** Whether a folder is a shard's, or was to be one. */
export const isShardFolder = (folder: string): boolean => existsSync(join(folder, READING));

/** Whether the lines of decisions are there to their end. */
function areDecisionsWhole(folder: string, seeds: readonly CachedSeed[]): boolean {
  const end = seeds.reduce((most, { decided }) => Math.max(most, decided === null ? 0 : decided[0] + decided[1]), 0);
  return end <= (statSync(placeDecisions(folder), { throwIfNoEntry: false })?.size ?? 0);
}

/** Reads of pages what says what they are; null where there are none, "broken" where they are not whole. */
function readPages(folder: string): ShardPages | "broken" | null {
  if (!existsSync(join(folder, MADE))) return null;
  // The file proves that `writePages` wrote it.
  const pages = readChecked(join(folder, MADE), FORM) as ShardPages | null;
  if (pages === null) return "broken";
  return Object.entries(pages.hashes).every(([name, hash]) => hashFile(join(folder, name)) === hash) ? pages : "broken";
}

/**
 * Reads what a shard says of itself.
 * @param folder The shard's.
 * @param withPages Whether its pages are asked for. They may just be being made, where they are not.
 * @returns Null where it is not whole.
 */
export function readShard(folder: string, withPages: boolean): Shard | null {
  // The file proves that `writeReading` wrote it; the form says which.
  const reading = readChecked(join(folder, READING), FORM) as ShardReading | null;
  if (reading === null) return null;
  // Another program's cache says nothing here, and the shard is refused for that.
  const seeds = reading.program === VERSIONS.looking ? [...readSeedCache(folder).values()] : [];
  const isRead = reading.program !== VERSIONS.looking || seeds.length === reading.remembered;
  const pages = withPages ? readPages(folder) : null;
  if (!isRead || !areDecisionsWhole(folder, seeds) || pages === "broken") return null;
  return { folder, reading, seeds, pages };
}
