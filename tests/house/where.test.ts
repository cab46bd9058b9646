/** The table that leads to the place to change: every path in it exists. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../workspace.ts";

const HEADING = "## Where to change what";

/** Whether a path, or one with a star in its last part, is there. */
function isThere(path: string): boolean {
  if (!path.includes("*")) return existsSync(join(ROOT, path));
  const folder = join(ROOT, path.slice(0, path.lastIndexOf("/")));
  const [start = "", end = ""] = path.slice(path.lastIndexOf("/") + 1).split("*");
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(start) && name.endsWith(end));
}

it("ARCHITECTURE.md leads to places that are there", () => {
  const text = readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8");
  const section = text.slice(text.indexOf(HEADING) + HEADING.length);
  const rows = section
    .slice(0, section.indexOf("\n## "))
    .split("\n")
    .filter((line) => line.startsWith("| "));
  const paths = rows.flatMap((row) =>
    Array.from(row.matchAll(/`([\w./*-]+(?:\/|\.(?:ts|tsx|md|json|ya?ml|css|mjs)))`/g), ([, path = ""]) => path),
  );
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.filter((path) => !isThere(`src/${path}`) && !isThere(path))).toEqual([]);
});
