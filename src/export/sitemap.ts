/** What search engines are told, where the site knows its own address. */
import { SITEMAP_PATH } from "../archive/fixed-paths.ts";
import { makeAbsolute, sitemapPartPath } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { escapeXml } from "./xml.ts";

/** What one sitemap may hold, by sitemaps.org's protocol: addresses, and bytes. */
const MOST_ADDRESSES = 50_000;
const MOST_BYTES = 50 * 1024 * 1024;

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** A file of the site. */
export interface SitemapFile {
  /** A path of `archive/urls.ts`. */
  readonly path: string;
  readonly text: string;
}

/** How much one file may hold. */
export interface SitemapLimits {
  readonly addresses: number;
  readonly bytes: number;
}

const wrapAll = (root: "urlset" | "sitemapindex", lines: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="${NAMESPACE}">\n${lines.join("\n")}\n</${root}>\n`;

/** Addresses are ASCII, so their characters are their bytes. */
const splitLines = (lines: readonly string[], limits: SitemapLimits): string[][] => {
  const frame = wrapAll("urlset", []).length;
  const parts: string[][] = [[]];
  let bytes = frame;
  for (const line of lines) {
    const last = parts.at(-1);
    const added = line.length + 1;
    if (last !== undefined && last.length < limits.addresses && bytes + added <= limits.bytes) {
      last.push(line);
      bytes += added;
    } else {
      parts.push([line]);
      bytes = frame + added;
    }
  }
  return parts;
};

/**
 * Writes the sitemap: one file, and past what one may hold, an index of its parts. It says of no page when it changed,
 * because no capture tells.
 *
 * @param paths Paths of all pages that should be found.
 * @param site The settings.
 * @param limits How much one file may hold.
 * @returns The files; none while the site does not know its address.
 */
export const makeSitemaps = (
  paths: readonly string[],
  site: Site,
  limits: SitemapLimits = { addresses: MOST_ADDRESSES, bytes: MOST_BYTES },
): SitemapFile[] => {
  const addressOf = (path: string): string => escapeXml(makeAbsolute(site, path) ?? "");
  if (site.url === null) return [];
  const lines = paths.map((path) => `<url><loc>${addressOf(path)}</loc></url>`);
  const parts = splitLines(lines, limits);
  if (parts.length === 1) return [{ path: SITEMAP_PATH, text: wrapAll("urlset", lines) }];
  const files = parts.map((part, index) => ({ path: sitemapPartPath(index + 1), text: wrapAll("urlset", part) }));
  const index = files.map(({ path }) => `<sitemap><loc>${addressOf(path)}</loc></sitemap>`);
  return [{ path: SITEMAP_PATH, text: wrapAll("sitemapindex", index) }, ...files];
};

/**
 * Writes robots.txt. Crawlers look for it at their host's root alone: below a path it says so, and allows no more than that path, so
 * that a copy of it at the root says nothing of what else stands there.
 *
 * @param site The settings.
 * @returns Its text, or null while the site does not know its address.
 */
export const makeRobots = (site: Site): string | null => {
  const sitemap = makeAbsolute(site, SITEMAP_PATH);
  if (sitemap === null) return null;
  const note =
    site.pathPrefix === "/" ? "" : `# Crawlers read ${site.url}/robots.txt alone: copy these lines into it.\n`;
  return `${note}User-agent: *\nAllow: ${site.pathPrefix}\nSitemap: ${sitemap}\n`;
};
