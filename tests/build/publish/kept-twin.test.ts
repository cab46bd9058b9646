import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { settleOldSite } from "../../../src/build/publish/old-site.ts";
import { type Replacing, replaceSite } from "../../../src/build/publish/swap.ts";
import { removeFile } from "../../../src/build/publish/twin.ts";
import type { Change } from "../../../src/build/publish/twin-notes.ts";
import { isTwinUntouched } from "../../../src/build/publish/workshop.ts";
import { listFiles } from "../../../src/build/seeds/list-files.ts";
import { makeFolder, writeFiles } from "../../workspace.ts";

const WORKSHOP = ".cuttings-publishing-_site";

/** A published site of two pages, and a cache. */
function openSite(): { output: string; cache: string } {
  const home = makeFolder({ "_site/a.html": "a", "_site/deep/b.html": "b" });
  mkdirSync(join(home, "cache"));
  return { output: join(home, "_site"), cache: join(home, "cache") };
}

/** Publishes files: a text is written, null removes. Folders that are left empty go. */
function publish(
  { output, cache }: { output: string; cache: string },
  files: Record<string, string | null>,
  replacing: Replacing = {},
): void {
  const change = (folder: string): Change => {
    const [written, removed]: [string[], string[]] = [[], []];
    for (const [file, text] of Object.entries(files)) {
      removeFile(folder, file);
      if (text === null) removed.push(file);
      else {
        writeFiles(folder, { [file]: text });
        written.push(file);
      }
    }
    return { written, removed };
  };
  const old = replaceSite(output, cache, change, replacing);
  if (old !== null) settleOldSite(old);
}

const readSite = (folder: string): Record<string, string> =>
  Object.fromEntries(listFiles(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));

/** Times count in ticks of the file system's clock. */
const waitTick = () => new Promise((resolve) => setTimeout(resolve, 30));

