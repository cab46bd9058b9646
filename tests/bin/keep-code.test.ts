/** Compiled code is kept by the first run, and anew by a long one that has compiled more. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeFolder, ROOT } from "../workspace.ts";

const FUNCTIONS = 200;
/** A run is long from four seconds on. Milliseconds. */
const LONG_MS = 4200;
const TIMEOUT_MS = 30_000;

/** A program of many functions, all of which one call runs. */
const PROGRAM = `(function (exports) {
${Array.from({ length: FUNCTIONS }, (_, i) => `function f${i}(a) { let b = ${i}; for (let c = 0; c < a; c += 1) b += c; return b; }`).join("\n")}
exports.little = () => Promise.resolve({ run: () => f0(1) });
exports.all = () => Promise.resolve({ run: () => [${Array.from({ length: FUNCTIONS }, (_, i) => `f${i}(2)`).join(", ")}] });
})`;

/** Runs a part in a process of its own, and waits. */
function run(folder: string, part: string, wait: number): number {
  const load = JSON.stringify(join(ROOT, "bin/load.mjs"));
  const script = `const { loadPart } = await import(${load});
const part = await loadPart(${JSON.stringify(folder)}, ${JSON.stringify(part)}, true);
part.run();
await new Promise((resolve) => setTimeout(resolve, ${wait}));`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const [name = "", ...more] = readdirSync(folder).filter((file) => file.endsWith(".code"));
  expect(more).toEqual([]);
  return statSync(join(folder, name)).size;
}

it(
  "keeps more where a long run has compiled more, and leaves it at that",
  () => {
    const folder = makeFolder({ "program.cjs": PROGRAM, "program.key": "key" });
    const little = run(folder, "little", 0);
    expect(run(folder, "all", 0)).toBe(little);
    const all = run(folder, "all", LONG_MS);
    expect(all).toBeGreaterThan(little);
    expect(run(folder, "little", 0)).toBe(all);
  },
  TIMEOUT_MS,
);
