/** New articles → a bundle of the search index in the cache folder, in three steps: Pagefind is given them, it writes, and the bundle takes its place. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { PagefindIndex } from "pagefind";
import * as v from "valibot";
import type { Indexed, Member } from "../../search/plan.ts";
import type { SearchRecord } from "../../search/record.ts";
import { writeChecked } from "../checked-file.ts";
import { listFiles } from "../seeds/list-files.ts";
import {
  type BundleKind,
  type CachedBundle,
  type Content,
  FRAGMENT_ENDING,
  FRAGMENTS,
  hashBytes,
  LISTING,
  NO_FRAGMENT,
  nameInSite,
  nameKind,
} from "./bundle.ts";
import { type Pagefind, refuse } from "./pagefind.ts";

/** What stands in front of a fragment's JSON. */
const SIGNATURE = "pagefind_dcd";

/** Records that are on their way to Pagefind at one time: enough to keep it busy, and few enough to hold in memory. */
const IN_FLIGHT = 64;

const NAME_DIGITS = 16;

const FRAGMENT = v.object({ url: v.string() });

/** A file of a bundle that the site needs; Pagefind writes its own search boxes beside them. */
const isNeeded = (file: string, wasm: string): boolean =>
  file === "pagefind.js" ||
  file === "pagefind-entry.json" ||
  file === `wasm.${wasm}.pagefind` ||
  file.endsWith(".pf_meta");

const pruneFiles = (folder: string, language: string): void => {
  const wasm = existsSync(join(folder, `wasm.${language}.pagefind`)) ? language : "unknown";
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && !isNeeded(entry.name, wasm)) rmSync(join(folder, entry.name));
  }
};

/** A bundle's files as Pagefind wrote them. */
interface Written {
  readonly hashes: Readonly<Record<string, string>>;
  /** Name of each article's fragment, a hash of Pagefind's own, by the article's path. */
  readonly idOf: ReadonlyMap<string, string>;
}

const readFragmentUrl = (bytes: Uint8Array): string => {
  const text = gunzipSync(bytes).toString("utf8");
  return v.parse(FRAGMENT, JSON.parse(text.slice(SIGNATURE.length))).url;
};

const readWritten = (folder: string): Written => {
  const hashes: Record<string, string> = {};
  const idOf = new Map<string, string>();
  for (const file of listFiles(folder)) {
    const bytes = readFileSync(join(folder, file));
    hashes[file] = hashBytes(bytes);
    if (!file.startsWith(`${FRAGMENTS}/`)) continue;
    const id = file.slice(FRAGMENTS.length + 1, -FRAGMENT_ENDING.length);
    idOf.set(readFragmentUrl(bytes).replace(/#.*/, ""), id);
  }
  return { hashes, idOf };
};

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

const findMaking = (order: BundleOrder): string =>
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

/**
 * Has Pagefind write a bundle, which takes it longer than all else, and ends Pagefind.
 *
 * @throws Where Pagefind fails, or the folder cannot be written.
 */
export const writeBundle = async (bundle: FilledBundle): Promise<void> => {
  const { index, pagefind } = bundle;
  const making = findMaking(bundle);
  mkdirSync(making, { recursive: true });
  try {
    refuse((await pagefind.watch(index.writeFiles({ outputPath: making }))).errors);
  } finally {
    await pagefind.close();
  }
};

/**
 * Puts a bundle that is written into its place in the cache folder.
 *
 * @throws Where a file cannot be read or written.
 */
export const settleBundle = (order: BundleOrder): CachedBundle => {
  const making = findMaking(order);
  const { kind, cache, articles } = order;
  pruneFiles(making, kind.language);
  const { hashes, idOf } = readWritten(making);
  const members: Member[] = articles.map((article) => ({ ...article, id: idOf.get(article.path) ?? NO_FRAGMENT }));
  writeChecked(join(making, LISTING), nameKind(kind), { members, hashes } satisfies Content);
  const name = nameBundle(articles, kind);
  const folder = join(cache, name);
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
  return { name, siteName: nameInSite(hashes), members, folder, files: Object.keys(hashes) };
};
