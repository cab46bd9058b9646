import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { listSeeds } from "../../../src/build/seeds/list-seeds.ts";
import { readRecord } from "../../../src/build/seeds/read-record.ts";
import { makeCapture, makeFolder } from "../../workspace.ts";

vi.mock("node:fs", async (load) => {
  const real = await load<typeof import("node:fs")>();
  return { ...real, readdirSync: vi.fn(real.readdirSync), readFileSync: vi.fn(real.readFileSync) };
});
const fs = await vi.importActual<typeof import("node:fs")>("node:fs");

describe("reading a seed's file", () => {
  it("refuses a file of 100 MB without reading it", () => {
    const root = makeFolder({ "a.txt": "" });
    // A hole in the file: it takes no room on the disk.
    truncateSync(join(root, "a.txt"), 100_000_000);
    const start = process.memoryUsage().arrayBuffers;
    expect(readRecord(root, "a.txt")).toMatchObject({ ok: false, doubts: [{ rule: "read.too-large" }] });
    expect(process.memoryUsage().arrayBuffers - start).toBeLessThan(50_000_000);
  });

  it("says that a file is gone, or is a folder by now", () => {
    const root = makeFolder();
    mkdirSync(join(root, "b.txt"));
    for (const [file, code] of [
      ["a.txt", "ENOENT"],
      ["b.txt", "EISDIR"],
      // Its folder is gone as well.
      ["gone/a.txt", "ENOENT"],
    ] as const) {
      const read = readRecord(root, file);
      expect(read).toMatchObject({ ok: false, file, doubts: [{ file, severity: "error", rule: "read.unreadable" }] });
      expect(read.doubts[0]?.reason).toContain(code);
    }
  });

  it.skipIf(process.platform !== "linux")("says that a name is not UTF-8, and what to do", () => {
    const root = makeFolder();
    const nameOf = (name: string): Buffer => Buffer.from(join(root, name), "latin1");
    writeFileSync(nameOf("caf\u00e9.txt"), makeCapture("Wall to be mended"));
    mkdirSync(nameOf("d\u00e9j\u00e0"));
    const { files, doubts } = listSeeds(root);
    expect(doubts.map(({ reason }) => reason)).toEqual([expect.stringMatching(/not UTF-8, .+ Rename it\.$/)]);
    const read = files.map((file) => readRecord(root, file, []).doubts[0]?.reason);
    expect(read).toEqual([expect.stringMatching(/not UTF-8, .+ Rename the file, or its folder\.$/)]);
  });

  it("says which file and folder may not be read", () => {
    const root = makeFolder({ "a.txt": makeCapture("Wall to be mended"), "b/c.txt": makeCapture("Ferry late again") });
    // Root may read all, so the system is made to say no.
    const { readdirSync: readFolder } = fs;
    const refuse = (): never => {
      throw Object.assign(new Error("EACCES: injected"), { code: "EACCES" });
    };
    vi.mocked(readdirSync).mockImplementation((...args) =>
      args[0] === join(root, "b") ? refuse() : readFolder(...args),
    );
    vi.mocked(readFileSync).mockImplementation(refuse);
    const list = listSeeds(root);
    const read = readRecord(root, "a.txt");
    for (const call of [readdirSync, readFileSync]) vi.mocked(call).mockReset();
    expect(list).toMatchObject({ files: ["a.txt"], doubts: [{ file: "b", rule: "list.unreadable" }] });
    expect(read).toMatchObject({ ok: false, doubts: [{ file: "a.txt", rule: "read.unreadable" }] });
  });
});
