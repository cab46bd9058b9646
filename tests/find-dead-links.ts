import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../src/build/seeds/list-files.ts";

const ORIGIN = "https://example.org";

/** Finds links of a site that lead to no file or no place of its own. */
export function findDeadLinks(site: string, prefix: string): string[] {
  const files = new Set(listFiles(site));
  const texts = new Map(
    [...files].filter((file) => file.endsWith(".html")).map((file) => [file, readFileSync(join(site, file), "utf8")]),
  );
  const dead: string[] = [];
  for (const [file, html] of texts) {
    const base = `${ORIGIN}${prefix}${file.replace(/index\.html$/, "")}`;
    for (const [, address = ""] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const url = new URL(address.replaceAll("&amp;", "&"), base);
      if (url.origin !== ORIGIN) continue;
      const path = decodeURIComponent(url.pathname);
      const target = path.startsWith(prefix) ? path.slice(prefix.length).replace(/(^|\/)$/, "$1index.html") : path;
      const anchor = decodeURIComponent(url.hash.slice(1));
      const isThere = files.has(target) && (anchor === "" || (texts.get(target)?.includes(` id="${anchor}"`) ?? false));
      if (!isThere) dead.push(`${file}: ${address}`);
    }
  }
  return dead;
}
