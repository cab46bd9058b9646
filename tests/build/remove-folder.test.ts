import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { removeFolder } from "../../src/build/remove-folder.ts";
import { makeFolder } from "../workspace.ts";

describe("a folder that is removed", () => {
  it("goes with all that is in it, and with nothing that links lead to", () => {
    const home = makeFolder();
    mkdirSync(join(home, "going/full/empty"), { recursive: true });
    mkdirSync(join(home, "staying"));
    writeFileSync(join(home, "staying/file"), "kept");
    writeFileSync(join(home, "going/full/file"), "");
    symlinkSync(join(home, "staying"), join(home, "going/link"));
    removeFolder(join(home, "going"));
    expect(existsSync(join(home, "going"))).toBe(false);
    expect(readFileSync(join(home, "staying/file"), "utf8")).toBe("kept");
  });

  it("may be a link, which goes alone", () => {
    const home = makeFolder({ "staying/file": "kept" });
    symlinkSync(join(home, "staying"), join(home, "link"));
    removeFolder(join(home, "link"));
    expect(readdirSync(home)).toEqual(["staying"]);
    expect(readFileSync(join(home, "staying/file"), "utf8")).toBe("kept");
  });

  it("may be a file, or missing", () => {
    const home = makeFolder();
    writeFileSync(join(home, "file"), "");
    removeFolder(join(home, "file"));
    removeFolder(join(home, "none"));
    expect(existsSync(join(home, "file"))).toBe(false);
  });
});
