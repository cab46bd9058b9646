/** The search of a site: the bundles of its index, and what the browser has to know of them. */
import { join } from "node:path";
import type { Archive, LoadWhole } from "../../archive/index.ts";
import { chooseLanguage } from "../../search/language.ts";
import { type Indexed, planBundles } from "../../search/plan.ts";
import { allowFailure } from "../crew/thread.ts";
import type { SiteBefore } from "../pages/before.ts";
import { type BundleKind, type CachedBundle, dropBundles, hasWords } from "./bundle.ts";
import { namePagefind } from "./pagefind.ts";
import { placeIndex } from "./place.ts";
import { indexBundles, listIndexed, openUpdate } from "./update-bundles.ts";

/** What was done for the search: its index was built anew in part or whole, or kept, or there is none, and why. */
export type SearchOutcome =
  | { readonly state: "built" | "kept" }
  | { readonly state: "off"; readonly reason: string | null };

const CACHE = "search";

const nameKind = (archive: Archive): BundleKind => ({
  language: chooseLanguage(archive),
  version: namePagefind(),
});

/**
 * Builds some of the bundles that a build with an empty cache would, for another build to take from its cache.
 *
 * @param archive The archive.
 * @param load Reads an article's text.
 * @param cacheDir The cache folder.
 * @param isWanted Whether a bundle is wanted whose first article has a place in the archive and whose last has another.
 * @returns Whether Pagefind can run on this machine.
 * @throws Where a file cannot be written, or Pagefind fails once it runs.
 */
export const indexSome = async (
  archive: Archive,
  load: LoadWhole,
  cacheDir: string,
  isWanted: (first: number, last: number) => boolean,
): Promise<boolean> => {
  const cache = join(cacheDir, CACHE);
  const sources = { archive, load, kind: nameKind(archive), cache };
  const placeOf = new Map(archive.articles.map(({ path }, place) => [path, place]));
  const findPlace = (article: Indexed | undefined): number => placeOf.get(article?.path ?? "") ?? 0;
  const { build } = planBundles<CachedBundle>(listIndexed(sources), []);
  const built = await indexBundles(
    sources,
    build.filter((own) => isWanted(findPlace(own[0]), findPlace(own.at(-1)))),
  );
  if (typeof built === "string") return false;
  dropBundles(cache, new Set(built.map(({ bundle }) => bundle.name)));
  return true;
};

/** Something that a text can be found by: Pagefind knows no signs. */
const WORD = /[\p{L}\p{N}]{2}/u;

/** A search in the making. */
export interface BegunSearch {
  /** Whether it is known already that the site will have one. */
  readonly isSure: boolean;
  /** What was done: "off" for an archive of nothing, and where Pagefind cannot run on this machine. */
  readonly outcome: Promise<SearchOutcome>;
}

const endAtOnce = (reason: string | null): BegunSearch => ({
  isSure: false,
  outcome: Promise.resolve({ state: "off", reason }),
});

/**
 * Begins the search of a site, as far as it is not in the cache folder already. Pagefind is a process of its own, and other work can be done
 * meanwhile.
 *
 * @param archive The archive.
 * @param load Reads an article's text.
 * @param cacheDir The cache folder of builds.
 * @param staging Folder of the site in the making.
 * @param before What was published before need not be put there.
 * @param isAnew Whether the index is to be as that of a build with an empty cache.
 * @returns What is being done; it fails where a file cannot be written, or Pagefind fails while it runs.
 */
export const beginSearch = async (
  archive: Archive,
  load: LoadWhole,
  cacheDir: string,
  staging: string,
  before: SiteBefore,
  isAnew = false,
): Promise<BegunSearch> => {
  if (archive.articles.length === 0) return endAtOnce(null);
  const cache = join(cacheDir, CACHE);
  const kind = nameKind(archive);
  const update = await openUpdate({ archive, load, kind, cache }, before, isAnew);
  if (typeof update === "string") return endAtOnce(`the site has no search, because Pagefind cannot run: ${update}`);
  const finish = async (): Promise<SearchOutcome> => {
    const updated = await update();
    const bundles = updated.bundles.filter(({ bundle }) => hasWords(bundle));
    dropBundles(cache, new Set(updated.bundles.map(({ bundle }) => bundle.name)));
    if (bundles.length === 0)
      return { state: "off", reason: "the site has no search, because no article has a word to be found by" };
    placeIndex(archive, kind.language, bundles, staging, before);
    return { state: updated.isBuilt ? "built" : "kept" };
  };
  return { isSure: archive.articles.some(({ record }) => WORD.test(record.headline)), outcome: allowFailure(finish()) };
};

/** Makes the search of a site, where nothing else is to be done meanwhile, as in tests and measurements; see `beginSearch`. */
export const makeSearch = async (...of: Parameters<typeof beginSearch>): Promise<SearchOutcome> =>
  (await beginSearch(...of)).outcome;
