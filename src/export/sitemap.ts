/** What search engines are told, where the site knows its own address. */
import type { Archive } from "../archive/index.ts";
import {
  HOME_PATH,
  makeAbsolute,
  SITEMAP_PATH,
  SOURCES_PATH,
  UNDATED_PATH,
  YEARS_PATH,
  yearPath,
} from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { makeElement } from "./xml.ts";

const listPaths = (archive: Archive): string[] => [
  HOME_PATH,
  ...(archive.years.length > 0 ? [YEARS_PATH] : []),
  ...archive.years.map(({ year }) => yearPath(year)),
  ...(archive.sources.length > 0 ? [SOURCES_PATH] : []),
  ...archive.sources.map(({ path }) => path),
  ...(archive.dated < archive.articles.length ? [UNDATED_PATH] : []),
  ...archive.articles.map(({ path }) => path),
];

/**
 * Writes the sitemap.
 *
 * @param archive The articles.
 * @param site The settings.
 * @returns XML, or null while the site does not know its address.
 */
export const makeSitemap = (archive: Archive, site: Site): string | null => {
  const addresses = listPaths(archive).map((path) => makeAbsolute(site, path));
  if (site.url === null) return null;
  const urls = addresses.flatMap((address) => (address === null ? [] : [`<url>${makeElement("loc", address)}</url>`]));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
};

/**
 * Writes robots.txt.
 *
 * @param site The settings.
 * @returns Its text, or null while the site does not know its address.
 */
export const makeRobots = (site: Site): string | null => {
  const sitemap = makeAbsolute(site, SITEMAP_PATH);
  return sitemap === null ? null : `User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`;
};
