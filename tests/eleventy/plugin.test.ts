import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { type CuttingsData, type CuttingsOptions, cuttings, type EleventyConfig } from "../../src/eleventy/index.ts";
import { makeCapture, makeFolder } from "../workspace.ts";

/** What a plugin gives to templates. */
interface Taken {
  data: () => Promise<CuttingsData>;
  readonly filters: Record<string, (value: unknown, more: unknown) => unknown>;
}

/** Takes note of what a plugin does with Eleventy's configuration. */
function makeConfig() {
  const told: string[] = [];
  const taken: Taken = { data: () => Promise.reject(new Error("no data")), filters: {} };
  const note = (kind: string) => (name: string) => told.push(`${kind} ${name}`);
  const config: EleventyConfig = {
    ignores: { add: note("ignore") },
    watchIgnores: { add: note("unwatch") },
    addWatchTarget: note("watch"),
    addGlobalData: (name, data) => {
      told.push(`data ${name}`);
      // The plugin's own, under its only name.
      taken.data = data as Taken["data"];
    },
    addCollection: note("collection"),
    addFilter: (name, filter) => {
      told.push(`filter ${name}`);
      taken.filters[name] = filter as Taken["filters"][string];
    },
    addTemplate: note("template"),
    on: note("on"),
  };
  return { told, taken, config };
}

const makeSeeds = (): string => join(makeFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") }), "seeds");

describe("the plugin", () => {
  it("adds nothing but what begins with its name", () => {
    const { told, config } = makeConfig();
    cuttings(config, { seeds: makeSeeds() });
    const named = told.filter((line) => /^(?:data|collection|filter|template) /.test(line));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((line) => !/^\w+ cuttings/.test(line))).toEqual([]);
    expect(told.filter((line) => /^on /.test(line))).toHaveLength(2);
  });

  it("has Eleventy watch the captures, and leave alone what a reading writes", () => {
    const { told, config } = makeConfig();
    const seeds = makeSeeds();
    const shown = relative(process.cwd(), seeds).split(sep).join("/");
    cuttings(config, { seeds, cache: "kept/captures" });
    const folders = told.filter((line) => /^(?:ignore|watch|unwatch) /.test(line));
    const wanted = [`ignore ${shown}/**`, `watch ${shown}/**`, "ignore kept/captures/**", "unwatch kept/captures/**"];
    expect(folders).toEqual(wanted);
  });

  it("takes no sign in a folder's name for one of a glob: its clips would be templates", () => {
    const { told, config } = makeConfig();
    const seeds = join(
      makeFolder({ "papers (old) [1]/wall.md": makeCapture("Wall to be mended") }),
      "papers (old) [1]",
    );
    cuttings(config, { seeds });
    expect(told.find((line) => line.startsWith("ignore "))).toMatch(/\/papers \?old\? \?1\?\/\*\*$/);
    expect(told.find((line) => line.startsWith("watch "))).toMatch(/\/papers \*old\* \*1\*\/\*\*$/);
  });

  it.each([
    [
      { title: "The harbour papers", url: "https://example.org" },
      "The harbour papers, https://example.org/articles/wall/.",
    ],
    [{ url: "https://example.org/" }, "https://example.org/articles/wall/."],
  ])("cites a page of the site by its name where that is stated: %o", async (options, end) => {
    const { taken, config } = makeConfig();
    cuttings(config, { seeds: makeSeeds(), cache: makeFolder(), pages: { layout: "story.njk" }, ...options });
    const { articles } = await taken.data();
    expect(taken.filters["cuttingsCite"]?.(articles[0], "mla")).toBe(`“Wall to be mended.” ${end}`);
  });

  it("makes pages only where it is asked for them", () => {
    const [without, withPages] = [makeConfig(), makeConfig()];
    cuttings(without.config, { seeds: makeSeeds() });
    cuttings(withPages.config, { seeds: makeSeeds(), pages: { layout: "story.njk" } });
    expect(without.told.filter((line) => line.startsWith("template"))).toEqual([]);
    expect(withPages.told.filter((line) => line.startsWith("template"))).toEqual(["template cuttings-article.11ty.js"]);
  });

  it.each(["cuttingsCite", "cuttingsTeaser"])(
    "says what %s takes, where a template gives it something else",
    (name) => {
      const { taken, config } = makeConfig();
      cuttings(config, { seeds: makeSeeds(), cache: makeFolder() });
      for (const other of [undefined, null, "", {}])
        expect(() => taken.filters[name]?.(other, undefined)).toThrow(`${name} takes an article of Cuttings, such as`);
    },
  );

  it.each([
    // Plain JavaScript may hand over anything.
    [{ seed: "seeds" } as CuttingsOptions, 'cuttings/eleventy has no option "seed"; there are seeds, cache, publisher'],
    [{ seeds: "seeds", url: "example.org" }, '"url" must be the address of the site, such as "https://example.org"'],
    [{ seeds: "seeds", pages: {} } as CuttingsOptions, '"pages.layout" must name a layout'],
    [{ seeds: "." }, "holds your project"],
    [{ seeds: "../.." }, "holds your project"],
    [{ seeds: "seeds", cache: "seeds/.cuttings" }, 'lie in one another. Name another as "cache"'],
    [{ seeds: "no/such/folder" }, "cuttings/eleventy: there is no folder of seeds at "],
    [
      { seeds: "seeds", pages: { layout: "a.njk", path: "archive" } },
      'must start and end with a slash, such as "/archive/"',
    ],
  ])("refuses options that are wrong: %o", (options, mistake) => {
    const { told, config } = makeConfig();
    expect(() => cuttings(config, options)).toThrow(mistake);
    expect(told).toEqual([]);
  });
});
