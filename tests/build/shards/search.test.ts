import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { makeCapture, ROOT } from "../../workspace.ts";
import { build, buildAtOnce, makeShards, openSite, readSite } from "./make-site.ts";

/** Articles in a bundle, where there are to be many bundles of few articles. */
const FEW = 10;

vi.mock(import("../../../src/search/plan.ts"), async (load) => {
  const { planBundles, ...others } = await load();
  const plan: typeof planBundles = (articles, cached) => {
    const { kept, build: wanted } = planBundles(articles, cached);
    const count = wanted.reduce((sum, own) => sum + own.length, 0);
    const all = wanted.flat();
    return {
      kept,
      build: Array.from({ length: Math.ceil(count / FEW) }, (_, at) => all.slice(at * FEW, (at + 1) * FEW)),
    };
  };
  return { ...others, planBundles: plan };
});

const EXAMPLES = join(ROOT, "examples/seeds");
const BUILDS_MS = 240_000;

describe("the search of a joined site", () => {
  it(
    "has the bundles that one build makes, each made by one shard, in the same order",
    async () => {
      const names = readdirSync(EXAMPLES).slice(0, 55);
      const seeds = Object.fromEntries(names.map((name) => [name, readFileSync(join(EXAMPLES, name))]));
      const options = { ...openSite({ ...seeds, "wall.txt": makeCapture("Wall to be mended") }), search: true };
      const expected = await buildAtOnce(options);
      await makeShards(options, 3);
      const listBundles = (folder: string): string[] => readdirSync(join(folder, "search"));
      const made = [1, 2, 3].map((number) => listBundles(join(options.shards, `${number}-of-3`)));
      expect(made.map((bundles) => bundles.length)).toEqual([2, 2, 2]);
      expect((await build(options)).report.search).toBe("kept");
      expect(listBundles(options.cache).toSorted()).toEqual(made.flat().toSorted());
      expect(readSite(options.output)).toEqual(expected);
    },
    BUILDS_MS,
  );
});
