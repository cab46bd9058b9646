import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findChanged, openKeeper } from "../../../src/build/publish/manifest.ts";
import { settleOldSite } from "../../../src/build/publish/old-site.ts";
import { replaceSite } from "../../../src/build/publish/swap.ts";
import { isTwinUntouched } from "../../../src/build/publish/workshop.ts";
import { makeFolder } from "../../workspace.ts";
import { NO_PARTS } from "../no-parts.ts";

const FILES = ["a.html", "b.html", "deep/c.html", "deep/d.html", "e.html", "f.html", "g.html", "h.html"];

/** A site whose files are remembered, and a cache. */
function openSite() {
  const home = makeFolder(Object.fromEntries(FILES.map((file) => [`site/${file}`, file])));
  const place = { output: join(home, "site"), cache: join(home, "cache") };
  mkdirSync(place.cache);
  const remember = (keys: Readonly<Record<string, string>>): void => {
    const keeper = openKeeper(place.output, place.cache, false);
    for (const [file, key] of Object.entries(keys)) keeper.keeps(file, key);
    keeper.remember(NO_PARTS);
  };
  return { ...place, remember };
}

const KEYS = Object.fromEntries(FILES.map((file) => [file, `key of ${file}`]));

describe("a look at a published site", () => {
  it("knows nothing where nothing is remembered", () => {
    const { output, cache } = openSite();
    expect(findChanged(output, cache)).toBeNull();
    expect(isTwinUntouched(output, cache)).toBe(false);
  });

  it("finds the files that are not as they were published, in the table and in the news", () => {
    const { output, cache, remember } = openSite();
    remember(KEYS);
    expect(findChanged(output, cache)).toEqual([]);
    writeFileSync(join(output, "i.html"), "i");
    remember({ ...KEYS, "i.html": "new" });
    expect(findChanged(output, cache)).toEqual([]);
    writeFileSync(join(output, "i.html"), "changed");
    rmSync(join(output, "deep/d.html"));
    expect(findChanged(output, cache)).toEqual(["deep/d.html", "i.html"]);
  });

  it("is believed by what decides which files stay", () => {
    const { output, cache, remember } = openSite();
    remember(KEYS);
    const keeper = openKeeper(output, cache, false, new Set(["a.html"]));
    expect(FILES.filter((file) => keeper.keeps(file, `key of ${file}`))).toEqual(FILES.slice(1));
  });

  it("forgets files that are gone, and knows those that came back", () => {
    const { output, cache, remember } = openSite();
    remember(KEYS);
    const { "h.html": gone, ...left } = KEYS;
    remember(left);
    expect(openKeeper(output, cache, false).keeps("h.html", gone ?? "")).toBe(false);
    remember(KEYS);
    expect(openKeeper(output, cache, false).keeps("h.html", gone ?? "")).toBe(true);
  });

  it("sees what somebody else put into the site", async () => {
    const { output, cache } = openSite();
    const old = replaceSite(output, cache, (folder) => {
      writeFileSync(join(folder, "a.html"), "a2");
      return { written: ["a.html"], removed: [] };
    });
    if (old === null) throw new Error("the old site is gone");
    settleOldSite(old);
    expect(isTwinUntouched(output, cache)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 30));
    writeFileSync(join(output, "deep/theirs.txt"), "theirs");
    expect(isTwinUntouched(output, cache)).toBe(false);
  });
});
