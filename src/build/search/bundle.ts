/** A bundle of the search index: built by Pagefind, kept in the cache folder, linked into the site. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { PagefindIndex } from "pagefind";
import * as v from "valibot";
import type { Bundle, Indexed, Member } from "../../search/plan.ts";
import type { SearchRecord } from "../../search/record.ts";

/** A bundle in the cache folder. */
export interface CachedBundle extends Bundle {
  readonly folder: string;
}

/** What tells the bundles of one version and language from those of another. */
export interface BundleKind {
  readonly language: string;
  /** Pagefind's. */
  readonly version: string;
}

const LISTING = "bundle.json";
const FRAGMENTS = "fragment";
const FRAGMENT_ENDING = ".pf_fragment";

/** What stands in front of a fragment's JSON. */
const SIGNATURE = "pagefind_dcd";

/** Records that are on their way to Pagefind at one time: enough to keep it busy, and few enough to hold in memory. */
const IN_FLIGHT = 64;

const NAME_DIGITS = 16;

const MEMBER = v.strictObject({ path: v.string(), digest: v.string(), id: v.string() });
const CONTENT = v.strictObject({ language: v.string(), version: v.string(), members: v.array(MEMBER) });
const FRAGMENT = v.object({ url: v.string() });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Reads a bundle; null where it is of another kind, or not whole. */
const readBundle = (folder: string, name: string, kind: BundleKind): CachedBundle | null => {
  const listing = join(folder, LISTING);
  if (!existsSync(listing)) return null;
  const content = v.safeParse(CONTENT, parseJson(readFileSync(listing, "utf8")));
  if (!content.success) return null;
  const { language, version, members } = content.output;
  if (language !== kind.language || version !== kind.version) return null;
  const files = new Set(existsSync(join(folder, FRAGMENTS)) ? readdirSync(join(folder, FRAGMENTS)) : []);
  const isWhole = members.every(({ id }) => files.has(id + FRAGMENT_ENDING));
  return isWhole ? { name, members, folder } : null;
};

/**
 * Lists the bundles of a kind that builds before left.
 *
 * @param cache Folder of the bundles; it need not exist.
 */
export const readBundles = (cache: string, kind: BundleKind): CachedBundle[] => {
  if (!existsSync(cache)) return [];
  const bundles = readdirSync(cache)
    .sort()
    .map((name) => readBundle(join(cache, name), name, kind));
  return bundles.filter((bundle) => bundle !== null);
};

/** Removes the bundles that are not in use, and what a build that was stopped left of one. */
export const dropBundles = (cache: string, inUse: ReadonlySet<string>): void => {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    if (!inUse.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
  }
};

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

/** The fragment of each article, which Pagefind names by a hash of its own. */
const readFragments = (folder: string): Map<string, string> => {
  const idOf = new Map<string, string>();
  for (const file of readdirSync(join(folder, FRAGMENTS))) {
    const text = gunzipSync(readFileSync(join(folder, FRAGMENTS, file))).toString("utf8");
    const { url } = v.parse(FRAGMENT, JSON.parse(text.slice(SIGNATURE.length)));
    idOf.set(url.replace(/#.*/, ""), file.slice(0, -FRAGMENT_ENDING.length));
  }
  return idOf;
};

const refuse = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind cannot index: ${errors.join("; ")}`);
};

const addRecords = async (
  index: PagefindIndex,
  articles: readonly Indexed[],
  recordOf: (path: string) => SearchRecord,
): Promise<void> => {
  for (let start = 0; start < articles.length; start += IN_FLIGHT) {
    const records = articles.slice(start, start + IN_FLIGHT).map(({ path }) => recordOf(path));
    const answers = await Promise.all(records.map((record) => index.addCustomRecord(record)));
    for (const { errors } of answers) refuse(errors);
  }
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
 * @throws Where Pagefind cannot be run on this machine, or fails.
 */
export const buildBundle = async (
  cache: string,
  kind: BundleKind,
  articles: readonly Indexed[],
  recordOf: (path: string) => SearchRecord,
): Promise<CachedBundle> => {
  const { createIndex } = await import("pagefind");
  const name = nameBundle(articles, kind);
  const making = join(cache, `${name}-${process.pid}`);
  mkdirSync(making, { recursive: true });
  const { index, errors } = await createIndex({ forceLanguage: kind.language });
  refuse(errors);
  if (index === undefined) throw new Error("Pagefind gave no index");
  await addRecords(index, articles, recordOf);
  refuse((await index.writeFiles({ outputPath: making })).errors);
  await index.deleteIndex();
  pruneFiles(making, kind.language);
  const idOf = readFragments(making);
  const members: Member[] = articles.map((article) => ({ ...article, id: idOf.get(article.path) ?? "" }));
  writeFileSync(join(making, LISTING), JSON.stringify({ ...kind, members }));
  const folder = join(cache, name);
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
  return { name, members, folder };
};

/** Files of a bundle that go into the site, as paths below its folder. */
export const listBundleFiles = ({ folder }: CachedBundle, live: readonly Member[]): string[] => {
  const plain = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== LISTING,
  );
  return [
    ...plain.map((entry) => entry.name),
    ...readdirSync(join(folder, "index")).map((file) => `index/${file}`),
    ...live.map(({ id }) => `${FRAGMENTS}/${id}${FRAGMENT_ENDING}`),
  ];
};
