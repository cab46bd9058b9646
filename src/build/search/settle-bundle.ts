/** A bundle as Pagefind wrote it → its place in the cache folder. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as v from "valibot";
import type { Member } from "../../search/plan.ts";
import { writeChecked } from "../checked-file.ts";
import { hashBytes } from "../hash-bytes.ts";
import { listFiles } from "../seeds/list-files.ts";
import { type BundleOrder, findMaking, nameBundle } from "./build-bundle.ts";
import {
  type CachedBundle,
  type Content,
  FRAGMENT_ENDING,
  FRAGMENTS,
  LISTING,
  NO_FRAGMENT,
  nameInSite,
  nameKind,
} from "./bundle.ts";

/** What stands in front of a fragment's JSON. */
const SIGNATURE = "pagefind_dcd";

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
