/** A bundle of the search index, as it is kept in the cache folder and linked into the site; `build-bundle.ts` builds it. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Bundle, Member } from "../../search/plan.ts";
import { readChecked } from "../checked-file.ts";
import { isSound } from "../hash-bytes.ts";

/** A bundle in the cache folder. */
export interface CachedBundle extends Bundle {
  readonly folder: string;
  /** Its name in the site: of what stands in it, and not of what it was made of, as another Node may make the same of other letters. */
  readonly siteName: string;
  /** Its files that the site needs, fragments among them, as paths below its folder. */
  readonly files: readonly string[];
}

/** What tells the bundles of one version and language from those of another. */
export interface BundleKind {
  readonly language: string;
  /** Pagefind's, and how it cuts the index. */
  readonly version: string;
}

export const LISTING = "bundle.json";
export const FRAGMENTS = "fragment";
export const FRAGMENT_ENDING = ".pf_fragment";
/** Pagefind makes none for an article of signs alone, such as "…": it has no word that it could be found by. */
export const NO_FRAGMENT = "";

/** What a bundle's listing holds. */
export interface Content {
  readonly members: readonly Member[];
  /** SHA-256 of each file that the site needs, by its path below the bundle's folder. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** Names a kind of bundles. */
export const nameKind = ({ language, version }: BundleKind): string => `${version}-${language}`;

const NAME_DIGITS = 16;

/**
 * Names a bundle in the site.
 *
 * @param hashes SHA-256 of its files, by their paths.
 */
export const nameInSite = (hashes: Content["hashes"]): string => {
  const hash = createHash("sha256");
  for (const file of Object.keys(hashes).sort()) hash.update(`${file} ${hashes[file]}\n`);
  return hash.digest("hex").slice(0, NAME_DIGITS);
};

/**
 * Lists the bundles of a kind that builds before left, as far as they are whole.
 *
 * @param cache Folder of the bundles; it need not exist.
 * @param isPlaced Whether the site has a file of a bundle, by its name there, already, and nobody has changed it: then the bundle's own is not asked for.
 */
export const readBundles = (
  cache: string,
  kind: BundleKind,
  isPlaced: (bundle: string, file: string) => boolean,
): CachedBundle[] => {
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .sort()
    .flatMap((name) => {
      const folder = join(cache, name);
      // The file proves that `settleBundle` wrote it.
      const content = readChecked(join(folder, LISTING), nameKind(kind)) as Content | null;
      if (content === null) return [];
      const { members, hashes } = content;
      const siteName = nameInSite(hashes);
      const isWhole = Object.entries(hashes).every(
        ([file, hash]) => isPlaced(siteName, file) || isSound(join(folder, file), hash),
      );
      return isWhole ? [{ name, siteName, members, folder, files: Object.keys(hashes) }] : [];
    });
};

/** Removes the bundles that are not in use, and what a build that was stopped left of one. */
export const dropBundles = (cache: string, inUse: ReadonlySet<string>): void => {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    if (!inUse.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
  }
};

/** Whether anything in a bundle can be found: Pagefind's script cannot read one that is empty. */
export const hasWords = ({ members }: Bundle): boolean => members.some(({ id }) => id !== NO_FRAGMENT);

/** Files of a bundle that go into the site, as paths below its folder. */
export const listBundleFiles = ({ files }: CachedBundle, live: readonly Member[]): string[] => {
  const shared = files.filter((file) => !file.startsWith(`${FRAGMENTS}/`));
  const ids = live.flatMap(({ id }) => (id === NO_FRAGMENT ? [] : [id]));
  return [...shared, ...ids.map((id) => `${FRAGMENTS}/${id}${FRAGMENT_ENDING}`)];
};
