/** The gate of `npm test` over the practice corpus. */
import { spawnSync } from "node:child_process";
import { type Count, NOTHING, ROOT } from "./checks.ts";
import { hasCorpus } from "./measure/corpus.ts";

/**
 * Holds what the parser reads of the practice corpus against its floors, and says how that went.
 * @param corpus The corpus's folder. It is no part of the project: where it is not there, nothing is measured.
 * @returns One that passed or failed; nothing without the corpus.
 */
export function runGate(corpus: string): Count {
  if (!hasCorpus(corpus)) {
    console.log(`corpus not found at ${corpus}: not measured`);
    return NOTHING;
  }
  const args = ["bin/setup.mjs", "scripts/measure.ts", "--corpus", corpus];
  const isGood = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" }).status === 0;
  console.log(`${isGood ? "ok" : "FAILED"}: floors of the practice corpus`);
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
}
