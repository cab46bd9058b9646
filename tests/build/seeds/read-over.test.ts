import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOver } from "../../../src/build/seeds/read-over.ts";
import { listNextFiles, makeFolder } from "../../workspace.ts";

const MOST = 300_000;
const ROOM = 65_536;

/** Writes a file of so many bytes, reads it, and says how many came; all are as they were. */
function readSize(size: number): number | null {
  const path = join(makeFolder(), "seed.txt");
  const bytes = Buffer.from(Array.from({ length: size }, (_, at) => (at * 7 + size) % 256));
  writeFileSync(path, bytes);
  const read = readOver(path, MOST);
  if (read !== null) expect(Buffer.compare(read, bytes)).toBe(0);
  return read === null ? null : read.length;
}

/** How much memory a file of so many bytes is read into. */
function measureRoom(size: number): number {
  const path = join(makeFolder(), "seed.txt");
  writeFileSync(path, "a".repeat(size));
  return readOver(path, 16_000_000)?.buffer.byteLength ?? 0;
}

describe("reading files into one room", () => {
  it.each([0, 1, 4_500, 65_535, 65_536, 65_537, 131_072, MOST])("gives all of %d bytes", (size) => {
    expect(readSize(size)).toBe(size);
    expect(readSize(3)).toBe(3);
  });

  it("takes little more for a file that the room is too small for", () => {
    expect(measureRoom(ROOM - 1)).toBe(ROOM);
    for (const size of [ROOM, ROOM + 1, MOST]) expect(measureRoom(size)).toBeLessThanOrEqual(2 * size);
  });

  it("gives none of a file with more than are wanted", () => {
    expect(readSize(MOST + 1)).toBeNull();
    expect(readSize(2 * MOST)).toBeNull();
  });

  it("throws where there is no file, leaves none open, and goes on", () => {
    const folder = makeFolder();
    const next = listNextFiles();
    expect(() => readOver(join(folder, "none"), MOST)).toThrow("ENOENT");
    expect(() => readOver(folder, MOST)).toThrow("EISDIR");
    expect(readSize(9)).toBe(9);
    expect(listNextFiles()).toEqual(next);
  });
});
