/** A person's own files for the site's root; `examples/own-pages` is what docs/own-pages.md explains. */
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { makeCapture, makeFolder, type Ran, ROOT, runHere, writeFiles } from "../workspace.ts";

const SEEDS = { "seeds/wall.txt": makeCapture("Wall to be mended") };
const BYTES = Uint8Array.from([0, 255, 10, 13]);

const build = (folder: string, ...args: readonly string[]): Promise<Ran> =>
  runHere(folder, "build", "--no-search", ...args);
const read = (folder: string, file: string): string => readFileSync(join(folder, "_site", file), "latin1");
const has = (folder: string, file: string): boolean => existsSync(join(folder, "_site", file));
const countWritten = ({ out }: Ran): number => Number(/\n([\d,]+) files? written/.exec(out)?.[1]);
const readAll = (folder: string): Map<string, string> =>
  new Map(listFiles(join(folder, "_site")).map((file) => [file, read(folder, file)]));

describe("files of a person's own", () => {
  it("are copied to the site's root as they are, hidden ones too", async () => {
    const folder = makeFolder({
      ...SEEDS,
      "public/a/b.bin": BYTES,
      "public/.DS_Store": "",
      "public/google1.html": "x",
    });
    cpSync(join(ROOT, "examples/own-pages"), folder, { recursive: true });
    const built = await build(folder, "--json");
    expect(built).toMatchObject({ status: 0, err: "" });
    expect(read(folder, ".well-known/security.txt")).toBe(
      readFileSync(join(ROOT, "examples/own-pages/public/.well-known/security.txt"), "latin1"),
    );
    expect(read(folder, "a/b.bin")).toBe(Buffer.from(BYTES).toString("latin1"));
    expect([has(folder, "humans.txt"), has(folder, ".DS_Store")]).toEqual([true, false]);
    // No page of the site's.
    const pages = listFiles(join(folder, "_site")).filter(
      (file) => file.endsWith(".html") && !file.startsWith("google"),
    );
    expect(JSON.parse(built.out)).toMatchObject({ pages: pages.length });
  });

  it("are written where they change alone, and go when they are gone", async () => {
    const folder = makeFolder({ ...SEEDS, "public/a.txt": "One.", "public/b/c.txt": "Two." });
    await build(folder, "--compress");
    expect(countWritten(await build(folder, "--compress"))).toBe(0);
    writeFiles(folder, { "public/a.txt": "Six." });
    expect(countWritten(await build(folder, "--compress"))).toBe(1);
    expect(read(folder, "a.txt")).toBe("Six.");
    rmSync(join(folder, "public/b"), { recursive: true });
    expect((await build(folder, "--compress")).out).toContain(" 1 removed");
    expect(has(folder, "b")).toBe(false);
    const clean = makeFolder({ ...SEEDS, "public/a.txt": "Six." });
    await build(clean, "--compress");
    expect(readAll(folder)).toEqual(readAll(clean));
  });

  it("never stand over what the site makes: that is an error which names both", async () => {
    const plain = makeFolder({
      ...SEEDS,
      "pages/imprint.md": "# Imprint\n\nWe.",
      "site.yaml": "url: https://example.org\n",
    });
    await build(plain, "--compress");
    const taken = [
      "about",
      "articles/wall/index.html",
      "feed.xml/a",
      "imprint/index.html",
      "robots.txt",
      "index.html.gz",
      ".cuttings-incoming/a",
    ];
    const files = Object.fromEntries(taken.map((file) => [`public/${file}`, "mine"]));
    writeFiles(plain, { ...files, "public/mine.txt": "mine" });
    const { status, err } = await build(plain, "--compress");
    expect(err.trimEnd().split("\n").toSorted()).toEqual(
      taken
        .toSorted()
        .map((file) =>
          expect.stringContaining(`public/${file}: error: cannot become /${file}, because the site makes `),
        ),
    );
    expect(err).toContain("the site makes /about/index.html itself");
    expect(status).toBe(1);
    expect(read(plain, "mine.txt")).toBe("mine");
    expect([...readAll(plain)].filter(([, text]) => text === "mine").map(([file]) => file)).toEqual(["mine.txt"]);
    expect(await build(plain, "--compress", "--force", "--keep-going")).toMatchObject({ status: 0, err });
    rmSync(join(plain, "public"), { recursive: true });
    writeFiles(plain, { "public/mine.txt": "mine" });
    expect(await build(plain, "--compress")).toMatchObject({ status: 0, err: "" });
  });

  it("of names that no site can hold, and links, are named", async () => {
    const folder = makeFolder({ ...SEEDS, "public/a.txt": "a", "public/b:c.txt": "b" });
    symlinkSync("a.txt", join(folder, "public/link.txt"));
    const { err } = await build(folder);
    expect(err).toMatch(/public\/link\.txt: warning: is a symbolic link/);
    expect(err).toMatch(/public\/b:c\.txt: error: has a name that no site can hold/);
  });

  it("are none where the folder is the site's own, now or before", async () => {
    const folder = makeFolder(SEEDS);
    expect(await build(folder, "--output", "public")).toMatchObject({ status: 0, err: "" });
    expect(await build(folder, "--output", "public")).toMatchObject({ status: 0, err: "" });
    expect(existsSync(join(folder, "public/index.html"))).toBe(true);
    expect(await build(folder)).toMatchObject({ status: 0, err: "" });
  });
});
