/** New articles → a bundle of the search index, in two steps: Pagefind is given them, and it writes. `settle-bundle.ts` takes up what it wrote. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { PagefindIndex } from "pagefind";
import type { Indexed } from "../../search/plan.ts";
import type { SearchRecord } from "../../search/record.ts";
import { allowFailure } from "../crew/thread.ts";
import type { BundleKind } from "./bundle.ts";
import { type Pagefind, refuse } from "./pagefind.ts";

/** Records that are on their way to Pagefind at one time: enough to keep it busy, and few enough to hold in memory. */
const IN_FLIGHT = 64;

const NAME_DIGITS = 16;

/** Sends records one after the other, so many at a time: a new one as soon as one is taken, or Pagefind would wait for them. */
const addRecords = async (
  index: PagefindIndex,
  articles: readonly Indexed[],
  recordOf: (path: string) => SearchRecord,
): Promise<void> => {
  const rest = articles.values();
  const sendOn = async (): Promise<void> => {
    for (const { path } of rest) refuse((await index.addCustomRecord(recordOf(path))).errors);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, sendOn));
};

/** Names a bundle in the cache by what it is made of. */
export const nameBundle = (articles: readonly Indexed[], { language, version }: BundleKind): string => {
  const hash = createHash("sha256").update(`${version} ${language}`);
  for (const { path, digest } of articles) hash.update(`\n${path} ${digest}`);
  return hash.digest("hex").slice(0, NAME_DIGITS);
};

/** What a bundle is to be. */
export interface BundleOrder {
  readonly kind: BundleKind;
  /** Folder of the bundles. */
  readonly cache: string;
  /** What it is to hold, at least one article. */
  readonly articles: readonly Indexed[];
}

/** A bundle of which Pagefind has all articles. */
export interface FilledBundle extends BundleOrder {
  /** Holds this bundle alone. */
  readonly pagefind: Pagefind;
  readonly index: PagefindIndex;
}

/** Where Pagefind writes a bundle. */
export const findMaking = (order: BundleOrder): string =>
  join(order.cache, `${nameBundle(order.articles, order.kind)}-${process.pid}`);

/**
 * Gives the articles of a bundle to Pagefind.
 *
 * @param order What the bundle is to be.
 * @param recordOf Makes the record of the article at a path.
 * @param pagefind What makes the index, and nothing else besides.
 * @throws Where Pagefind fails.
 */
export const fillBundle = async (
  order: BundleOrder,
  recordOf: (path: string) => SearchRecord,
  pagefind: Pagefind,
): Promise<FilledBundle> => {
  const index = await pagefind.openIndex(order.kind.language);
  await pagefind.watch(addRecords(index, order.articles, recordOf));
  return { ...order, index, pagefind };
};

/** How often a folder is looked at for the first file. Milliseconds. */
const LOOK = 50;

/** A bundle that Pagefind writes. */
export interface Writing {
  /** Pagefind has put the index together, which takes most memory, and writes files. */
  readonly joined: Promise<void>;
  /** All files are there, and Pagefind has ended. */
  readonly written: Promise<void>;
}

/**
 * Has Pagefind write a bundle, which takes it longer than all else, and ends Pagefind. It puts the index together first; only its first file tells that
 * it has.
 *
 * @returns Both steps; either fails where Pagefind does, or the folder cannot be written.
 */
export const writeBundle = (bundle: FilledBundle): Writing => {
  const { index, pagefind } = bundle;
  const making = findMaking(bundle);
  let isWritten = false;
  const write = async (): Promise<void> => {
    try {
      // A build that was killed may have had this one's number: always, in a container.
      rmSync(making, { recursive: true, force: true });
      mkdirSync(making, { recursive: true });
      refuse((await pagefind.watch(index.writeFiles({ outputPath: making }))).errors);
    } finally {
      isWritten = true;
      await pagefind.close();
    }
  };
  const written = allowFailure(write());
  const awaitFirstFile = async (): Promise<void> => {
    while (!isWritten && readdirSync(making).length === 0) await delay(LOOK);
    if (isWritten) await written;
  };
  return { joined: allowFailure(awaitFirstFile()), written };
};
