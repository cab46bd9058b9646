/** HTTP headers, in the `_headers` file that Cloudflare Pages, Netlify and other hosts of static files read. */
import { BUNDLES_PATH, HOME_PATH, PICTURES_PATH } from "../archive/fixed-paths.ts";
import { assetPath, makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { POLICIES } from "./policy.ts";

/** Features of browsers that no page of an archive asks for. */
const REFUSED_FEATURES = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "usb",
] as const;

/**
 * Lists the headers of every page and file. A header's policy and a page's own hold both, so this one allows what the search
 * needs, and each page takes from that what it does not.
 *
 * @param site The settings.
 * @returns Names and values, in the order in which they are written.
 */
export const listHeaders = (site: Pick<Site, "search">): readonly (readonly [string, string])[] => [
  // What a page cannot say by itself: that no other may show it in a frame.
  ["Content-Security-Policy", `${POLICIES[site.search ? "search" : "reading"]}; frame-ancestors 'none'`],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Permissions-Policy", REFUSED_FEATURES.map((feature) => `${feature}=()`).join(", ")],
  ["Cross-Origin-Opener-Policy", "same-origin"],
];

/** For what a name's hash says never changes. A year is as long as a browser keeps anything: RFC 9111. */
const FOR_GOOD = "public, max-age=31536000, immutable";

/** Folders that hold nothing else. All other files these hosts have asked for again each time, if nothing tells them not to. */
const FIXED_FOLDERS = [PICTURES_PATH, BUNDLES_PATH];

/**
 * Writes the `_headers` file: a pattern of paths, and below it a header a line. Hosts read it at their root, so a site with a
 * path prefix has it copied there. No two patterns set the same header: hosts would join both values.
 *
 * @param site The settings.
 * @returns The file's text.
 */
export const makeHeaders = (site: Pick<Site, "search" | "pathPrefix" | "assets">): string =>
  [
    `${makeHref(site, HOME_PATH)}*`,
    ...listHeaders(site).map(([name, value]) => `  ${name}: ${value}`),
    ...[
      ...FIXED_FOLDERS.map((path) => `${path}*`),
      ...Object.keys(site.assets).map((name) => assetPath(site, name)),
    ].flatMap((path) => [makeHref(site, path), `  Cache-Control: ${FOR_GOOD}`]),
    "",
  ].join("\n");
