/** Pages that shards have made, lent to a build: what is made of the same need not be made again. */
import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LentParts } from "../downloads/made-parts.ts";
import type { Keeper } from "../publish/manifest.ts";
import { readRange } from "./bytes.ts";
import { PAGES, type Shard } from "./shard-file.ts";

/** A page in its shard. */
interface LentPage {
  readonly key: string;
  readonly pack: string;
  readonly from: number;
  readonly length: number;
}

/** Shards' pages, open to be taken. */
export interface Lender {
  /** Makes a keeper that puts a shard's page into the staging folder where it is the one that is asked for. */
  readonly lend: (keeper: Keeper, staging: string) => Keeper;
  readonly parts: readonly LentParts[];
  /** How many files were taken, and how many were asked for and are not what was asked for. */
  readonly count: () => { readonly taken: number; readonly stale: number };
  readonly close: () => void;
}

function listPages(shards: readonly Shard[]): Map<string, LentPage> {
  const pages = new Map<string, LentPage>();
  for (const { folder, pages: made } of shards) {
    let from = 0;
    for (const [file, key, length] of made?.pages ?? []) {
      pages.set(file, { key, pack: join(folder, PAGES), from, length });
      from += length;
    }
  }
  return pages;
}

const listParts = (shards: readonly Shard[]): LentParts[] =>
  shards.flatMap(({ folder, pages }) =>
    pages === null
      ? []
      : [{ frames: pages.frames, made: pages.parts.map(({ file, rows }) => ({ file: join(folder, file), rows })) }],
  );

/** Opens the pages of shards. */
export function openLender(shards: readonly Shard[]): Lender {
  const pages = listPages(shards);
  const open = new Map<string, number>();
  let taken = 0;
  let stale = 0;
  const openPack = (path: string): number => {
    const file = open.get(path) ?? openSync(path, "r");
    open.set(path, file);
    return file;
  };
  const take = (staging: string, file: string, key: string): boolean => {
    const page = pages.get(file);
    if (page === undefined) return false;
    if (page.key !== key) {
      stale += 1;
      return false;
    }
    const target = join(staging, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readRange(openPack(page.pack), page.from, page.length));
    taken += 1;
    return true;
  };
  return {
    lend: (keeper, staging) => ({
      ...keeper,
      keeps: (file, key) => keeper.keeps(file, key) || take(staging, file, key),
    }),
    parts: listParts(shards),
    count: () => ({ taken, stale }),
    close: () => {
      for (const file of open.values()) closeSync(file);
    },
  };
}
