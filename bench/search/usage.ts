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

/** What a process has used so far. Bytes; seconds of a processor. */
interface Use {
  readonly cpu: number;
  readonly now: number;
  readonly peak: number;
}

/** What Pagefind's processes below this one have used so far, by their numbers. Linux alone tells. */
function readUses(): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const status = readProc(`/proc/${pid}/status`);
    if (!/^Name:\s*pagefind/.test(status) || !status.includes(`PPid:\t${process.pid}\n`)) continue;
    const fields = readProc(`/proc/${pid}/stat`).split(") ")[1]?.split(" ") ?? [];
    // A process that has just ended has no memory.
    const readMemory = (name: RegExp): number => Number(name.exec(status)?.[1] ?? 0) * BYTES_IN_KB;
    const cpu = (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND;
    uses.set(pid, { cpu, now: readMemory(/VmRSS:\s*(\d+)/), peak: readMemory(/VmHWM:\s*(\d+)/) });
  }
  return uses;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** Measures a task and the processes of Pagefind that run meanwhile: memory is that of all at one time. */
export async function measure(task: () => Promise<unknown>): Promise<Usage> {
  const start = performance.now();
  const cpuOf = new Map<string, number>();
  let peak = 0;
  const look = (): void => {
    const uses = [...readUses()];
    for (const [pid, { cpu }] of uses) cpuOf.set(pid, cpu);
    peak = Math.max(peak, sum(uses.map(([, { now }]) => now)), ...uses.map(([, use]) => use.peak));
  };
  const timer = setInterval(look, 50);
  await task();
  clearInterval(timer);
  look();
  return { wall: (performance.now() - start) / 1000, cpu: sum([...cpuOf.values()]), peak };
}

/** Says what a task took. */
export const describe = ({ wall, cpu, peak }: Usage): string =>
  `${wall.toFixed(1)} s (${cpu.toFixed(1)} s of a processor in Pagefind), peak ${Math.round(peak / MB)} MB`;
