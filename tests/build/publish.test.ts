import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/list-files.ts";
import { MARKER } from "../../src/build/marker.ts";
import { type PublishOutcome, publishSite } from "../../src/build/publish.ts";
import { makeFolder, writeFiles } from "../workspace.ts";

const LONG_AGO = new Date("2001-02-03T04:05:06Z");

function publish(files: Record<string, string>, output: string, force = false): PublishOutcome {
  const staging = makeFolder(files);
  const site = { staging, staged: listFiles(staging), kept: new Set<string>() };
  return publishSite(site, { output, cache: makeFolder() }, force);
}

describe("publishing", () => {
  it("writes a site into a folder that is not there yet, and marks it as ours", () => {
    const output = join(makeFolder(), "deep/_site");
    const outcome = publish({ "index.html": "home", "a/index.html": "a" }, output);
    expect(outcome).toEqual({ ok: true, published: { written: 2, unchanged: 0, removed: 0 } });
    expect(listFiles(output)).toEqual([MARKER, "a/index.html", "index.html"]);
  });

  it("writes what differs by content and leaves the rest untouched on disk", () => {
    const output = join(makeFolder(), "_site");
    publish({ "same.html": "same", "other.html": "12345" }, output);
    for (const name of ["same.html", "other.html"]) utimesSync(join(output, name), LONG_AGO, LONG_AGO);
    const outcome = publish({ "same.html": "same", "other.html": "54321" }, output);
    expect(outcome).toEqual({ ok: true, published: { written: 1, unchanged: 1, removed: 0 } });
    expect(statSync(join(output, "same.html")).mtime).toEqual(LONG_AGO);
    expect(readFileSync(join(output, "other.html"), "utf8")).toBe("54321");
  });

  it("writes everything when forced", () => {
    const output = join(makeFolder(), "_site");
    publish({ "a.html": "a" }, output);
    expect(publish({ "a.html": "a" }, output, true)).toMatchObject({ published: { written: 1, unchanged: 0 } });
  });

  it("removes what an earlier build wrote, with folders left empty, and nothing else", () => {
    const output = join(makeFolder(), "_site");
    publish({ "index.html": "home", "old/page/index.html": "old", "shared/old.html": "old" }, output);
    writeFiles(output, { CNAME: "example.org", "shared/mine.txt": "mine" });
    const outcome = publish({ "index.html": "home" }, output);
    expect(outcome).toEqual({ ok: true, published: { written: 0, unchanged: 1, removed: 2 } });
    expect(listFiles(output)).toEqual([MARKER, "CNAME", "index.html", "shared/mine.txt"]);
    expect(existsSync(join(output, "old"))).toBe(false);
  });

  it("refuses a folder with something in it that is not ours", () => {
    const output = makeFolder({ "thesis.txt": "years of work" });
    const outcome = publish({ "index.html": "home" }, output);
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining("was not written by Cuttings") });
    expect(readdirSync(output)).toEqual(["thesis.txt"]);
  });

  it("refuses to overwrite a file that was put into the site by hand", () => {
    const output = join(makeFolder(), "_site");
    publish({ "index.html": "home" }, output);
    writeFiles(output, { "robots.txt": "mine" });
    const outcome = publish({ "index.html": "new home", "robots.txt": "ours" }, output);
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining("robots.txt") });
    expect(readFileSync(join(output, "robots.txt"), "utf8")).toBe("mine");
    expect(readFileSync(join(output, "index.html"), "utf8")).toBe("home");
  });

  it("does not write through a symbolic link", () => {
    const elsewhere = makeFolder();
    const output = join(makeFolder(), "_site");
    publish({ "index.html": "home" }, output);
    symlinkSync(elsewhere, join(output, "articles"));
    expect(publish({ "articles/a.html": "a" }, output).ok).toBe(false);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it("is not led out of the folder by a marker that someone else wrote", () => {
    const home = makeFolder({ "diary.txt": "dear diary" });
    const output = join(home, "_site");
    publish({ "index.html": "home" }, output);
    const marker = readFileSync(join(output, MARKER), "utf8");
    writeFiles(output, { [MARKER]: `${marker}../diary.txt\n/etc/hostname\na//b\n` });
    expect(publish({ "index.html": "home" }, output)).toMatchObject({ ok: true, published: { removed: 0 } });
    expect(readFileSync(join(home, "diary.txt"), "utf8")).toBe("dear diary");
  });

  it("takes up what a build left that was stopped while publishing", () => {
    const output = join(makeFolder(), "_site");
    publish({ "index.html": "home" }, output);
    const marker = readFileSync(join(output, MARKER), "utf8");
    writeFiles(output, { [MARKER]: `${marker}half.html\n`, "half.html": "half" });
    expect(publish({ "index.html": "home" }, output)).toMatchObject({ published: { removed: 1 } });
    expect(listFiles(output)).toEqual([MARKER, "index.html"]);
  });

  it("makes the same marker whatever came before", () => {
    const site = { "b.html": "b", "a/index.html": "a" };
    const [once, twice] = [join(makeFolder(), "_site"), join(makeFolder(), "_site")];
    publish(site, once);
    publish({ "c.html": "c" }, twice);
    publish(site, twice);
    expect(readFileSync(join(twice, MARKER), "utf8")).toBe(readFileSync(join(once, MARKER), "utf8"));
  });
});
