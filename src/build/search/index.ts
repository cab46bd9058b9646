/** The search of a site: the bundles of its index, and what the browser has to know of them. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as v from "valibot";
import type { Archive, ArchivedArticle, LoadWhole } from "../../archive/index.ts";
import { chooseLanguage } from "../../search/language.ts";
import { type Kept, planBundles } from "../../search/plan.ts";
import { makeSearchRecord, type SearchRecord } from "../../search/record.ts";
import { NO_SITE_BEFORE, type SiteBefore } from "../before.ts";
import { VERSIONS } from "../versions.ts";
import { type BundleKind, buildBundle, type CachedBundle, dropBundles, hasWords, readBundles } from "./bundle.ts";
import { type Pagefind, startPagefind } from "./pagefind.ts";
import { isPlacedIn, placeIndex } from "./place.ts";

/** What was done for the search: its index was built anew in part or whole, or kept, or there is none, and why. */
export type SearchOutcome =
  | { readonly state: "built" | "kept" }
  | { readonly state: "off"; readonly reason: string | null };

const CACHE = "search";

const PACKAGE = v.object({ version: v.string() });

/** Pagefind does not export its package.json, so it is looked for where Node looks. */
const readPagefindVersion = (): string => {
  const folders = createRequire(import.meta.url).resolve.paths("pagefind") ?? [];
  const manifest = folders.map((folder) => join(folder, "pagefind/package.json")).find((file) => existsSync(file));
  if (manifest === undefined) throw new Error("the package pagefind is not installed");
  return v.parse(PACKAGE, JSON.parse(readFileSync(manifest, "utf8"))).version;
};

const DIGEST_DIGITS = 24;

/**
 * Names what the index holds of an article without reading its text: it is made of the seed, by this program, for an index of
 * one language.
 */
const digestArticle = ({ record }: ArchivedArticle, language: string): string =>
  createHash("sha256")
    .update([VERSIONS.finding, language, record.sourceFile, record.sha256].join("\n"))
    .digest("hex")
    .slice(0, DIGEST_DIGITS);

interface Bundles {
  readonly bundles: readonly Kept<CachedBundle>[];
  readonly isBuilt: boolean;
}

/** Starts Pagefind, or says why it cannot run here. */
const tryPagefind = async (): Promise<Pagefind | string> => {
  try {
    return await startPagefind();
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
  }
};

/** Brings the bundles up to date; a string says why Pagefind cannot run. */
const updateBundles = async (
  all: readonly ArchivedArticle[],
  load: LoadWhole,
  kind: BundleKind,
  cache: string,
  before: SiteBefore,
): Promise<Bundles | string> => {
  const articleAt = new Map(all.map((article) => [article.path, article]));
  const recordOf = (path: string): SearchRecord => {
    const article = articleAt.get(path);
    if (article === undefined) throw new RangeError(`The archive has no article at ${path}.`);
    return makeSearchRecord(load(article), kind.language);
  };
  const articles = all.map((article) => ({
    path: article.path,
    digest: digestArticle(article, kind.language),
  }));
  const { kept, build } = planBundles(articles, readBundles(cache, kind, isPlacedIn(before)));
  if (build.length === 0) return { bundles: kept, isBuilt: false };
  const pagefind = await tryPagefind();
  if (typeof pagefind === "string") return pagefind;
  const built: Kept<CachedBundle>[] = [];
  try {
    for (const own of build) {
      const bundle = await buildBundle(cache, kind, own, recordOf, pagefind);
      built.push({ bundle, live: bundle.members });
    }
  } finally {
    await pagefind.close();
  }
  return { bundles: [...kept, ...built].sort((a, b) => b.live.length - a.live.length), isBuilt: true };
};

/**
 * Makes the search of a site, as far as it is not in the cache folder already.
 *
 * @param archive The archive.
 * @param load Reads an article's text.
 * @param cacheDir The cache folder of builds.
 * @param staging Folder of the site in the making.
 * @param before What was published before need not be put there.
 * @returns What was done; "off" for an archive of nothing, and where Pagefind cannot run on this machine.
 * @throws Where a file cannot be written, or Pagefind fails once it runs.
 */
export const makeSearch = async (
  archive: Archive,
  load: LoadWhole,
  cacheDir: string,
  staging: string,
  before: SiteBefore,
): Promise<SearchOutcome> => {
  if (archive.articles.length === 0) return { state: "off", reason: null };
  const cache = join(cacheDir, CACHE);
  const language = chooseLanguage(archive);
  const updated = await updateBundles(
    archive.articles,
    load,
    { language, version: readPagefindVersion() },
    cache,
    before,
  );
  if (typeof updated === "string")
    return { state: "off", reason: `the site has no search, because Pagefind cannot run: ${updated}` };
  const bundles = updated.bundles.filter(({ bundle }) => hasWords(bundle));
  dropBundles(cache, new Set(updated.bundles.map(({ bundle }) => bundle.name)));
  if (bundles.length === 0)
    return { state: "off", reason: "the site has no search, because no article has a word to be found by" };
  placeIndex(archive, language, bundles, staging, before);
  return { state: updated.isBuilt ? "built" : "kept" };
};

/**
 * Makes bundles of some articles of an archive into a cache folder, for another build to put into a site.
 *
 * @param archive All articles: they say in which language words are brought to their stems.
 * @param articles Those of the bundles.
 * @param load Reads an article's text.
 * @param cacheDir The cache folder.
 * @returns Whether Pagefind can run on this machine.
 * @throws Where a file cannot be written, or Pagefind fails once it runs.
 */
export const indexShare = async (
  archive: Archive,
  articles: readonly ArchivedArticle[],
  load: LoadWhole,
  cacheDir: string,
): Promise<boolean> => {
  const cache = join(cacheDir, CACHE);
  const kind = { language: chooseLanguage(archive), version: readPagefindVersion() };
  const updated = await updateBundles(articles, load, kind, cache, NO_SITE_BEFORE);
  if (typeof updated === "string") return false;
  dropBundles(cache, new Set(updated.bundles.map(({ bundle }) => bundle.name)));
  return true;
};
