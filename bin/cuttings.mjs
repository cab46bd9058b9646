#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { ensurePackages, requireNode } from "./setup.mjs";

requireNode();
if (process.argv[2] === "--version") {
  process.stdout.write(`${JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version}\n`);
} else {
  ensurePackages(false);
  const { loadProgram } = await import("./find-program.mjs");
  const { runCommandLine } = await loadProgram("cli", process.argv[2] === "build" && !process.argv.includes("--help"));
  await runCommandLine(process.argv.slice(2));
}
