import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openOwnPages } from "../../../src/build/own-pages/index.ts";
import { makeFolders, writeFiles } from "../../workspace.ts";

/** How many files were read. */
const read = vi.hoisted(() => ({ count: 0 }));

vi.mock(import("../../../src/build/own-pages/read-page.ts"), async (load) => {
  const { readPage } = await load();
  const count: typeof readPage = (file, bytes) => {
    read.count += 1;
    return readPage(file, bytes);
  };
  return { readPage: count };
});

/** Longer than a tick of the clock of a file system. Milliseconds. */
const TICK_MS = 2_100;

const settle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, TICK_MS));

function openHome(files: Readonly<Record<string, string>>) {
  const { directory, ...folders } = makeFolders({});
  writeFiles(directory, files);
  return { directory, folders, open: () => openOwnPages(directory, folders) };
}

describe("the folder of a person's own pages", () => {
  beforeEach(() => {
    read.count = 0;
  });

  it("is looked at, and nothing in it read, where nothing has changed", async () => {
    const { directory, folders, open } = openHome({ "pages/a.md": "# A\n\nB", "pages/bad.md": "" });
    await settle();
    const first = await open();
    expect(first.pages.map(({ file, page }) => [file, page?.path])).toEqual([
      ["a.md", "/a/"],
      ["bad.md", undefined],
    ]);
    expect(await open()).toEqual(first);
    expect(read.count).toBe(2);
    const cached = join(folders.cache, "own-pages.json");
    writeFileSync(cached, readFileSync(cached, "utf8").slice(0, -20));
    expect(await open()).toEqual(first);
    expect(read.count).toBe(4);
    writeFiles(directory, { "pages/a.md": "# C\n\nB" });
    expect((await open()).pages[0]?.page?.title).toBe("C");
  });

  it("is read again right after it was written", async () => {
    const { directory, open } = openHome({ "pages/a.md": "# A\n\nB" });
    await open();
    writeFiles(directory, { "pages/a.md": "# C\n\nD" });
    expect((await open()).pages[0]?.page?.title).toBe("C");
    await open();
    expect(read.count).toBe(3);
  });

  it("may be missing, or hold nothing", async () => {
    expect(await openHome({}).open()).toEqual({ pages: [], doubts: [] });
    const { directory, open } = openHome({ "pages/README.md": "Ours.", "pages/.git/a.md": "", "pages/a.txt": "" });
    symlinkSync("README.md", join(directory, "pages/b.md"));
    const { pages, doubts } = await open();
    expect(pages).toEqual([]);
    expect(doubts.map(({ file, rule }) => [file, rule])).toEqual([
      ["pages/b.md", "list.symbolic-link"],
      ["pages/a.txt", "own-page.other-file"],
    ]);
  });
});
