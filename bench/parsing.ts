/** How fast captures are read to their records. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { PACKAGE } from "../src/root.ts";
import { makeCapture } from "./captures.ts";
import { findMedian } from "./rounds.ts";

type Parser = typeof import("../src/parse/index.ts");

/** Captures that are read in one measured round, and how many rounds. */
const PARSED = 500;
const ROUNDS = 9;
/** Compiling for speed ends after some 2,500 captures; before that a reading is not warm. */
const WARM_UP_ROUNDS = 6;
const BYTES_IN_KB = 1000;

/** The parser as a build runs it: compiled into one file. Uncompiled, names alone that are kept for stack traces cost a sixteenth. */
async function loadCompiled(): Promise<Parser> {
  const folder = mkdtempSync(join(tmpdir(), "cuttings-parser-"));
  const outfile = join(folder, "parser.mjs");
  try {
    const entryPoints = [join(PACKAGE, "src/parse/index.ts")];
    // What a package that is no module asks for.
    const banner = {
      js: 'import { createRequire as openRequire } from "node:module"; const require = openRequire(import.meta.url);',
    };
    const options = { platform: "node", format: "esm", target: "node20.19", minifySyntax: true } as const;
    await build({ ...options, entryPoints, bundle: true, outfile, banner, logLevel: "error" });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What one warm thread takes for a capture of so many kilobytes, ledger included, in milliseconds. */
export interface ReadingFigures {
  readonly kilobytes: number;
  /** Where several are read step by step together, as in a build. */
  readonly together: number;
  /** Where one is read after the other. */
  readonly alone: number;
}

/** Measures how fast captures are read. */
export async function measureParsing(): Promise<ReadingFigures> {
  const { parseSeeds, readSeed, READ_TOGETHER } = await loadCompiled();
  const files = Array.from({ length: PARSED }, (_, number) => Buffer.from(makeCapture(number)));
  const readAll = (atOnce: number): number => {
    const start = performance.now();
    for (let from = 0; from < files.length; from += atOnce) {
      const read = files.slice(from, from + atOnce).map((bytes, at) => readSeed(`${from + at}.txt`, bytes));
      const parsed = parseSeeds(read.flatMap((each) => (each.ok ? [each.seed] : [])));
      if (parsed.length !== read.length || !parsed.every(({ ok }) => ok))
        throw new Error(`one of the captures ${from} to ${from + read.length - 1} is not read as an article`);
    }
    return (performance.now() - start) / PARSED;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) for (const atOnce of [READ_TOGETHER, 1]) readAll(atOnce);
  const rounds = Array.from({ length: ROUNDS }, () => ({ together: readAll(READ_TOGETHER), alone: readAll(1) }));
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  return {
    kilobytes: bytes / PARSED / BYTES_IN_KB,
    together: findMedian(rounds.map(({ together }) => together)),
    alone: findMedian(rounds.map(({ alone }) => alone)),
  };
}