describe("the twin that is kept", () => {
  it("shares its files with the site, but not what says that the site is ours", () => {
    const place = openSite();
    const isShared = (file: string): boolean =>
      statSync(join(place.output, file)).ino === statSync(join(place.cache, WORKSHOP, "twin", file)).ino;
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`page-${i}.html`, `${i}`]));
    for (const files of [{ "a.html": "a2" }, many, { "b.html": "b2" }]) {
      publish(place, { ...files, ".cuttings-site": "ours" });
      // What a small change is to bring is put there by the next build.
      publish(place, { "c.html": "c" });
      expect([isShared("a.html"), isShared(".cuttings-site")]).toEqual([true, false]);
    }
  });

  it("is brought up to date by what two builds changed", () => {
    const site = openSite();
    publish(site, { "a.html": "a2" });
    publish(site, { "c.html": "c", "deep/b.html": null });
    publish(site, { "a.html": "a3" });
    publish(site, { "deep/d.html": "d" });
    expect(readSite(site.output)).toEqual({ "a.html": "a3", "c.html": "c", "deep/d.html": "d" });
    expect(readdirSync(join(site.cache, WORKSHOP)).sort()).toEqual(["clock", "twin", "twin.json"]);
  });

  it("takes the place of the site, folder and all, and is not copied", () => {
    const site = openSite();
    publish(site, { "a.html": "a2" });
    const twin = statSync(join(site.cache, WORKSHOP, "twin")).ino;
    publish(site, { "a.html": "a3" });
    expect(statSync(site.output).ino).toBe(twin);
  });

  it("is made what the site is at once where most of it was changed, and is used then", async () => {
    const site = openSite();
    const twin = join(site.cache, WORKSHOP, "twin");
    const all = Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`n/${n % 7}/${n}.html`, `${n}`]));
    publish(site, { ...all, "deep/b.html": null });
    expect(readSite(twin)).toEqual(readSite(site.output));
    const { ino } = statSync(twin);
    await waitTick();
    publish(site, { "a.html": "a2", "n/0/0.html": null });
    expect(statSync(site.output).ino).toBe(ino);
    const { "n/0/0.html": _gone, ...left } = all;
    expect(readSite(site.output)).toEqual({ ...left, "a.html": "a2" });
  });

  it("has what others put into the site, changed there, or took out", async () => {
    const site = openSite();
    publish(site, { "a.html": "a2" });
    publish(site, { "a.html": "a3" });
    await waitTick();
    writeFiles(site.output, { CNAME: "example.org", "mine/notes.txt": "mine" });
    publish(site, { "a.html": "a4" });
    await waitTick();
    writeFiles(site.output, { "mine/more.txt": "more" });
    rmSync(join(site.output, "CNAME"));
    publish(site, { "a.html": "a5" });
    expect(readSite(site.output)).toEqual({
      "a.html": "a5",
      "deep/b.html": "b",
      "mine/more.txt": "more",
      "mine/notes.txt": "mine",
    });
  });

  it("has what others put into the site, or right into a folder of it, since somebody looked", async () => {
    const site = openSite();
    publish(site, { "a.html": "a2" });
    publish(site, { "a.html": "a3" });
    let want: Record<string, string> = { "a.html": "a4", "deep/b.html": "b" };
    for (const file of ["CNAME", "deep/notes.txt", "mine/notes.txt"]) {
      await waitTick();
      writeFiles(site.output, { [file]: "mine" });
      publish(site, { "a.html": "a4" }, { isKnownUntouched: true });
      want = { ...want, [file]: "mine" };
      expect(readSite(site.output)).toEqual(want);
    }
  });

  it("is used without a look at all folders where somebody has just looked", async () => {
    const site = openSite();
    publish(site, { "deep/er/c.html": "c" });
    publish(site, { "a.html": "a2" });
    const { ino } = statSync(join(site.cache, WORKSHOP, "twin"));
    utimesSync(join(site.output, "deep/er"), new Date(), new Date(Date.now() + 60_000));
    publish(site, { "a.html": "a3" }, { isKnownUntouched: true });
    expect(statSync(site.output).ino).toBe(ino);
  });

  it("is not used for a site that another one was put in the place of", () => {
    const site = openSite();
    publish(site, { "a.html": "a2" });
    publish(site, { "a.html": "a3" });
    const other = makeFolder({ "z.html": "z" });
    utimesSync(other, new Date(0), new Date(0));
    rmSync(site.output, { recursive: true });
    renameSync(other, site.output);
    publish(site, { "a.html": "a4" });
    expect(readSite(site.output)).toEqual({ "a.html": "a4", "z.html": "z" });
  });

  it("is not used where its notes are not whole, or a build was stopped while it changed it", () => {
    const site = openSite();
    publish(site, { "a.html": "a2" });
    publish(site, { "a.html": "a3" });
    writeFileSync(join(site.cache, WORKSHOP, "twin/a.html.new"), "half");
    rmSync(join(site.cache, WORKSHOP, "twin.json"));
    publish(site, { "c.html": "c" });
    expect(readSite(site.output)).toEqual({ "a.html": "a3", "c.html": "c", "deep/b.html": "b" });
  });

  it("is not used where anybody put something into it, or took something out", async () => {
    const site = openSite();
    const twin = join(site.cache, WORKSHOP, "twin");
    for (const spoil of [
      () => rmSync(join(twin, "deep/b.html")),
      () => writeFiles(twin, { "deep/other.html": "other" }),
      () => writeFiles(twin, { "more/other.html": "other" }),
      () => rmSync(twin, { recursive: true }),
    ]) {
      publish(site, { "a.html": "a2" });
      publish(site, { "a.html": "a3" });
      await waitTick();
      spoil();
      publish(site, { "c.html": "c" });
      expect(readSite(site.output)).toEqual({ "a.html": "a3", "c.html": "c", "deep/b.html": "b" });
    }
  });

  it("is a copy where no site was there before, and takes the place of the site like any other", async () => {
    const home = makeFolder();
    const site = { output: join(home, "_site"), cache: join(home, "cache") };
    mkdirSync(site.cache);
    publish(site, { "a.html": "a", "deep/b.html": "b" });
    const twin = join(site.cache, WORKSHOP, "twin");
    expect(readSite(twin)).toEqual(readSite(site.output));
    expect(isTwinUntouched(site.output, site.cache)).toBe(true);
    const { ino } = statSync(twin);
    await waitTick();
    publish(site, { "a.html": "a2" });
    expect(statSync(site.output).ino).toBe(ino);
    expect(readSite(site.output)).toEqual({ "a.html": "a2", "deep/b.html": "b" });
  });

  it("is not used where others put something into the new site before the old one was settled", async () => {
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`n/${n}.html`, `${n}`]));
    for (const files of [{ "a.html": "a2" }, many]) {
      const { output, cache } = openSite();
      const old = replaceSite(output, cache, (folder) => {
        writeFiles(folder, files);
        return { written: Object.keys(files), removed: [] };
      });
      await waitTick();
      writeFiles(output, { "deep/theirs.txt": "theirs" });
      if (old !== null) settleOldSite(old);
      publish({ output, cache }, { "c.html": "c" });
      expect(readSite(output)["deep/theirs.txt"]).toBe("theirs");
    }
  });

  it("is not kept where it may not be", () => {
    const site = openSite();
    publish(site, { "a.html": "a2" }, { keepsTwin: false });
    expect(existsSync(join(site.cache, WORKSHOP))).toBe(false);
  });
});
