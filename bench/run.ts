/** `npm run bench [-- --captures N]`: how fast captures are read, and how fast a site is built of them. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseSeed, readSeed } from "../src/parse/index.ts";
import { makeCapture } from "./captures.ts";

const COMMAND = fileURLToPath(new URL("../bin/cuttings.mjs", import.meta.url));
const DEFAULT_CAPTURES = 1000;
/** Captures that are read in one measured round, and how many rounds. */
const PARSED = 500;
const ROUNDS = 9;
const WARM_UP_ROUNDS = 3;
const BYTES_IN_KB = 1000;

function findMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds for one capture of so many kilobytes, read to its record in one warm thread. */
function measureParsing(): { readonly ms: number; readonly kilobytes: number } {
  const files = Array.from({ length: PARSED }, (_, number) => Buffer.from(makeCapture(number)));
  const readAll = (): number => {
    const start = performance.now();
    for (const [number, bytes] of files.entries()) {
      const read = readSeed(`${number}.txt`, bytes);
      if (!read.ok || !parseSeed(read.seed).ok) throw new Error(`capture ${number} is not read as an article`);
    }
    return (performance.now() - start) / PARSED;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) readAll();
  const ms = findMedian(Array.from({ length: ROUNDS }, readAll));
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  return { ms, kilobytes: bytes / PARSED / BYTES_IN_KB };
}

interface BuildFigures {
  readonly wall: number;
  readonly report: {
    readonly articles: number;
    readonly written: number;
    readonly ms: Readonly<Record<string, number>>;
  };
}

/** Builds once in a cold process, and measures it from outside. */
function measureBuild(folder: string): BuildFigures {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, "build", "--json", "--no-search"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the build failed: ${stderr}`);
  return { wall: performance.now() - start, report: JSON.parse(stdout) };
}

function describeBuild(name: string, { wall, report }: BuildFigures): string {
  const stages = Object.entries(report.ms).map(([stage, ms]) => `${stage} ${ms}`);
  return `${name}: ${Math.round(wall)} ms, ${report.written} files written (${stages.join(", ")})`;
}

function measureBuilds(captures: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), "cuttings-bench-"));
  const write = (number: number): void =>
    writeFileSync(join(folder, "seeds", `capture-${number}.txt`), makeCapture(number));
  try {
    mkdirSync(join(folder, "seeds"));
    for (let number = 0; number < captures; number += 1) write(number);
    const clean = describeBuild(`clean build of ${captures}`, measureBuild(folder));
    const same = describeBuild("nothing changed", measureBuild(folder));
    write(captures);
    return [clean, same, describeBuild("one seed added", measureBuild(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { captures: { type: "string", default: String(DEFAULT_CAPTURES) } } });
const captures = Number(values.captures);
if (!Number.isInteger(captures) || captures < 1) throw new Error("--captures must be a whole number above 0");
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`);
const { ms, kilobytes } = measureParsing();
console.log(`reading a capture of ${kilobytes.toFixed(1)} KB: ${ms.toFixed(3)} ms, one warm thread`);
for (const line of measureBuilds(captures)) console.log(line);
