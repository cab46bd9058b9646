/**
 * `npm run fuzz -- [--runs N] [--seed N] [--builds N] [--size N]`: reads broken captures, and builds sites of them. A capture
 * that is not read as it must be is kept in tests/fixtures/fuzz, where the tests read it ever after.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./checks.ts";
import { makeFuzzInput } from "./fuzz/capture.ts";
import { checkCapture } from "./fuzz/check.ts";

const BASES = join(ROOT, "examples/seeds");
const KEPT = join(ROOT, "tests/fixtures/fuzz");
const PROGRESS = 10_000;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    builds: { type: "string", default: "0" },
    size: { type: "string", default: "500" },
  },
});
const [runs, seed, builds, size] = [values.runs, values.seed, values.builds, values.size].map(Number);
const bases = readdirSync(BASES)
  .filter((name) => /\.(?:txt|md)$/.test(name) && name !== "README.md")
  .sort()
  .map((name) => readFileSync(join(BASES, name), "utf8"));

function keepInput(number: number, why: string): void {
  const { file, bytes } = makeFuzzInput(bases, number);
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, file), bytes);
  console.error(`fuzz: ${file}: ${why}`);
}

/** Reads captures; returns how many were not read as they must be. */
function fuzzParser(first: number, count: number): number {
  let [faults, articles, slowest] = [0, 0, 0];
  for (let number = first; number < first + count; number += 1) {
    const { fault, isArticle, ms } = checkCapture(makeFuzzInput(bases, number));
    if (fault !== null) {
      faults += 1;
      keepInput(number, fault);
    }
    if (isArticle) articles += 1;
    slowest = Math.max(slowest, ms);
    const done = number - first + 1;
    if (done % PROGRESS === 0 || done === count)
      console.log(`${done} captures, ${articles} articles, ${faults} faults, slowest ${Math.round(slowest)} ms`);
  }
  return faults;
}

/** Builds one site of captures; returns whether all was accounted for. */
function fuzzBuild(first: number, count: number): boolean {
  const folder = mkdtempSync(join(tmpdir(), "cuttings-fuzz-"));
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  let articles = 0;
  mkdirSync(join(folder, "seeds"));
  for (const number of numbers) {
    const input = makeFuzzInput(bases, number);
    if (checkCapture(input).isArticle) articles += 1;
    writeFileSync(join(folder, "seeds", input.file), input.bytes);
  }
  const args = [join(ROOT, "bin/cuttings.mjs"), "build", "--json", "--keep-going"];
  const ran = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 });
  const report = ran.status === 0 ? JSON.parse(ran.stdout) : null;
  const pages = existsSync(join(folder, "_site/articles")) ? readdirSync(join(folder, "_site/articles")).length : 0;
  const isGood = report?.articles === articles && report?.errors === count - articles && pages === articles;
  console.log(
    `captures ${first} to ${first + count - 1}: ${articles} articles, ${pages} pages, ${isGood ? "ok" : "FAILED"}`,
  );
  if (!isGood) console.error(`fuzz: build of ${first}: status ${ran.status}: ${ran.stderr.slice(-2000)}`);
  rmSync(folder, { recursive: true, force: true });
  return isGood;
}

if ([runs, seed, builds, size].every((number) => Number.isSafeInteger(number) && Number(number) >= 0)) {
  let failed = fuzzParser(seed ?? 1, runs ?? 0);
  for (let build = 0; build < (builds ?? 0); build += 1) {
    if (!fuzzBuild((seed ?? 1) + build * (size ?? 1), size ?? 1)) failed += 1;
  }
  process.exitCode = failed > 0 ? 1 : 0;
} else {
  console.error("fuzz: --runs, --seed, --builds and --size are whole numbers");
  process.exitCode = 2;
}
