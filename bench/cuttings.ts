/** Cuttings, as it is called from a shell: each build is a process of its own. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "../src/root.ts";
import { makeCapture } from "./captures.ts";

const COMMAND = join(PACKAGE, "bin/cuttings.mjs");
/** How often a build's memory is looked at. Milliseconds. */
const LOOK_MS = 25;
const KILOBYTES_IN_MEGABYTE = 1024;
/** The exit status where a seed holds no article, and all else is published. */
const REFUSED = 1;

/** What a build took. */
export interface BuildFigures {
  /** From the start of the process to its end. Milliseconds. */
  readonly wall: number;
  /** The most memory that it held, or null where the system does not tell. Megabytes. */
  readonly memory: number | null;
  readonly report: {
    readonly articles: number;
    readonly pages: number;
    readonly written: number;
    readonly ms: Readonly<Record<string, number>>;
  };
}

/** The most memory that a process held so far, as Linux tells it. */
function readPeak(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / KILOBYTES_IN_MEGABYTE;
  } catch {
    return null;
  }
}

/**
 * Builds once, in a cold process.
 * @param folder Holds `seeds`; the site comes beside them.
 * @param options Of the command line.
 * @param mayRefuse Whether a seed among them may hold no article.
 * @throws Where the build fails.
 */
export async function timeBuild(folder: string, options: readonly string[], mayRefuse = false): Promise<BuildFigures> {
  const start = performance.now();
  const build = spawn(process.execPath, [COMMAND, "build", "--json", ...options], { cwd: folder });
  let memory: number | null = null;
  const look = setInterval(() => {
    memory = readPeak(build.pid) ?? memory;
  }, LOOK_MS);
  const [out, err]: [string[], string[]] = [[], []];
  build.stdout.on("data", (text) => out.push(String(text)));
  build.stderr.on("data", (text) => err.push(String(text)));
  const status = await new Promise((resolve) => build.on("close", resolve));
  const wall = performance.now() - start;
  clearInterval(look);
  if (status !== 0 && !(mayRefuse && status === REFUSED))
    throw new Error(`a build of ${folder} failed: ${err.join("")}`);
  return { wall, memory, report: JSON.parse(out.join("")) };
}

/** Writes a made-up capture among the seeds. */
export function writeSeed(folder: string, number: number): void {
  writeFileSync(join(folder, "seeds", `capture-${number}.txt`), makeCapture(number));
}

/** Makes a folder with so many seeds. */
export function makeSeeds(folder: string, captures: number): void {
  mkdirSync(join(folder, "seeds"), { recursive: true });
  for (let number = 0; number < captures; number += 1) writeSeed(folder, number);
}

/** Removes what a build made. */
export function removeSite(folder: string, what: "site" | "site and cache"): void {
  rmSync(join(folder, "_site"), { recursive: true, force: true });
  if (what === "site and cache") rmSync(join(folder, ".cuttings"), { recursive: true, force: true });
}
