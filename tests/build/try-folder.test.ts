import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refuseUnmakable } from "../../src/build/try-folder.ts";
import { makeFolder } from "../workspace.ts";

describe("a folder that is to be made", () => {
  it("is tried, and nothing is left of that", () => {
    const directory = makeFolder();
    expect(refuseUnmakable(join(directory, "a/b/site"))).toBe(null);
    expect(readdirSync(directory)).toEqual([]);
  });

  it("may be there", () => {
    const directory = makeFolder();
    mkdirSync(join(directory, "site"));
    expect(refuseUnmakable(join(directory, "site"))).toBe(null);
    expect(existsSync(join(directory, "site"))).toBe(true);
  });

  it("is refused below a file", () => {
    const directory = makeFolder({ note: "" });
    expect(refuseUnmakable(join(directory, "note/a/site"))).toMatch(/a file is where a folder has to be \(ENOTDIR\)/);
  });

  it.skipIf(process.platform !== "linux")("is refused where the system has none but its own", () => {
    expect(refuseUnmakable("/proc/cuttings/site")).toMatch(/^\/proc\/cuttings: the folder cannot be made \(ENOENT\)/);
  });
});
