/** Addresses in a person's own style sheets: a path from the site's root holds wherever the site stands. */

import { posix } from "node:path";
import type { Site } from "../../site.ts";
import { decodePath } from "../decode-path.ts";

/** Folder of the style sheet on the site: a browser counts paths from there. */
const SHEET_FOLDER = "/assets/";

/** `url(…)` with its quotes, if it has any, and a path from the root in it. Another host's begins with two strokes. */
const ROOTED = /\burl\(\s*(["']?)(?=\/(?!\/))/gi;

/**
 * Lets paths from the site's root lead there where the site stands below a path: `/assets/logo.svg` becomes
 * `/archive/assets/logo.svg`. One that begins with that path already stays.
 *
 * @param css A style sheet of a person's.
 * @param site Where the site stands.
 */
export const placeAddresses = (css: string, { pathPrefix }: Pick<Site, "pathPrefix">): string =>
  pathPrefix === "/"
    ? css
    : css.replace(ROOTED, (opening, _quote: string, at: number) =>
        css.startsWith(pathPrefix, at + opening.length) ? opening : opening + pathPrefix.slice(0, -1),
      );

/**
 * Says where in `assets/` an address of a style sheet leads, as a browser counts it.
 *
 * @param address As it is written.
 * @param pathPrefix Path at which the site stands.
 * @returns A path below `assets/`; null where it leads elsewhere: to another folder of the site, a mark on a page, data.
 */
export const findAsset = (address: string, pathPrefix: string): string | null => {
  const [path = ""] = address.split(/[?#]/, 1);
  if (path === "" || /^[a-z][a-z\d+.-]*:|^\/\//i.test(path)) return null;
  const rooted = pathPrefix !== "/" && path.startsWith(pathPrefix) ? path.slice(pathPrefix.length - 1) : path;
  const whole = posix.resolve(SHEET_FOLDER, decodePath(rooted));
  return whole.startsWith(SHEET_FOLDER) ? whole.slice(SHEET_FOLDER.length) : null;
};
