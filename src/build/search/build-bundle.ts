/** New articles → a bundle of the search index, which Pagefind builds into the cache folder. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { PagefindIndex } from "pagefind";
import * as v from "valibot";
import type { Indexed, Member } from "../../search/plan.ts";
import type { SearchRecord } from "../../search/record.ts";
import { writeChecked } from "../checked-file.ts";
import { listFiles } from "../list-files.ts";
import {
  type BundleKind,
  type CachedBundle,
  type Content,
  FRAGMENT_ENDING,
  FRAGMENTS,
  hashBytes,
  LISTING,
  NO_FRAGMENT,
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

const nameBundle = (articles: readonly Indexed[], { language, version }: BundleKind): string => {
  const hash = createHash("sha256").update(`${version} ${language}`);
  for (const { path, digest } of articles) hash.update(`\n${path} ${digest}`);
  return hash.digest("hex").slice(0, NAME_DIGITS);
};

/**
 * Builds a bundle into the cache folder.
 *
 * @param cache Folder of the bundles.
 * @param articles What it is to hold, at least one article.
 * @param recordOf Makes the record of the article at a path.
 * @param pagefind What makes the index.
 * @throws Where Pagefind fails, or the folder cannot be written.
 */
export const buildBundle = async (
  cache: string,
  kind: BundleKind,
  articles: readonly Indexed[],
  recordOf: (path: string) => SearchRecord,
  { openIndex, watch }: Pagefind,
): Promise<CachedBundle> => {
  const name = nameBundle(articles, kind);
  const making = join(cache, `${name}-${process.pid}`);
  mkdirSync(making, { recursive: true });
  const index = await openIndex(kind.language);
  await watch(addRecords(index, articles, recordOf));
  refuse((await watch(index.writeFiles({ outputPath: making }))).errors);
  await watch(index.deleteIndex());
  pruneFiles(making, kind.language);
  const { hashes, idOf } = readWritten(making);
  const members: Member[] = articles.map((article) => ({ ...article, id: idOf.get(article.path) ?? NO_FRAGMENT }));
  writeChecked(join(making, LISTING), nameKind(kind), { members, hashes } satisfies Content);
  const folder = join(cache, name);
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
  return { name, members, folder, files: Object.keys(hashes) };
};
