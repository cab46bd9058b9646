import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { Crew } from "../../../src/build/crew/crew.ts";
import { type FoldersSeen, lookAtFolders } from "../../../src/build/publish/look-at-folders.ts";
import { openLookout } from "../../../src/build/publish/lookout.ts";
import { settleOldSite } from "../../../src/build/publish/old-site.ts";
import { NO_SURVEY } from "../../../src/build/publish/survey.ts";
import { replaceSite } from "../../../src/build/publish/swap.ts";
import { makeFolder } from "../../workspace.ts";

/** So long after it was seen nothing is believed. Milliseconds. */
const LONG_MS = 60_000;

/** A published site, with the one before it kept for the next build. */
function openSite() {
  const home = makeFolder({ "site/deep/a.html": "a" });
  const place = { output: join(home, "site"), cache: join(home, "cache") };
  mkdirSync(place.cache);
  const old = replaceSite(place.output, place.cache, (folder) => {
    writeFileSync(join(folder, "deep/a.html"), "a2");
    return { written: ["deep/a.html"], removed: [] };
  });
  if (old === null) throw new Error("the old site is gone");
  settleOldSite(old);
  return place;
}

/** A crew of which this is asked for and nothing else. */
const makeCrew = (look: Crew["look"]): Crew => ({
  size: 1,
  parse: async () => null,
  own: () => undefined,
  ownerOf: () => undefined,
  gather: async () => null,
  render: async () => [],
  look,
  settle: async () => null,
});

describe("a lookout", () => {
  it("believes a crew that has just seen that nobody changed anything", async () => {
    const place = openSite();
    const lookout = openLookout(place, NO_SURVEY);
    expect(await lookout.isUntouched()).toBe(false);
    lookout.ask(makeCrew(async (asked) => lookAtFolders(asked)));
    expect(await lookout.isUntouched()).toBe(true);
  });

  it("does not where the crew has seen that somebody did, looked long ago, or failed", async () => {
    const looks: (() => Promise<FoldersSeen>)[] = [
      async () => ({ isUntouched: false, at: Date.now() }),
      async () => ({ isUntouched: true, at: Date.now() - LONG_MS }),
      () => Promise.reject(new Error("no")),
    ];
    for (const look of looks) {
      const lookout = openLookout(openSite(), NO_SURVEY);
      lookout.ask(makeCrew(look));
      expect(await lookout.isUntouched()).toBe(false);
    }
  });

  it("asks no crew where no site is kept to be the next, or none is published", () => {
    const [bare, kept] = [openSite(), openSite()];
    rmSync(bare.cache, { recursive: true });
    rmSync(kept.output, { recursive: true });
    const look = vi.fn<Crew["look"]>();
    for (const place of [bare, kept]) openLookout(place, NO_SURVEY).ask(makeCrew(look));
    expect(look).not.toHaveBeenCalled();
  });

  it("believes a thread that has looked from the start on", async () => {
    const lookout = openLookout(openSite(), { ...NO_SURVEY, isUntouched: async () => true });
    expect(await lookout.isUntouched()).toBe(true);
  });
});
