import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refuseFolders } from "../../src/build/folders.ts";
import { makeFolder } from "../workspace.ts";

function makeHome(): string {
  const home = makeFolder();
  mkdirSync(join(home, "seeds/inner"), { recursive: true });
  return home;
}

function refuse(home: string, folders: { seeds?: string; output?: string; cache?: string }): string | null {
  const { seeds = "seeds", output = "_site", cache = ".cuttings" } = folders;
  return refuseFolders({ seeds: join(home, seeds), output: join(home, output), cache: join(home, cache) }, home);
}

describe("folders of a build", () => {
  it("may lie side by side", () => {
    expect(refuse(makeHome(), {})).toBeNull();
  });

  it.each([
    ["output inside seeds", { output: "seeds/_site" }],
    ["seeds inside output", { seeds: "seeds/inner", output: "seeds" }],
    ["output inside seeds, by a name that begins with two dots", { output: "seeds/..out" }],
    ["output that is the seeds", { output: "seeds" }],
    ["cache inside output", { cache: "_site/cache" }],
    ["output that is the cache", { output: ".cuttings" }],
    ["cache inside seeds", { cache: "seeds/cache" }],
    ["output that is the working folder", { output: "." }],
    ["output above the working folder", { output: ".." }],
  ])("must not have %s", (_name, folders) => {
    expect(refuse(makeHome(), folders)).toMatch(/another with --(output|cache)/);
  });

  it("sees through a symbolic link", () => {
    const home = makeHome();
    symlinkSync(join(home, "seeds"), join(home, "_site"));
    expect(refuse(home, {})).toContain("lie in one another");
  });

  it("needs seeds, and folders where there are files", () => {
    const home = makeHome();
    writeFileSync(join(home, "_site"), "a file");
    expect(refuse(home, { seeds: "sedes" })).toContain("--seeds");
    expect(refuse(home, {})).toContain("is a file, no folder");
  });
});
