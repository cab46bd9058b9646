/** One build at a time for a folder: a second one waits. */
import { createHash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isAlive } from "./publish/staging.ts";

/** How often a waiting build looks, and how long it waits. Milliseconds. */
const LOOK_MS = 50;
const DEFAULT_PATIENCE_MS = 120_000;

/** A lock that was taken, or why it was not. */
export type LockOutcome =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly reason: string };

/** The process that a lock names; null where there is no lock, or none that can be read. */
function readHolder(lock: string): number | null {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    return Number.isInteger(holder) && holder > 0 ? holder : null;
  } catch {
    return null;
  }
}

/** Takes a lock where nobody has it. The name comes with its content in one step: no one sees a lock that names nobody. */
function tryLock(lock: string): boolean {
  const own = `${lock}-${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Puts a dead process's lock aside. Where someone was faster and the lock is a new one, it goes back. */
function buryLock(lock: string, holder: number | null): void {
  const grave = `${lock}-${process.pid}-grave`;
  try {
    renameSync(lock, grave);
    if (readHolder(grave) !== holder) linkSync(grave, lock);
  } catch {
    // It went by itself.
  }
  rmSync(grave, { force: true });
}

async function takeLock(lock: string, folder: string, patienceMs: number): Promise<LockOutcome> {
  const end = performance.now() + patienceMs;
  while (!tryLock(lock)) {
    const holder = readHolder(lock);
    if (holder === null || !isAlive(holder)) buryLock(lock, holder);
    else if (performance.now() > end) {
      const reason = `another build (process ${holder}) is at work in ${folder}. Wait for it to end, or stop it.`;
      return { ok: false, reason };
    } else await wait(LOOK_MS);
  }
  return { ok: true, release: () => rmSync(lock, { force: true }) };
}

/** Where locks lie: not in the folders themselves, which a build replaces. */
function placeLock(folder: string): string {
  const locks = join(tmpdir(), `cuttings-locks-${userInfo().uid}`);
  mkdirSync(locks, { recursive: true });
  return join(locks, createHash("sha256").update(folder).digest("hex"));
}

/**
 * Waits until no other build on this machine uses the folders, and keeps others from them. Folders are always taken in the
 * same order, so that two builds never wait for one another.
 * @param folders The output and the cache, as absolute paths; they need not exist.
 * @param patienceMs How long to wait for each at most, in milliseconds.
 */
export async function lockFolders(folders: readonly string[], patienceMs = DEFAULT_PATIENCE_MS): Promise<LockOutcome> {
  const releases: (() => void)[] = [];
  const release = (): void => {
    for (const free of releases) free();
  };
  for (const folder of [...new Set(folders)].sort()) {
    const outcome = await takeLock(placeLock(folder), folder, patienceMs);
    if (!outcome.ok) {
      release();
      return outcome;
    }
    releases.push(outcome.release);
  }
  return { ok: true, release };
}
