/** Ways from an alias to its article: a file that hosts read, and for hosts that read none a page that sends the reader on. */
import type { Redirect } from "../archive/aliases.ts";
import { makeAbsolute, makeHref } from "../archive/urls.ts";
import type { ArticleMeta } from "../model.ts";
import type { Site } from "../site.ts";
import { POLICIES } from "./policy.ts";
import { escapeXml } from "./xml.ts";

/** What is moved for good. */
const MOVED = 301;

/** The end of a file's name that says what it holds: "story.php", not "vol.2". */
const ENDING = /\.([a-z][a-z0-9]{0,4})$/i;

/** Endings of files that hosts serve as pages. */
const PAGE_ENDINGS = new Set(["html", "htm"]);

/**
 * Lists the paths that an alias leads from: one with a stroke at its end is also asked for without.
 *
 * @param from The alias.
 */
export const listForms = (from: string): string[] => {
  if (ENDING.test(from)) return [from];
  const bare = from.replace(/\/$/, "");
  return [bare, `${bare}/`];
};

/**
 * Writes the `_redirects` file, which Cloudflare Pages, Netlify and GitLab Pages read at the root of a host.
 *
 * @param redirects Where from, where to.
 * @param site The settings.
 * @returns The file's text, or null where there is nothing to tell.
 */
export const makeRedirects = (redirects: readonly Redirect[], site: Pick<Site, "pathPrefix">): string | null => {
  const lines = redirects.flatMap(({ from, to }) =>
    listForms(from).map((form) => `${encodeURI(makeHref(site, form))} ${makeHref(site, to)} ${MOVED}`),
  );
  return lines.length === 0 ? null : `${lines.join("\n")}\n`;
};

/**
 * Names the file of the page that stands at an alias.
 *
 * @param from The alias.
 * @returns Path below the output folder; null where its ending says that it is no page, so that only `_redirects` can lead on.
 */
export const aliasFile = (from: string): string | null => {
  const ending = ENDING.exec(from)?.[1]?.toLowerCase();
  if (ending !== undefined) return PAGE_ENDINGS.has(ending) ? from.slice(1) : null;
  return `${from.slice(1).replace(/\/$/, "")}/index.html`;
};

/**
 * Makes the page that stands at an alias. Search engines take it for a redirect: it sends on at once and names where the article is.
 *
 * @param to The article's path.
 * @param record Its headline is all that the page shows.
 * @param site The settings.
 * @returns The page.
 */
export const makeAliasPage = (
  to: string,
  { headline, language, direction }: Pick<ArticleMeta, "headline" | "language" | "direction">,
  site: Site,
): string => {
  const href = escapeXml(makeHref(site, to));
  const title = escapeXml(headline);
  return [
    `<!doctype html>`,
    `<html lang="${escapeXml(language)}"${direction === "rtl" ? ' dir="rtl"' : ""}>`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICIES.reading}">`,
    `<meta http-equiv="refresh" content="0; url=${href}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${title}</title>`,
    `<link rel="canonical" href="${escapeXml(makeAbsolute(site, to) ?? makeHref(site, to))}">`,
    `</head>`,
    `<body>`,
    `<p><a href="${href}">${title}</a></p>`,
    `</body>`,
    `</html>`,
    ``,
  ].join("\n");
};
