import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type CuttingsOptions, cuttings, type EleventyConfig } from "../../src/eleventy/index.ts";
import { makeCapture, makeFolder } from "../workspace.ts";

/** Takes note of what a plugin does with Eleventy's configuration. */
function makeConfig() {
  const told: string[] = [];
  const note = (kind: string) => (name: string) => told.push(`${kind} ${name}`);
  const config: EleventyConfig = {
    ignores: { add: note("ignore") },
    addWatchTarget: note("watch"),
    addGlobalData: note("data"),
    addCollection: note("collection"),
    addFilter: note("filter"),
    addTemplate: note("template"),
    on: note("on"),
  };
  return { told, config };
}

const makeSeeds = (): string => join(makeFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") }), "seeds");

describe("the plugin", () => {
  it("adds nothing but what begins with its name", () => {
    const { told, config } = makeConfig();
    cuttings(config, { seeds: makeSeeds() });
    const named = told.filter((line) => /^(?:data|collection|filter|template) /.test(line));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((line) => !/^\w+ cuttings/.test(line))).toEqual([]);
    expect(told.filter((line) => /^(?:ignore|watch|on) /.test(line))).toHaveLength(4);
  });

  it("makes pages only where it is asked for them", () => {
    const [without, withPages] = [makeConfig(), makeConfig()];
    cuttings(without.config, { seeds: makeSeeds() });
    cuttings(withPages.config, { seeds: makeSeeds(), pages: { layout: "story.njk" } });
    expect(without.told.filter((line) => line.startsWith("template"))).toEqual([]);
    expect(withPages.told.filter((line) => line.startsWith("template"))).toEqual(["template cuttings-article.11ty.js"]);
  });

  it.each([
    // Plain JavaScript may hand over anything.
    [{ seed: "seeds" } as CuttingsOptions, 'cuttings/eleventy has no option "seed"; there are seeds, cache, publisher'],
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
