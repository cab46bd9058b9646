/** Where the links of a person's own page lead: into the site, from its root on, or out of it. */
import { ownPagePath } from "../../archive/name-paths.ts";

/** What browsers open that a page may lead to. */
const OUTSIDE = /^(?:https?:\/\/|mailto:|tel:)/i;
const SCHEME = /^[a-z][a-z\d+.-]*:|^\/\//i;
const PAGE_FILE = /\.md(?=$|[?#])/i;

/** Stands for the site, which has no address while a page is read. */
const SITE = "http://site.invalid";

/**
 * The path of an address, without the host that stands for the site; null where it is none. A browser reads more as a scheme or as a
 * host than what looks like one: "java&Tab;script:", "/\\host", "/.//host".
 */
function resolvePath(url: string, from: string): string | null {
  if (!URL.canParse(url, SITE + from)) return null;
  const { origin, pathname, search, hash } = new URL(url, SITE + from);
  return origin === SITE && !pathname.startsWith("//") ? pathname + search + hash : null;
}

/** In an address, "#" of a folder's name would end the path. */
const encodePath = (file: string): string => `/${file.split("/").map(encodeURIComponent).join("/")}`;

/** "imprint.md#who" → "/imprint/#who": such a file becomes a page. */
function resolveFile(url: string, from: string): string | null {
  const [path = ""] = url.split(/[?#]/, 1);
  const file = resolvePath(path, from);
  return file === null ? null : ownPagePath(decodeURIComponent(file.slice(1))) + url.slice(path.length);
}

/**
 * Finds where a link leads.
 * @param url As it is written.
 * @param file The page's, below the folder of the pages.
 * @returns An address of the web or of e-mail, a mark on the page itself, or a path from the site's own root; null for what no page may lead to.
 */
export function resolveLink(url: string, file: string): string | null {
  if (url.startsWith("#") || OUTSIDE.test(url)) return url;
  if (url === "" || SCHEME.test(url)) return null;
  try {
    return PAGE_FILE.test(url) ? resolveFile(url, encodePath(file)) : resolvePath(url, ownPagePath(file));
  } catch {
    // "%zz" encodes nothing.
    return null;
  }
}
