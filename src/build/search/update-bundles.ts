/** An archive → the bundles of its index: those in the cache that still hold, and new ones of what is in none. */
import { createHash } from "node:crypto";
import { compareText } from "../../archive/compare-text.ts";
import type { Archive, ArchivedArticle, LoadWhole } from "../../archive/index.ts";
import { type Indexed, type Kept, type Plan, planBundles } from "../../search/plan.ts";
import { makeSearchRecord, nameProvider, type SearchRecord } from "../../search/record.ts";
import type { SiteBefore } from "../pages/before.ts";
import { VERSIONS } from "../versions.ts";
import { nameBundle } from "./build-bundle.ts";
import { buildBundles } from "./build-bundles.ts";
import { type BundleKind, type CachedBundle, readBundles } from "./bundle.ts";
import { type Pagefind, startPagefind } from "./pagefind.ts";
import { isPlacedIn } from "./place.ts";

const DIGEST_DIGITS = 24;

/**
 * Names what the index holds of an article without reading its text: it is made of the seed, by this program, for an index of
 * one language. Whose it is the settings may say.
 */
const digestArticle = ({ record }: ArchivedArticle, language: string): string =>
  createHash("sha256")
    .update([VERSIONS.finding, language, record.sourceFile, record.sha256, nameProvider(record)].join("\n"))
    .digest("hex")
    .slice(0, DIGEST_DIGITS);

/** The bundles of a site. */
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

/** What an index is made of. */
export interface IndexSources {
  readonly archive: Archive;
  readonly load: LoadWhole;
  readonly kind: BundleKind;
  /** Folder of the bundles. */
  readonly cache: string;
}

/** What an index is to hold, in the order of the archive. */
export const listIndexed = ({ archive, kind }: IndexSources): Indexed[] =>
  archive.articles.map((article) => ({ path: article.path, digest: digestArticle(article, kind.language) }));

/** Builds what is to be built. */
type Build = () => Promise<Kept<CachedBundle>[]>;

/**
 * Makes ready to build bundles.
 *
 * @param sources What the index is made of.
 * @param build What each is to hold.
 * @returns What builds them: it throws where a file cannot be written, or Pagefind fails while it runs. A string says why Pagefind cannot run.
 */
const openBuild = async (
  { archive, load, kind, cache }: IndexSources,
  build: readonly (readonly Indexed[])[],
): Promise<Build | string> => {
  if (build.length === 0) return async () => [];
  const articleAt = new Map(archive.articles.map((article) => [article.path, article]));
  const recordOf = (path: string): SearchRecord => {
    const article = articleAt.get(path);
    if (article === undefined) throw new RangeError(`The archive has no article at ${path}.`);
    return makeSearchRecord(load(article), kind.language);
  };
  const pagefind = await tryPagefind();
  if (typeof pagefind === "string") return pagefind;
  return async () => {
    const built = await buildBundles({ kind, cache }, build, recordOf, pagefind);
    return built.map((bundle) => ({ bundle, live: bundle.members }));
  };
};

/**
 * Builds bundles.
 *
 * @param sources What the index is made of.
 * @param build What each is to hold.
 * @returns The bundles; a string says why Pagefind cannot run.
 * @throws Where a file cannot be written, or Pagefind fails once it runs.
 */
export const indexBundles = async (
  sources: IndexSources,
  build: readonly (readonly Indexed[])[],
): Promise<Kept<CachedBundle>[] | string> => {
  const run = await openBuild(sources, build);
  return typeof run === "string" ? run : await run();
};

/** The bundles that a build with an empty cache would make. A bundle's name says what is in it: what is there already by that name is the same. */
const planAnew = (sources: IndexSources, cached: readonly CachedBundle[]): Plan<CachedBundle> => {
  const bundleOf = new Map(cached.map((bundle) => [bundle.name, bundle]));
  const wanted = planBundles(listIndexed(sources), []).build;
  const kept = wanted.flatMap((articles) => bundleOf.get(nameBundle(articles, sources.kind)) ?? []);
  const names = new Set(kept.map(({ name }) => name));
  return {
    kept: kept.map((bundle) => ({ bundle, live: bundle.members })),
    build: wanted.filter((articles) => !names.has(nameBundle(articles, sources.kind))),
  };
};

/**
 * Makes ready to bring the bundles up to date.
 *
 * @param sources What the index is made of.
 * @param before What was published before need not be there.
 * @param isAnew Whether the index is to be as if it were the first one: nothing in it of articles that are gone.
 * @returns What does it: it throws where a file cannot be written, or Pagefind fails while it runs. A string says why Pagefind cannot run.
 */
export const openUpdate = async (
  sources: IndexSources,
  before: SiteBefore,
  isAnew: boolean,
): Promise<(() => Promise<Bundles>) | string> => {
  const cached = readBundles(sources.cache, sources.kind, isPlacedIn(before));
  const { kept, build } = isAnew ? planAnew(sources, cached) : planBundles(listIndexed(sources), cached);
  const run = await openBuild(sources, build);
  if (typeof run === "string") return run;
  return async () => {
    const built = await run();
    // Of equals, the name says which comes first, not which of them was built now.
    const bundles = [...kept, ...built].sort(
      (a, b) => b.live.length - a.live.length || compareText(a.bundle.siteName, b.bundle.siteName),
    );
    return { bundles, isBuilt: built.length > 0 };
  };
};
