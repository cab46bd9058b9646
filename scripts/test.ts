/** `npm test`: the checks, all tests, then the gate over the practice corpus. Words after `--` go to vitest, and then only tests run. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Count, NOTHING, ROOT, runChecks, runTool } from "./checks.ts";
import { runGate } from "./gate.ts";
import { DEFAULT_CORPUS } from "./measure/corpus.ts";

/** What is read of vitest's report. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** A file that could not be loaded has no failed test, and counts as one. */
function countTests(report: TestReport): Count {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

function runTests(args: readonly string[]): Count {
  const folder = mkdtempSync(join(tmpdir(), "cuttings-test-"));
  const file = join(folder, "report.json");
  const isGood = runTool("vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...args,
  ]);
  try {
    const count = countTests(JSON.parse(readFileSync(file, "utf8")));
    // An error outside of any test fails the run and no test.
    return isGood || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const args = process.argv.slice(2);
const isWhole = args.length === 0;
const counts = [
  isWhole ? runChecks() : NOTHING,
  runTests(args),
  isWhole ? runGate(join(ROOT, DEFAULT_CORPUS)) : NOTHING,
];
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${counts.reduce((sum, count) => sum + count.passed, 0)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
