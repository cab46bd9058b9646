import { spawn, spawnSync } from "node:child_process";
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { lockFolders } from "../../src/build/lock.ts";
import { makeFolder } from "../workspace.ts";

// So that a test may have the system refuse, or somebody be faster.
vi.mock("node:fs", async (load) => {
  const fs = await load<typeof import("node:fs")>();
  return { ...fs, linkSync: vi.fn(fs.linkSync), renameSync: vi.fn(fs.renameSync) };
});

const PATIENCE_MS = 120;
/** Less than a build waits until it looks again. */
const A_MOMENT_MS = 10;
const LOCKS = join(tmpdir(), `cuttings-locks-${userInfo().uid}`);

async function holdLock(folder: string): Promise<() => void> {
  const outcome = await lockFolders([folder]);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.release;
}

/** The lock of a folder that nobody else uses: the one that comes while `take` runs. */
async function findLock(folder: string): Promise<string> {
  const before = new Set(readdirSync(LOCKS));
  const release = await holdLock(folder);
  const name = readdirSync(LOCKS).find((file) => /^[0-9a-f]{64}$/.test(file) && !before.has(file)) ?? "";
  release();
  return join(LOCKS, name);
}

describe("a lock", () => {
  it("keeps a second build out until the first has ended", async () => {
    const folder = makeFolder();
    const release = await holdLock(folder);
    expect(await lockFolders([folder], PATIENCE_MS)).toEqual({
      ok: false,
      reason: expect.stringContaining(`(process ${process.pid}) is at work in ${folder}`),
    });
    const waiting = lockFolders([folder]);
    release();
    const second = await waiting;
    expect(second.ok).toBe(true);
    if (second.ok) second.release();
  });

  it("lets builds of other folders by", async () => {
    const release = await holdLock(makeFolder());
    (await holdLock(makeFolder()))();
    release();
  });

  it("gives back what it took when it does not get all", async () => {
    const [one, other] = [makeFolder(), makeFolder()].sort();
    const release = await holdLock(other ?? "");
    expect((await lockFolders([other ?? "", one ?? ""], PATIENCE_MS)).ok).toBe(false);
    (await holdLock(one ?? ""))();
    release();
  });

  it("gives back what it took where the next one cannot even be tried", async () => {
    const [one = "", other = ""] = [makeFolder(), makeFolder()].sort();
    const lock = await findLock(other);
    mkdirSync(join(lock, "not-a-lock"), { recursive: true });
    try {
      await expect(lockFolders([one, other], PATIENCE_MS)).rejects.toThrow();
      (await holdLock(one))();
    } finally {
      for (const left of [lock, `${lock}-${process.pid}-grave`]) rmSync(left, { recursive: true, force: true });
    }
  });

  it("is taken over from a process that is no more, and from a file that names none", async () => {
    const folder = makeFolder();
    (await holdLock(folder))();
    const lock = await findLock(folder);
    const { pid } = spawnSync(process.execPath, ["-e", "0"]);
    for (const content of [String(pid), "", "half"]) {
      writeFileSync(lock, content);
      (await holdLock(folder))();
    }
  });

  it("is not taken over from a process that lives", async () => {
    const folder = makeFolder();
    const lock = await findLock(folder);
    const other = spawn(process.execPath, ["-e", "setTimeout(() => undefined, 60000)"]);
    try {
      writeFileSync(lock, String(other.pid));
      expect((await lockFolders([folder], PATIENCE_MS)).ok).toBe(false);
    } finally {
      other.kill();
    }
  });

  it("that was taken meanwhile is put back where it was taken for that of a process that is no more", async () => {
    const folder = makeFolder();
    const lock = await findLock(folder);
    const { pid } = spawnSync(process.execPath, ["-e", "0"]);
    writeFileSync(lock, String(pid));
    const { renameSync: rename } = await vi.importActual<typeof import("node:fs")>("node:fs");
    vi.mocked(renameSync).mockImplementationOnce((from, to) => {
      writeFileSync(lock, String(process.ppid));
      rename(from, to);
    });
    const outcome = await lockFolders([folder], PATIENCE_MS);
    expect(outcome).toEqual({ ok: false, reason: expect.stringContaining(`(process ${process.ppid})`) });
    expect(readFileSync(lock, "utf8")).toBe(String(process.ppid));
    writeFileSync(lock, "");
  });

  it("that names nobody yet is left to the one who is writing it", async () => {
    const folder = makeFolder();
    const lock = await findLock(folder);
    writeFileSync(lock, "");
    const waiting = lockFolders([folder], PATIENCE_MS);
    await wait(A_MOMENT_MS);
    writeFileSync(lock, String(process.ppid));
    expect((await waiting).ok).toBe(false);
    writeFileSync(lock, "");
  });
});

describe("where files cannot be linked, a lock", () => {
  afterEach(() => vi.mocked(linkSync).mockReset());

  it.each(["EPERM", "ENOTSUP", "EXDEV", "EMLINK"])("is made by itself: %s", async (code) => {
    const refuse = (): never => {
      throw Object.assign(new Error(`${code}: injected`), { code });
    };
    vi.mocked(linkSync).mockImplementation(refuse);
    const folder = makeFolder();
    const release = await holdLock(folder);
    expect(await lockFolders([folder], PATIENCE_MS)).toMatchObject({ ok: false });
    const waiting = lockFolders([folder]);
    release();
    const second = await waiting;
    expect(second.ok).toBe(true);
    if (second.ok) second.release();
  });
});
