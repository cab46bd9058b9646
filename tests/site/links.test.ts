import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/publish.ts";
import { makeFolder, ROOT, runCuttings } from "../workspace.ts";

const ORIGIN = "https://example.org";

/** Finds links of a site that lead to no file or no place of its own. */
function findDeadLinks(site: string, prefix: string): string[] {
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

describe("links of a site", () => {
  it.each(["/", "/archive/"])("all lead somewhere, below %s", async (prefix) => {
    const directory = makeFolder();
    const args = ["build", "--seeds", join(ROOT, "examples/seeds"), "--path-prefix", prefix];
    expect(await runCuttings(directory, args)).toMatchObject({ status: 0 });
    expect(findDeadLinks(join(directory, "_site"), prefix)).toEqual([]);
  });

  it("that are dead are found", () => {
    const page =
      '<a href="/archive/b.html">b</a> <a href="#here">h</a> <a href="/elsewhere/">e</a> <a href="https://example.net/">n</a>';
    const site = makeFolder({ "index.html": page, "b.html": '<a href="./#nowhere">n</a> <a href="/archive/">a</a>' });
    expect(findDeadLinks(site, "/archive/")).toEqual([
      "b.html: ./#nowhere",
      "index.html: #here",
      "index.html: /elsewhere/",
    ]);
  });
});
