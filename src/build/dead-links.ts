/** Links of a person's own, in the navigation and in their pages, that lead to nothing. */
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Redirect } from "../archive/aliases.ts";
import { outputFile } from "../archive/urls.ts";
import { listForms } from "../export/redirects.ts";
import type { Site } from "../site.ts";
import { SETTINGS_FILE } from "../site-bytes.ts";
import { isPagePath } from "../site-parts.ts";
import { suggestWord } from "../suggest-word.ts";
import { decodePath } from "./decode-path.ts";
import { OWN_PAGES } from "./own-pages/page-doubts.ts";

/** The files that hosts answer a path with. */
const listAnswers = (path: string): string[] =>
  path.endsWith("/") ? [outputFile(path)] : [outputFile(path), outputFile(`${path}/`), outputFile(`${path}.html`)];

/** A folder is no page, and what the system cannot even look up is none. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}

/** Whether a host has something for a path. Steps upwards may lead out of the site, and nobody needs them. */
function isAnswered(output: string, path: string, redirects: readonly Redirect[]): boolean {
  if (path.split("/").includes("..")) return false;
  const isLed = redirects.some(({ from }) => listForms(from).includes(path));
  return isLed || listAnswers(path).some((file) => isFile(join(output, file)));
}

/** Whether a host has something for an address, a mark on a page or a query behind it aside. */
function isReached(output: string, url: string, redirects: readonly Redirect[]): boolean {
  const [address = ""] = url.split(/[?#]/, 1);
  return isAnswered(output, decodePath(address), redirects);
}

/** A link in a page of a person's own. */
export interface PageLink {
  /** Path of the page's file below their folder. */
  readonly file: string;
  readonly line: number;
  /** A path from the site's own root. */
  readonly url: string;
}

/**
 * Names links of pages of a person's own that lead to no file of the site.
 * @param output The folder of the site as it is published.
 * @param links The links.
 * @param redirects What hosts lead on, with a file or without.
 * @returns A line for each.
 */
export const describeDeadPageLinks = (
  output: string,
  links: readonly PageLink[],
  redirects: readonly Redirect[],
): string[] =>
  links
    .filter(({ url }) => !isReached(output, url, redirects))
    .map(
      ({ file, line, url }) =>
        `${OWN_PAGES}/${file}:${line}: a link leads to ${url}, which is no page of the site. Mend it.`,
    );

/**
 * Names links of the navigation that lead to no file of the site.
 * @param output The folder of the site as it is published: a person may have files of their own in it.
 * @param site The settings.
 * @param places Where the address of each entry of the navigation stands, for the start of a message.
 * @param redirects What hosts lead on, with a file or without.
 * @returns A line for each.
 */
export function describeDeadLinks(
  output: string,
  { navigation, ownPages }: Pick<Site, "navigation" | "ownPages">,
  places: readonly string[],
  redirects: readonly Redirect[],
): string[] {
  return (navigation ?? []).flatMap((item, index) => {
    if (isPagePath(item)) {
      const known = ownPages.map(({ path }) => path);
      if (known.includes(item)) return [];
      const place = places[index] ?? `${SETTINGS_FILE}: navigation`;
      const meant = suggestWord(item, known) || ". Mend it.";
      return [`${place} holds ${item}, and no file of ${OWN_PAGES}/ is the page of that path${meant}`];
    }
    if (typeof item === "string" || !item.url.startsWith("/") || isReached(output, item.url, redirects)) return [];
    const place = places[index] ?? `${SETTINGS_FILE}: navigation.url`;
    return [`${place} of "${item.label}" leads to ${item.url}, which is no page of the site. Mend it.`];
  });
}
