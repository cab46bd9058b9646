import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MARKER } from "../../../src/build/publish/marker.ts";
import { planPublishing } from "../../../src/build/publish/plan-publishing.ts";
import { type PublishOutcome, publishSite } from "../../../src/build/publish/publish.ts";
import { listFiles } from "../../../src/build/seeds/list-files.ts";
import { makeFolder, writeFiles } from "../../workspace.ts";

const NO_PAGES = { written: 0, added: 0, removed: 0 };
const LONG_AGO = new Date("2001-02-03T04:05:06Z");

function publish(
  files: Record<string, string>,
  output: string,
  force = false,
  isUntouched = false,
): Promise<PublishOutcome> {
  const staging = makeFolder(files);
  const site = { staging, staged: listFiles(staging), kept: new Set<string>() };
  return publishSite(site, { output, cache: makeFolder() }, force, async () => isUntouched);
}

describe("publishing", () => {
  it("writes a site into a folder that is not there yet, and marks it as ours", async () => {
    const output = join(makeFolder(), "deep/_site");
    const outcome = await publish({ "index.html": "home", "a/index.html": "a" }, output);
    expect(outcome).toEqual({ ok: true, published: { written: 2, unchanged: 0, removed: 0 }, pages: NO_PAGES });
    expect(listFiles(output)).toEqual([MARKER, "a/index.html", "index.html"]);
  });

  it("writes what differs by content and leaves the rest untouched on disk", async () => {
    const output = join(makeFolder(), "_site");
    await publish({ "same.html": "same", "other.html": "12345" }, output);
    for (const name of ["same.html", "other.html"]) utimesSync(join(output, name), LONG_AGO, LONG_AGO);
    const outcome = await publish({ "same.html": "same", "other.html": "54321" }, output);
    expect(outcome).toEqual({ ok: true, published: { written: 1, unchanged: 1, removed: 0 }, pages: NO_PAGES });
    expect(statSync(join(output, "same.html")).mtime).toEqual(LONG_AGO);
    expect(readFileSync(join(output, "other.html"), "utf8")).toBe("54321");
  });

  it("writes everything when forced", async () => {
    const output = join(makeFolder(), "_site");
    await publish({ "a.html": "a" }, output);
    expect(await publish({ "a.html": "a" }, output, true)).toMatchObject({ published: { written: 1, unchanged: 0 } });
  });

  it("believes when forced that what is ours is there, and looks where somebody else's may be", async () => {
    const output = join(makeFolder(), "_site");
    await publish({ "a.html": "a", "old/b.html": "b" }, output);
    expect(await publish({ "a.html": "a2", "c/c.html": "c" }, output, true, true)).toEqual({
      ok: true,
      published: { written: 2, unchanged: 0, removed: 1 },
      pages: NO_PAGES,
    });
    expect(listFiles(output)).toEqual([MARKER, "a.html", "c/c.html"]);
    writeFiles(output, { "d/d.html": "mine", e: "mine" });
    for (const name of ["d/d.html", "e/e.html"])
      expect(await publish({ "a.html": "a3", [name]: "d" }, output, true, true)).toMatchObject({ ok: false });
    expect(readFileSync(join(output, "a.html"), "utf8")).toBe("a2");
  });

  it("does not look then at what is ours", () => {
    const site = { staging: makeFolder(), staged: ["a.html", "deep/b.html"], kept: new Set<string>() };
    const marked = { staying: [], leaving: site.staged };
    // Whoever looks finds nothing.
    const plan = planPublishing(site, join(makeFolder(), "_site"), marked, true, true);
    expect(plan).toEqual({ write: site.staged, added: [], remove: [], clear: [], unchanged: 0 });
  });

  it("believes nothing of the kind when it is not forced", async () => {
    const output = join(makeFolder(), "_site");
    await publish({ "a.html": "a", "b.html": "b" }, output);
    rmSync(join(output, "b.html"));
    expect(await publish({ "a.html": "a", "b.html": "b" }, output, false, true)).toMatchObject({
      published: { written: 1, unchanged: 1 },
    });
  });

  it("removes what an earlier build wrote, with folders left empty, and nothing else", async () => {
    const output = join(makeFolder(), "_site");
    await publish({ "index.html": "home", "old/page/index.html": "old", "shared/old.html": "old" }, output);
    writeFiles(output, { CNAME: "example.org", "shared/mine.txt": "mine" });
    const outcome = await publish({ "index.html": "home" }, output);
    expect(outcome).toEqual({ ok: true, published: { written: 0, unchanged: 1, removed: 2 }, pages: NO_PAGES });
    expect(listFiles(output)).toEqual([MARKER, "CNAME", "index.html", "shared/mine.txt"]);
    expect(existsSync(join(output, "old"))).toBe(false);
  });

  it("refuses a folder with something in it that is not ours", async () => {
    const output = makeFolder({ "thesis.txt": "years of work" });
    const outcome = await publish({ "index.html": "home" }, output);
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining("was not written by Cuttings") });
    expect(readdirSync(output)).toEqual(["thesis.txt"]);
  });

  it("refuses to overwrite a file that was put into the site by hand", async () => {
    const output = join(makeFolder(), "_site");
    await publish({ "index.html": "home" }, output);
    writeFiles(output, { "robots.txt": "mine" });
    const outcome = await publish({ "index.html": "new home", "robots.txt": "ours" }, output);
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining("robots.txt") });
    expect(readFileSync(join(output, "robots.txt"), "utf8")).toBe("mine");
    expect(readFileSync(join(output, "index.html"), "utf8")).toBe("home");
  });

  it("puts a folder where a file of ours stood, and a file where a folder did", async () => {
    const output = join(makeFolder(), "_site");
    const cache = makeFolder();
    const sites = [
      { "index.html": "home", a: "a", "b/c/d.html": "d" },
      { "index.html": "home", "a/e.html": "e", b: "b" },
    ];
    for (const files of [...sites, ...sites]) {
      const staging = makeFolder(files);
      const site = { staging, staged: listFiles(staging), kept: new Set<string>() };
      expect(await publishSite(site, { output, cache }, false)).toMatchObject({ ok: true });
      expect(listFiles(output)).toEqual([MARKER, ...listFiles(makeFolder(files))]);
    }
  });

  it("keeps all of a folder in which a person put something, where a file has to be", async () => {
    const output = join(makeFolder(), "_site");
    await publish({ "b/c.html": "c" }, output);
    writeFiles(output, { "b/mine.txt": "mine" });
    expect(await publish({ b: "b" }, output)).toMatchObject({ ok: false, reason: expect.stringContaining("Move it") });
    expect(listFiles(output)).toEqual([MARKER, "b/c.html", "b/mine.txt"]);
  });

  it("does not write through a symbolic link", async () => {
    const elsewhere = makeFolder();
    const output = join(makeFolder(), "_site");
    await publish({ "index.html": "home" }, output);
    symlinkSync(elsewhere, join(output, "articles"));
    expect((await publish({ "articles/a.html": "a" }, output)).ok).toBe(false);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it("does not remove through a symbolic link", async () => {
    const elsewhere = makeFolder({ "a.html": "a person's own", "deep/b.html": "another" });
    const output = join(makeFolder(), "_site");
    const site = { "index.html": "home", "old/a.html": "a", "old/deep/b.html": "b" };
    for (const [link, target] of [
      ["old", elsewhere],
      ["old/deep", join(elsewhere, "deep")],
    ] as const) {
      rmSync(output, { recursive: true, force: true });
      await publish(site, output);
      rmSync(join(output, link), { recursive: true });
      symlinkSync(target, join(output, link));
      const outcome = await publish({ "index.html": "new home" }, output);
      expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining(`${link} is no folder`) });
      expect(readFileSync(join(output, "index.html"), "utf8")).toBe("home");
    }
    expect(listFiles(elsewhere)).toEqual(["a.html", "deep/b.html"]);
  });

  it("names the outermost link where all of its files lie deeper", async () => {
    const elsewhere = makeFolder({ "deep/b.html": "a person's own" });
    const output = join(makeFolder(), "_site");
    await publish({ "index.html": "home", "old/deep/b.html": "b" }, output);
    rmSync(join(output, "old"), { recursive: true });
    symlinkSync(elsewhere, join(output, "old"));
    const outcome = await publish({ "index.html": "new home" }, output);
    const reason = `${join(output, "old")} is no folder, and the site needs one there. Move it away.`;
    expect(outcome).toEqual({ ok: false, reason });
    expect(listFiles(elsewhere)).toEqual(["deep/b.html"]);
  });

  it("is not led out of the folder by a marker that someone else wrote", async () => {
    const home = makeFolder({ "diary.txt": "dear diary" });
    const output = join(home, "_site");
    await publish({ "index.html": "home" }, output);
    const marker = readFileSync(join(output, MARKER), "utf8");
    writeFiles(output, { [MARKER]: `${marker}../diary.txt\n/etc/hostname\na//b\n` });
    expect(await publish({ "index.html": "home" }, output)).toMatchObject({ ok: true, published: { removed: 0 } });
    expect(readFileSync(join(home, "diary.txt"), "utf8")).toBe("dear diary");
  });

  it("takes up what a build left that was stopped while publishing", async () => {
    const output = join(makeFolder(), "_site");
    await publish({ "index.html": "home" }, output);
    const marker = readFileSync(join(output, MARKER), "utf8");
    writeFiles(output, { [MARKER]: `${marker}half.html\n`, "half.html": "half" });
    expect(await publish({ "index.html": "home" }, output)).toMatchObject({ published: { removed: 1 } });
    expect(listFiles(output)).toEqual([MARKER, "index.html"]);
  });

  describe("where files stay that are not staged", () => {
    const publishBeside = (files: Record<string, string>, kept: readonly string[], output: string) => {
      const staging = makeFolder(files);
      return publishSite(
        { staging, staged: listFiles(staging), kept: new Set(kept) },
        { output, cache: makeFolder() },
        false,
      );
    };
    const readMarked = (output: string): string[] =>
      readFileSync(join(output, MARKER), "utf8").trim().split("\n").slice(1);
    const dropLine = (output: string, file: string): void => {
      const marker = readFileSync(join(output, MARKER), "utf8");
      writeFiles(output, { [MARKER]: marker.replace(`${file}\n`, "") });
    };

    it("counts them as unchanged, beside what is staged and the same", async () => {
      const output = join(makeFolder(), "_site");
      await publish({ "a.html": "a", "b.html": "b", "c.html": "c", "d.html": "d" }, output);
      expect(await publishBeside({ "c.html": "c", "d.html": "new" }, ["a.html", "b.html"], output)).toMatchObject({
        published: { written: 1, unchanged: 3, removed: 0 },
      });
    });

    it("marks them as ours again where their lines are missing", async () => {
      const output = join(makeFolder(), "_site");
      await publish({ "a.html": "a", "b.html": "b", "c.html": "c" }, output);
      dropLine(output, "b.html");
      expect(await publishBeside({ "c.html": "new" }, ["b.html", "a.html"], output)).toMatchObject({ ok: true });
      expect(readMarked(output)).toEqual(["a.html", "b.html", "c.html"]);
      // So a later build may remove them.
      expect(await publish({ "a.html": "a" }, output)).toMatchObject({ published: { removed: 2 } });
    });

    it("does so, too, where nothing else is to be done", async () => {
      const output = join(makeFolder(), "_site");
      await publish({ "a.html": "a", "b.html": "b" }, output);
      dropLine(output, "a.html");
      const outcome = await publishBeside({}, ["a.html", "b.html"], output);
      expect(outcome).toMatchObject({ published: { written: 0, unchanged: 2, removed: 0 } });
      expect(readMarked(output)).toEqual(["a.html", "b.html"]);
    });

    it("writes one of them that is staged all the same, as a person's own asset of its name is", async () => {
      const output = join(makeFolder(), "_site");
      await publish({ "a.html": "a", "mark.svg": "ours" }, output);
      expect(await publishBeside({ "mark.svg": "mine" }, ["a.html", "mark.svg"], output)).toMatchObject({ ok: true });
      expect(readFileSync(join(output, "mark.svg"), "utf8")).toBe("mine");
      expect(readMarked(output)).toEqual(["a.html", "mark.svg"]);
    });
  });

  it("makes the same marker whatever came before", async () => {
    const site = { "b.html": "b", "a/index.html": "a" };
    const [once, twice] = [join(makeFolder(), "_site"), join(makeFolder(), "_site")];
    await publish(site, once);
    await publish({ "c.html": "c" }, twice);
    await publish(site, twice);
    expect(readFileSync(join(twice, MARKER), "utf8")).toBe(readFileSync(join(once, MARKER), "utf8"));
  });

  it("asks whether others changed folders only where something is to be published, and stops where asking fails", async () => {
    const [output, cache] = [join(makeFolder(), "_site"), makeFolder()];
    let asked = 0;
    const publishAsking = (text: string, ask: () => Promise<boolean>) => {
      const staging = makeFolder({ "a.html": text });
      return publishSite({ staging, staged: ["a.html"], kept: new Set<string>() }, { output, cache }, false, ask);
    };
    const count = async (): Promise<boolean> => {
      asked += 1;
      return false;
    };
    await publishAsking("one", count);
    await publishAsking("one", count);
    expect(asked).toBe(1);
    await expect(publishAsking("two", () => Promise.reject(new Error("no answer")))).rejects.toThrow("no answer");
    expect(readFileSync(join(output, "a.html"), "utf8")).toBe("one");
  });

  it.each([
    [
      "a line longer by a character",
      "Written by Cuttings. Its next build replaces or removes the files listed here, and touches no others.!",
    ],
    ["nothing", ""],
    ["the first half of its line", "Written by Cuttings. Its next build replaces"],
  ])("refuses a folder whose marker holds %s", async (_, marker) => {
    const output = makeFolder({ [MARKER]: marker, "a.html": "mine" });
    expect(await publish({ "a.html": "ours" }, output)).toMatchObject({ ok: false });
    expect(readFileSync(join(output, "a.html"), "utf8")).toBe("mine");
  });
});
