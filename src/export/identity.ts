/** How articles and files are named for good: by their address, or while the site has none, by a name that stays. */
import { hash } from "node:crypto";
import { remember } from "../archive/remember.ts";
import { makeAbsolute } from "../archive/urls.ts";
import type { Site } from "../site.ts";

/** What the archive's names are made in: a UUID drawn once for Cuttings, as RFC 9562 wants a name space to be. */
const NAMESPACE = Buffer.from("8f0b4c1e5a7d4f0e9b3c2d6a71e85f94", "hex");

/** The bits of the digit that says of which variant a UUID is: 10xx. */
const VARIANT = 0b1000;
const VARIANT_REST = 0b0011;
const HEX = 16;

/** A UUID of version 5 (RFC 9562, section 5.5): the same name gives the same UUID. */
const makeUuid = remember((name): string => {
  const digest = hash("sha1", Buffer.concat([NAMESPACE, Buffer.from(name)]));
  const variant = (Number.parseInt(digest.charAt(16), HEX) & VARIANT_REST) | VARIANT;
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    `${variant.toString(HEX)}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return parts.join("-");
});

/**
 * Names a page or a file of the site, so that a reader of feeds knows it again.
 *
 * @param site While it has no address, its title tells the names of two archives apart.
 * @param path A path of `archive/urls.ts`.
 * @returns Its address, else a `urn:uuid:` of the site's title and the path.
 */
export const nameThing = (site: Pick<Site, "title" | "url" | "pathPrefix">, path: string): string =>
  makeAbsolute(site, path) ?? `urn:uuid:${makeUuid(`${site.title}\n${path}`)}`;

/**
 * Address of the captured page, where it is one that a link may lead to.
 *
 * @param url A record's `url`.
 */
export const findOriginal = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : null;
