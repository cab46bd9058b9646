import { spawn, spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockFolders } from "../../src/build/lock.ts";
import { makeFolder } from "../workspace.ts";

const PATIENCE_MS = 120;
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
});
