import type { PathLike, StatSyncOptions } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readyPictures } from "../../../src/build/pictures/index.ts";
import { listSeeds } from "../../../src/build/seeds/list-seeds.ts";
import { readSeeds } from "../../../src/build/seeds/read-seeds.ts";
import { makePng } from "../../make-picture.ts";
import { makeCapture, makeFolder, writeFiles } from "../../workspace.ts";

/** Milliseconds since 1970, at a whole second. */
const NOW = 1_700_000_000_000;
const held = vi.hoisted(() => ({ written: 0 }));

// As a file system answers whose clock stands still while a file is written twice.
vi.mock("node:fs", async (load) => {
  const fs = await load<typeof import("node:fs")>();
  const lstatSync = (path: PathLike, options?: StatSyncOptions) => {
    const stat = fs.lstatSync(path, options);
    return stat === undefined ? stat : Object.assign(stat, { mtimeMs: held.written, ctimeMs: held.written });
  };
  return { ...fs, lstatSync };
});

beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: NOW }));
afterAll(() => void vi.useRealTimers());

async function readMetas(root: string) {
  const { metas, close } = await readSeeds(root, listSeeds(root), join(root, ".cache"));
  close();
  return metas;
}

async function namePictures(root: string): Promise<string[]> {
  const ready = await readyPictures(root, await readMetas(root), join(root, ".cache"), { find: () => null });
  return ready.pictures.map(({ name }) => name);
}

describe("a file that is written twice with the same times and the same length", () => {
  it.each([
    ["is read again where that may have been within a tick of the system's clock", 50.5, "bended"],
    ["is read again where whole seconds are kept and it may have been within two of them", 1_000, "bended"],
    ["is not, where its times are long gone: then they are believed", 3_000, "mended"],
  ])("%s", async (_, age, expected) => {
    held.written = NOW - age;
    const root = makeFolder({ "wall.txt": makeCapture("Wall to be mended") });
    await readMetas(root);
    writeFiles(root, { "wall.txt": makeCapture("Wall to be bended") });
    expect((await readMetas(root)).map(({ headline }) => headline)).toEqual([`Wall to be ${expected}`]);
  });

  it.each([
    ["is read again as a picture", 50.5, true],
    ["is not, as a picture, where its times are long gone", 3_000, false],
  ])("%s", async (_, age, isRead) => {
    held.written = NOW - age;
    const root = makeFolder({ "wall.txt": makeCapture("Wall to be mended"), "wall.png": makePng(60, 40, "one") });
    const first = await namePictures(root);
    expect(first).toHaveLength(1);
    writeFiles(root, { "wall.png": makePng(60, 40, "two") });
    expect((await namePictures(root)).join() !== first.join()).toBe(isRead);
  });
});
