import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { PagefindIndex } from "pagefind";
import { describe, expect, it, vi } from "vitest";
import { findMaking } from "../../../src/build/search/build-bundle.ts";
import { buildBundles } from "../../../src/build/search/build-bundles.ts";
import type { Pagefind } from "../../../src/build/search/pagefind.ts";
import { makeFolder } from "../../workspace.ts";

/** How long each step of the Pagefind of these tests takes: longer than its folder is left unlooked at. Milliseconds. */
const STEP = 120;

/** What was going on, and how much of each at once. */
interface Watch {
  readonly now: { open: number; joining: number };
  readonly most: { open: number; joining: number };
  readonly wereTogether: Set<string>;
}

let watched: Watch;
const doing = new Set<string>();

const change = (what: "open" | "joining", by: number): void => {
  watched.now[what] += by;
  watched.most[what] = Math.max(watched.most[what], watched.now[what]);
};

const during = async (what: string, ms = STEP): Promise<void> => {
  doing.add(what);
  for (const other of doing) if (other !== what) watched.wereTogether.add([other, what].sort().join(" and "));
  await delay(ms);
  doing.delete(what);
};

/** A Pagefind that takes its time as the real one does, and cannot write an article of the name "bad". */
const makePagefind = (): Pagefind => {
  const urls: string[] = [];
  change("open", 1);
  let isOpen = true;
  const index = {
    addCustomRecord: async ({ url }: { readonly url: string }) => {
      urls.push(url);
      await during("filling", STEP / 4);
      return { errors: [] };
    },
    writeFiles: async ({ outputPath }: { readonly outputPath: string }) => {
      change("joining", 1);
      await during("joining");
      change("joining", -1);
      mkdirSync(join(outputPath, "fragment"));
      await during("writing");
      if (urls.includes("bad")) return { errors: ["it is bad"] };
      for (const url of urls) {
        const json = gzipSync(`pagefind_dcd${JSON.stringify({ url })}`);
        writeFileSync(join(outputPath, `fragment/en_${url}.pf_fragment`), json);
      }
      return { errors: [] };
    },
  };
  return {
    watch: (work) => work,
    // As much of it as is asked for here.
    openIndex: async () => index as unknown as PagefindIndex,
    close: async () => {
      if (isOpen) change("open", -1);
      isOpen = false;
    },
  };
};

vi.mock(import("../../../src/build/search/pagefind.ts"), async (load) => ({
  ...(await load()),
  startPagefind: async () => makePagefind(),
}));

const KIND = { language: "en", version: "1" };
const listArticles = (name: string) => [{ path: name, digest: "1" }];

/** Builds a bundle of each article. That of the name "gone" cannot be read. */
const build = async (names: string, cache: string) => {
  watched = { now: { open: 0, joining: 0 }, most: { open: 0, joining: 0 }, wereTogether: new Set() };
  const recordOf = (url: string) => {
    if (url === "gone") throw new Error("it is gone");
    return { url, content: "", language: "en", meta: { title: "" } };
  };
  return buildBundles({ cache, kind: KIND }, names.split(" ").map(listArticles), recordOf, makePagefind());
};

describe("buildBundles", () => {
  it("has one bundle put together at a time, while another is written or filled, and never three", async () => {
    const cache = makeFolder();
    const bundles = await build("a b c d", cache);
    expect(bundles.map(({ members }) => members.map(({ id }) => id))).toEqual([["en_a"], ["en_b"], ["en_c"], ["en_d"]]);
    expect(watched.most).toEqual({ open: 2, joining: 1 });
    expect(watched.wereTogether).toContain("filling and joining");
    expect(watched.wereTogether).toContain("joining and writing");
    expect([watched.now.open, readdirSync(cache).length]).toEqual([0, 4]);
  });

  it.each([
    ["a bad c d", "Pagefind cannot index: it is bad"],
    ["a gone", "it is gone"],
  ])("ends all that it has begun where one bundle of %s fails", async (names, reason) => {
    await expect(build(names, makeFolder())).rejects.toThrow(reason);
    expect([watched.now.open, ...doing]).toEqual([0]);
  });

  it("believes no file that a build which was killed, and had the same number, left of a bundle", async () => {
    const cache = makeFolder();
    for (const name of ["a", "b"]) {
      const left = findMaking({ cache, kind: KIND, articles: listArticles(name) });
      mkdirSync(join(left, "index"), { recursive: true });
      writeFileSync(join(left, "index/old.pf_index"), "half");
    }
    const bundles = await build("a b c", cache);
    expect(bundles.flatMap(({ files }) => files)).toEqual(["a", "b", "c"].map((id) => `fragment/en_${id}.pf_fragment`));
    expect(watched.most.joining).toBe(1);
  });
});
