import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { DEFAULT_SITE } from "../../src/site.ts";
import { ROOT } from "../workspace.ts";
import {
  buildsExpressions,
  describeSlowness,
  type Expression,
  importPath,
  listLiterals,
  recordBuilt,
} from "./expressions.ts";
import { readSources, type Source } from "./source.ts";

/** What runs over a seed or a page; scripts and tests read what is ours. */
const SHIPPED = readSources().filter(({ file }) => /^(?:src|templates)\//.test(file) && !file.endsWith(".d.ts"));
const BUILDERS = SHIPPED.filter(buildsExpressions);

function listSlow(expressions: readonly Expression[]): string[] {
  return expressions.flatMap((expression) => describeSlowness(expression) ?? []);
}

const isOneOf = (files: readonly Source[], place: string): boolean => files.some(({ file }) => file === place);

it("finds an expression that is slow in each of the ways", () => {
  const at = (source: string): Expression => ({ place: "made-up.ts:1", source, flags: "u" });
  const slow = ["^(?:a+)+$", "^a*a*$", "a+b", "^(?:a|aa)+$", "^(?:-?a{2,4})+$", "^(?:a?(?:\\r\\n?|\\n))*$"].map(
    (source) => describeSlowness(at(source)) ?? "",
  );
  expect(slow.map((reason) => reason.split(": ").at(-1)?.split(" ")[0])).toEqual([
    "Self",
    "Trade",
    "Move",
    "Fork",
    "Refill",
    "Refill",
  ]);
  expect(describeSlowness(at("(?<!a)a+b"))).toBeNull();
});

it("writes no expression whose time grows faster than the text", { timeout: 60_000 }, () => {
  const literals = SHIPPED.flatMap(listLiterals);
  expect(literals.length).toBeGreaterThan(200);
  expect(listSlow(literals)).toEqual([]);
});

it("builds no expression whose time grows faster than the text", { timeout: 60_000 }, async () => {
  vi.resetModules();
  const built = await recordBuilt(async () => {
    for (const { file } of BUILDERS) await import(importPath(file));
    // This one builds an expression of each author's name.
    const { makeByline } = await import("../../src/view/byline.ts");
    const authors = ["Ann (A.) Lee", "Bo  Day-Ek"];
    makeByline({ byline: "By Ann (A.) Lee and Bo Day-Ek", authors }, DEFAULT_SITE);
    const { parseSeed, readSeed } = await import("../../src/parse/index.ts");
    const folder = join(ROOT, "examples/seeds");
    for (const file of readdirSync(folder)) {
      const read = readSeed(file, readFileSync(join(folder, file)));
      if (read.ok) parseSeed(read.seed);
    }
  });
  // A file that builds expressions and was not seen doing it would pass for nothing.
  const seen = new Set(built.map(({ place }) => place));
  expect(BUILDERS.map(({ file }) => file).filter((file) => !seen.has(file))).toEqual([]);
  expect([...seen].filter((place) => !isOneOf(SHIPPED, place))).toEqual([]);
  expect(listSlow(built)).toEqual([]);
});
