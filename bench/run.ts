/**
 * `npm run bench -- [--captures N] [--rounds N] [--no-search] [--parse-only] [--update]`: how fast captures are read and sites
 * built. It fails where a stage has become over a third slower than `figures.json` says; `--update` writes that file.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PACKAGE } from "../src/root.ts";
import { type Figures, findSlower } from "./figures.ts";
import { readHugoVersion } from "./hugo.ts";
import { measureMachine } from "./machine.ts";
import { measureParsing } from "./parsing.ts";
import { type Outcome, runRounds } from "./rounds.ts";

/** Where a system has memory that looks like a disk. */
const MEMORY_FOLDER = "/dev/shm";
const DEFAULT_CAPTURES = "10000";
const DEFAULT_ROUNDS = "3";
/** What RESULTS.md tells of, for the next run to be held against. */
const FIGURES = join(PACKAGE, "bench/figures.json");

const { values } = parseArgs({
  options: {
    captures: { type: "string", default: DEFAULT_CAPTURES },
    rounds: { type: "string", default: DEFAULT_ROUNDS },
    "no-search": { type: "boolean", default: false },
    "parse-only": { type: "boolean", default: false },
    update: { type: "boolean", default: false },
  },
});

function readCount(name: "captures" | "rounds"): number {
  const count = Number(values[name]);
  if (Number.isInteger(count) && count > 0) return count;
  process.stderr.write(`bench: --${name} must be a whole number above 0, not "${values[name]}"\n`);
  process.exit(2);
}

function printOutcome({ name, ours, hugo, ratio, goal, memory, stages }: Outcome): string {
  const wanted = Number.isNaN(goal) ? "–" : goal;
  const against = hugo === null || ratio === null ? "– | –" : `${Math.round(hugo)} ms | ${ratio.toFixed(2)}`;
  const parts = Object.entries(stages).map(([stage, ms]) => `${stage} ${Math.round(ms)}`);
  return `| ${name} | ${Math.round(ours)} ms | ${against} | ${wanted} | ${memory === null ? "–" : `${Math.round(memory)} MB`} | ${parts.join(", ")} |`;
}

const captures = readCount("captures");
const rounds = readCount("rounds");
const hugo = readHugoVersion();
console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Hugo ${hugo ?? "absent"}`,
);
const calibration = measureMachine();
console.log(`calibration: ${calibration.toFixed(1)} ms`);
const { kilobytes, together, alone } = await measureParsing();
console.log(
  `reading a capture of ${kilobytes.toFixed(1)} KB: ${together.toFixed(3)} ms, one warm thread; one at a time ${alone.toFixed(3)} ms`,
);
let outcomes: readonly Outcome[] = [];
if (!values["parse-only"]) {
  const folder = mkdtempSync(join(existsSync(MEMORY_FOLDER) ? MEMORY_FOLDER : tmpdir(), "cuttings-bench-"));
  try {
    const bench = { folder, captures, rounds, search: !values["no-search"], withHugo: hugo !== null };
    outcomes = await runRounds(bench, (line) => process.stderr.write(`${line}\n`));
    console.log(`${captures} articles, median of ${rounds}\n`);
    console.log("| | Cuttings | Hugo | ratio | goal | memory | stages, ms |\n|---|---|---|---|---|---|---|");
    for (const outcome of outcomes) console.log(printOutcome(outcome));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const figures: Figures = {
  captures,
  calibration,
  reading: together,
  stages: Object.fromEntries(outcomes.map(({ name, stages }) => [name, stages])),
};
const slower =
  existsSync(FIGURES) && !values.update ? findSlower(JSON.parse(readFileSync(FIGURES, "utf8")), figures) : [];
for (const line of slower) process.stderr.write(`bench: slower than RESULTS.md says: ${line}\n`);
if (slower.length > 0) process.exitCode = 1;
if (values.update) writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
