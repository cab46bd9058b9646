/** The index, put into the site: the bundles' files, and what the browser has to know of all articles. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import { SEARCH_DATA_PATH } from "../../archive/fixed-paths.ts";
import type { Archive } from "../../archive/index.ts";
import { bundlePath, outputFile } from "../../archive/urls.ts";
import { makeSearchData } from "../../search/data.ts";
import type { Kept } from "../../search/plan.ts";
import { linkFile } from "../link-file.ts";
import type { SiteBefore } from "../pages/before.ts";
import { type CachedBundle, listBundleFiles } from "./bundle.ts";

/** Where a bundle's files are in the site, by its name there. */
const folderOf = (name: string): string => dirname(outputFile(bundlePath(name)));

/**
 * Makes what says whether the published site has a bundle's file.
 *
 * @param before The site as it was published before.
 */
export const isPlacedIn =
  (before: SiteBefore) =>
  (bundle: string, file: string): boolean =>
    before.find(`${folderOf(bundle)}/${file}`) !== null;

const placeBundle = ({ bundle, live }: Kept<CachedBundle>, staging: string, before: SiteBefore): void => {
  const path = folderOf(bundle.siteName);
  const target = join(staging, path);
  for (const folder of ["index", "fragment"]) mkdirSync(join(target, folder), { recursive: true });
  for (const file of listBundleFiles(bundle, live)) {
    // Its name in the site is a hash of what is in it.
    if (!before.keeps(`${path}/${file}`, bundle.siteName)) linkFile(join(bundle.folder, file), join(target, file));
  }
};

const writeData = (
  archive: Archive,
  language: string,
  bundles: readonly Kept<CachedBundle>[],
  staging: string,
): void => {
  const idOf = new Map(bundles.flatMap(({ live }) => live.map(({ path, id }) => [path, id] as const)));
  const paths = bundles.map(({ bundle }) => bundlePath(bundle.siteName).slice(1));
  const data = makeSearchData(archive, language, paths, idOf);
  // Compressed here, because not every host does it. Raw, because the header of gzip names the system.
  const bytes = deflateRawSync(JSON.stringify(data), { level: constants.Z_BEST_COMPRESSION });
  writeFileSync(join(staging, outputFile(SEARCH_DATA_PATH)), bytes);
};

/**
 * Puts the index into the site.
 *
 * @param archive The archive.
 * @param language Language of the index.
 * @param bundles Its bundles, the largest first.
 * @param staging Folder of the site in the making.
 * @param before What was published before need not be put there.
 * @throws Where a file cannot be written.
 */
export const placeIndex = (
  archive: Archive,
  language: string,
  bundles: readonly Kept<CachedBundle>[],
  staging: string,
  before: SiteBefore,
): void => {
  for (const bundle of bundles) placeBundle(bundle, staging, before);
  writeData(archive, language, bundles, staging);
};
