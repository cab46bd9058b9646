/**
 * `node bin/setup.mjs scripts/measure-dev.ts [COUNT]`: how long `cuttings dev` takes until a change of a seed is served, at COUNT
 * articles, and on Linux what processor time the change takes: the clock is of no use on a busy machine. It prints, and is no test.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCapture } from "../bench/captures.ts";
import { ROOT } from "./checks.ts";

const DEFAULT_COUNT = 1_000;
const PORT = 42_700;
/** Asking costs the server time, too. */
const POLL_MS = 20;
const ROUNDS = 5;
/** A first build at any count ends in this time, or something is wrong. Milliseconds. */
const PATIENCE_MS = 300_000;

const count = Number(process.argv[2] ?? DEFAULT_COUNT);
const directory = mkdtempSync(join(tmpdir(), "cuttings-dev-"));
const seeds = join(directory, "seeds");
const show = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Writes a seed with a headline of its own. */
const writeSeed = (name: string, headline: string, number: number): void => {
  const [, ...rest] = makeCapture(number).split("\n");
  writeFileSync(join(seeds, name), [headline, ...rest].join("\n"));
};

async function waitFor(isSo: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > PATIENCE_MS) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return Math.round(performance.now() - start);
}

/** Milliseconds of the tick that Linux counts processor time in. */
const TICK_MS = 10;
/** Places of a process's own and its ended children's time, user and system, in `/proc/PID/stat` behind the name. */
const TIMES = [11, 15] as const;

/** Processor time of a process and of those that it has started, in milliseconds; 0 where the system does not say. */
function readCpu(pid: number | undefined): number {
  const stat = `/proc/${pid}/stat`;
  if (pid === undefined || !existsSync(stat)) return 0;
  const ticks =
    readFileSync(stat, "utf8")
      .split(") ")
      .at(-1)
      ?.split(" ")
      .slice(...TIMES) ?? [];
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .split(" ")
    .filter((child) => child !== "");
  return (
    TICK_MS * ticks.reduce((sum, tick) => sum + Number(tick), 0) +
    children.reduce((sum, child) => sum + readCpu(Number(child)), 0)
  );
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

mkdirSync(seeds);
for (let number = 0; number < count; number += 1) writeSeed(`seed-${number}.txt`, `Article number ${number}`, number);
const dev = spawn(process.execPath, [join(ROOT, "bin/cuttings.mjs"), "dev", "--port", String(PORT)], {
  cwd: directory,
  stdio: ["ignore", "ignore", "pipe"],
});
let said = "";
dev.stderr.setEncoding("utf8").on("data", (text: string) => {
  said += text;
});
const findUrl = (): string | undefined => /^Serving _site at (\S+)/m.exec(said)?.[1];
const holds = async (path: string, text: string): Promise<boolean> => {
  const response = await fetch(`${findUrl() ?? ""}${path}`);
  return response.ok && (await response.text()).includes(text);
};

try {
  show(`first build and start at ${count} articles: ${await waitFor(async () => findUrl() !== undefined)} ms`);
  const changes = {
    changed: async (round: number) => {
      writeSeed("seed-0.txt", `Changed for the time ${round}`, 0);
      return waitFor(() => holds("articles/seed-0/", `Changed for the time ${round}`));
    },
    added: async (round: number) => {
      writeSeed(`new-${round}.txt`, `New for the time ${round}`, round);
      return waitFor(() => holds(`articles/new-${round}/`, `New for the time ${round}`));
    },
    renamed: async (round: number) => {
      renameSync(join(seeds, `new-${round}.txt`), join(seeds, `moved-${round}.txt`));
      return waitFor(() => holds(`articles/moved-${round}/`, `New for the time ${round}`));
    },
    deleted: async (round: number) => {
      rmSync(join(seeds, `moved-${round}.txt`));
      return waitFor(async () => !(await fetch(`${findUrl()}articles/moved-${round}/`)).ok);
    },
    "setting changed": async (round: number) => {
      writeFileSync(join(directory, "site.yaml"), `title: Title ${round}\n`);
      return waitFor(() => holds("", `Title ${round}`));
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    const times: number[] = [];
    const costs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = readCpu(dev.pid);
      times.push(await change(round));
      costs.push(readCpu(dev.pid) - before);
    }
    show(
      `${name}: ${median(times)} ms (${times.join(", ")}); processor time ${median(costs)} ms (${costs.join(", ")})`,
    );
  }
} finally {
  dev.kill();
  await once(dev, "exit");
  rmSync(directory, { recursive: true, force: true });
}
