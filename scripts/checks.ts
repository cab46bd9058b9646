/** The checks that run no test: types, lint and form, unused code. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** How many checks or tests passed, and how many failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export const NOTHING: Count = { passed: 0, failed: 0 };

interface Check {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
}

const CHECKS: readonly Check[] = [
  { name: "types", script: "typescript/bin/tsc", args: ["-p", "."] },
  {
    name: "lint and form",
    script: "@biomejs/biome/bin/biome",
    args: ["check", "--error-on-warnings", "--max-diagnostics=50"],
  },
  { name: "unused code", script: "knip/bin/knip.js", args: ["--no-progress"] },
];

/**
 * Runs a tool that is installed here, with its output on this process's.
 * @param script Path below node_modules.
 * @returns Whether it was content.
 */
export function runTool(script: string, args: readonly string[]): boolean {
  return spawnSync(process.execPath, [`node_modules/${script}`, ...args], { cwd: ROOT, stdio: "inherit" }).status === 0;
}

/**
 * Runs all checks and says how each went.
 * @returns The number of checks that passed and that failed.
 */
export function runChecks(): Count {
  const results = CHECKS.map(({ name, script, args }) => {
    const isGood = runTool(script, args);
    console.log(`${isGood ? "ok" : "FAILED"}: ${name}`);
    return isGood;
  });
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}
