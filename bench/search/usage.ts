/** How long a task takes, and what Pagefind's process uses meanwhile. */
import { readdirSync, readFileSync } from "node:fs";

const MB = 1024 * 1024;

/** What a task took. */
export interface Usage {
  /** Seconds by the clock, and of a processor. */
  readonly wall: number;
  readonly cpu: number;
  /** Peak of memory. Bytes. */
  readonly peak: number;
}

/** A file of `/proc`; empty where its process has ended meanwhile. */
function readProc(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

const TICKS_PER_SECOND = 100;
const BYTES_IN_KB = 1024;

/** What Pagefind's processes below this one have used so far. Linux alone tells. */
function readUsage(): Pick<Usage, "cpu" | "peak"> {
  let [cpu, peak] = [0, 0];
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const status = readProc(`/proc/${pid}/status`);
    if (!/^Name:\s*pagefind/.test(status) || !status.includes(`PPid:\t${process.pid}\n`)) continue;
    const fields = readProc(`/proc/${pid}/stat`).split(") ")[1]?.split(" ") ?? [];
    cpu += (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND;
    // A process that has just ended has no memory.
    peak = Math.max(peak, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) * BYTES_IN_KB);
  }
  return { cpu, peak };
}

/** Measures a task and the process of Pagefind that it leaves running, or that runs meanwhile. */
export async function measure(task: () => Promise<unknown>): Promise<Usage> {
  const start = performance.now();
  let used = { cpu: 0, peak: 0 };
  const timer = setInterval(() => {
    const now = readUsage();
    used = { cpu: Math.max(used.cpu, now.cpu), peak: Math.max(used.peak, now.peak) };
  }, 50);
  await task();
  clearInterval(timer);
  const last = readUsage();
  const wall = (performance.now() - start) / 1000;
  return { wall, cpu: Math.max(used.cpu, last.cpu), peak: Math.max(used.peak, last.peak) };
}

/** Says what a task took. */
export const describe = ({ wall, cpu, peak }: Usage): string =>
  `${wall.toFixed(1)} s (${cpu.toFixed(1)} s of a processor in Pagefind), peak ${Math.round(peak / MB)} MB`;
