/** Which path of a site an alias means: people copy it from the browser, with the site's address or the path that it stands below. */
import type { Site } from "../site.ts";

/** A path from the site's own root, or why there is none. */
export type PlacedAlias = { readonly from: string; readonly why: null } | { readonly from: null; readonly why: string };

const ADDRESS = /^https?:\/\/([^/]+)(\/.*)$/i;

/** The path below which the site stands is no part of a path on it. */
const cutPrefix = (path: string, prefix: string): string =>
  path.startsWith(prefix) ? path.slice(prefix.length - 1) : path;

const leaveOut = (why: string): PlacedAlias => ({ from: null, why });

/**
 * Finds the path that an alias means.
 *
 * @param alias A path, or a whole address.
 * @param site Its address and the path that it stands below.
 */
export const placeAlias = (alias: string, { url, pathPrefix }: Pick<Site, "url" | "pathPrefix">): PlacedAlias => {
  const [, host = "", path = ""] = ADDRESS.exec(alias) ?? [];
  if (path === "") return { from: cutPrefix(alias, pathPrefix), why: null };
  const write = `Write the path alone: "${cutPrefix(path, pathPrefix)}"`;
  if (url === null) return leaveOut(`the settings do not say the address of this site. ${write}, or set "url".`);
  const own = new URL(url).host;
  if (host.toLowerCase() !== own)
    return leaveOut(
      `it is at ${host}, and this site is at ${own}. ${write}, if it shall lead on from there on this site.`,
    );
  if (path.startsWith(pathPrefix)) return { from: cutPrefix(path, pathPrefix), why: null };
  return leaveOut(
    `this site stands below ${pathPrefix} and cannot answer for what is above it. Have the host lead it to the article.`,
  );
};
