/** One build at a time for a folder: a second one waits. */
import { createHash } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

/** Does what makes a file of that name, and says whether there was none. */
function isMade(make: () => void): boolean {
  try {
    make();
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/**
 * Gives a file a second name where nothing has that, in one step. Some file systems have no hard links, and some systems refuse them:
 * there a file is made and then filled, and for a moment it says nothing.
 */
function linkOrWrite(from: string, to: string): boolean {
  try {
    return isMade(() => linkSync(from, to));
  } catch {
    return isMade(() => writeFileSync(to, readFileSync(from), { flag: "wx" }));
  }
}

/** Takes a lock where nobody has it. Where there are links, no one sees a lock that names nobody. */
function tryLock(lock: string): boolean {
  const own = `${lock}-${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    return linkOrWrite(own, lock);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Puts the lock of a process that is no more aside. Where someone was faster and the lock is a new one, it goes back. */
function buryLock(lock: string, holder: number | null): void {
  const grave = `${lock}-${process.pid}-grave`;
  try {
    renameSync(lock, grave);
    if (readHolder(grave) !== holder) linkOrWrite(grave, lock);
  } catch (error) {
    // It may have gone by itself.
    if (!hasCode(error, "ENOENT")) throw error;
  }
  rmSync(grave, { force: true });
}

/** A lock that names nobody may be one that is just being filled: it is looked at once more. */
async function findHolder(lock: string): Promise<number | null> {
  const holder = readHolder(lock);
  if (holder !== null || !existsSync(lock)) return holder;
  await wait(LOOK_MS);
  return readHolder(lock);
}

async function takeLock(lock: string, folder: string, patienceMs: number): Promise<LockOutcome> {
  const end = performance.now() + patienceMs;
  while (!tryLock(lock)) {
    const holder = await findHolder(lock);
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
  try {
    for (const folder of [...new Set(folders)].sort()) {
      const outcome = await takeLock(placeLock(folder), folder, patienceMs);
      if (!outcome.ok) {
        release();
        return outcome;
      }
      releases.push(outcome.release);
    }
  } catch (error) {
    // Whoever asks has nothing to give back then.
    release();
    throw error;
  }
  return { ok: true, release };
}
