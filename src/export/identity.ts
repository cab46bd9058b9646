/** How articles and files are named for good: by their address, or while the site has none, by a name that stays. */
import { createHash } from "node:crypto";
import { makeAbsolute } from "../archive/urls.ts";
import type { Site } from "../site.ts";

/** What the archive's names are made in: a UUID drawn once for Cuttings, as RFC 9562 wants a name space to be. */
const NAMESPACE = Buffer.from("8f0b4c1e5a7d4f0e9b3c2d6a71e85f94", "hex");

const UUID_BYTES = 16;
const VERSION_BYTE = 6;
const VARIANT_BYTE = 8;

/** A UUID of version 5 (RFC 9562, section 5.5): the same name gives the same UUID. */
const makeUuid = (name: string): string => {
  const bytes = createHash("sha1").update(NAMESPACE).update(name, "utf8").digest().subarray(0, UUID_BYTES);
  bytes[VERSION_BYTE] = ((bytes[VERSION_BYTE] ?? 0) & 0x0f) | 0x50;
  bytes[VARIANT_BYTE] = ((bytes[VARIANT_BYTE] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};

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
