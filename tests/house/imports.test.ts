import { describe, expect, it } from "vitest";
import { listOwnImports, readSources } from "./source.ts";

/** Each may import what stands before it, and not its neighbours in one line. */
const ORDER: readonly (readonly string[])[] = [
  [
    "bin/engine.mjs",
    "src/language-tag.ts",
    "src/code-at.ts",
    "src/fnv.ts",
    "src/group-digits.ts",
    "src/below-folder.ts",
    "src/shorten-text.ts",
    "src/list-each.ts",
    "src/once.ts",
    "src/model.ts",
    "src/refuse.ts",
    "src/root.ts",
    "src/site-bytes.ts",
    "src/site-colours.ts",
    "src/site-file.ts",
    "src/site-parts.ts",
    "src/site-rights.ts",
    "src/site-rules.ts",
    "src/site-values.ts",
    "src/site.ts",
    "src/suggest-word.ts",
    "src/time-zone.ts",
    "src/yaml-advice.ts",
    "src/yaml-lines.ts",
    "src/yaml-loss.ts",
  ],
  ["src/lexicon/"],
  ["src/parse/"],
  ["src/archive/"],
  ["src/export/"],
  ["src/view/"],
  ["src/search/"],
  ["templates/"],
  ["src/build/", ".eleventy.ts"],
  ["src/cli/", "src/cli.ts", "src/index.ts"],
  ["src/eleventy/"],
];

/** The command line loads each command when it is called, and a command knows nothing of it. */
const rankOf = (file: string): number =>
  ORDER.findIndex((names) => names.some((name) => file === name || (name.endsWith("/") && file.startsWith(name))));

const SOURCES = readSources();
const HOUSE = SOURCES.filter(({ file }) => /^(?:src|templates)\/|^\.eleventy/.test(file));

describe("the order of imports", () => {
  it("has a place for every file", () => {
    expect(HOUSE.length).toBeGreaterThan(20);
    expect(HOUSE.filter(({ file }) => rankOf(file) === -1).map(({ file }) => file)).toEqual([]);
  });

  it("is kept by every file", () => {
    const wrong = HOUSE.flatMap((source) =>
      listOwnImports(source)
        .filter((target) => rankOf(target) === -1 || rankOf(target) > rankOf(source.file))
        .map((target) => `${source.file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("names files that are there", () => {
    const files = new Set(SOURCES.map(({ file }) => file));
    const missing = SOURCES.flatMap((source) =>
      listOwnImports(source).filter((target) => /\.tsx?$/.test(target) && !files.has(target)),
    );
    expect(missing).toEqual([]);
  });

  it("has no circles", () => {
    const imports = new Map(HOUSE.map((source) => [source.file, listOwnImports(source)]));
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
      if (done.has(file) || way.includes(file)) return;
      for (const target of imports.get(file) ?? []) visit(target, [...way, file]);
      done.add(file);
    };
    for (const file of imports.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});
