#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { ensurePackages, requireNode } from "./setup.mjs";

/** The command failed, see `src/cli/console.ts`. */
const FAILED = 2;

/** Node ends a process that waits for what nobody can bring any more, and says nothing. */
function endUndone() {
  const advice = "Run it again; if it ends so again, this is a bug in Cuttings.";
  process.stderr.write(`cuttings: ended before its work was done. ${advice} What is published is whole.\n`);
  process.exit(FAILED);
}

requireNode();
if (process.argv[2] === "--version") {
  process.stdout.write(`${JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version}\n`);
} else {
  ensurePackages(false);
  process.once("beforeExit", endUndone);
  const { loadProgram } = await import("./find-program.mjs");
  const { runCommandLine } = await loadProgram("cli", process.argv[2] === "build" && !process.argv.includes("--help"));
  await runCommandLine(process.argv.slice(2));
  process.off("beforeExit", endUndone);
}
