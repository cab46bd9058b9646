import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listPinned, READING } from "../../bin/versions.mjs";
import { PACKAGE } from "../../src/root.ts";
import { listOwnImports, readSources } from "../house/source.ts";

const lock = readFileSync(join(PACKAGE, "package-lock.json"), "utf8");
const namesOf = (pinned: readonly string[]): string[] => pinned.map((line) => line.replace(/ [^ ]+$/, ""));

/** A file with all that it imports, and what that imports. */
function listClosure(start: string): string[] {
  const imports = new Map(readSources().map((source) => [source.file, listOwnImports(source)]));
  const found = new Set([start]);
  for (const file of found) for (const target of imports.get(file) ?? []) found.add(target);
  return [...found];
}

describe("what names the reading of captures", () => {
  it.each([
    ["reading a capture", "src/build/seeds/read-record.ts"],
    ["taking what is remembered of it", "src/view/take-meta.ts"],
  ])("has every file that %s loads", (_, start) => {
    const isNamed = (file: string): boolean => READING.some((path) => file === path || file.startsWith(`${path}/`));
    const lacking = listClosure(start).filter((file) => !isNamed(file));
    expect(lacking).toEqual([]);
  });

  it("has the packages that reading needs, and what those need", () => {
    const names = namesOf(listPinned(READING, lock));
    expect(names).toEqual(
      expect.arrayContaining(["node_modules/yaml", "node_modules/remark-parse", "node_modules/unified"]),
    );
    expect(names).toEqual(
      expect.arrayContaining(["node_modules/micromark", "node_modules/gray-matter/node_modules/js-yaml"]),
    );
  });

  it("has none that shows pages or tests them", () => {
    const names = namesOf(listPinned(READING, lock));
    for (const other of ["@11ty/eleventy", "preact", "pagefind", "vitest", "playwright-core"])
      expect(names).not.toContain(`node_modules/${other}`);
  });

  it("changes with a version of theirs", () => {
    const other = lock.replace(/("node_modules\/yaml": \{\s+"version": ")[^"]+/, "$199.0.0");
    expect(listPinned(READING, other)).toContain("node_modules/yaml 99.0.0");
  });
});
