import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeCapture, ROOT } from "../workspace.ts";
import { makePersonFolder, runInstalled, runNode } from "./person.ts";

const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

describe("own templates beside the installed package", () => {
  it("import ours by a name that stays", () => {
    const folder = makePersonFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") });
    cpSync(join(ROOT, "examples/own-look"), folder, { recursive: true });
    const { status, err } = runInstalled(folder, "build");
    expect([status, err]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "_site/articles/wall/index.html"), "utf8")).toContain('<p class="town-line">');
    expect(readFileSync(join(folder, "_site/404.html"), "utf8")).toContain("Nobody knows this address");
  });

  it("are typed", () => {
    const folder = makePersonFolder({});
    cpSync(join(ROOT, "examples/own-look"), folder, { recursive: true });
    expect(runNode(folder, [TSC, "-p", "."])).toEqual({ status: 0, out: "", err: "" });
  });

  it("may be copies of those in the package", () => {
    const folder = makePersonFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") });
    const ours = join(folder, "node_modules/cuttings/templates");
    cpSync(ours, join(folder, "templates"), { recursive: true, filter: (path) => !path.includes("assets") });
    const { status, err } = runInstalled(folder, "build");
    expect([status, err]).toEqual([0, ""]);
  });
});
