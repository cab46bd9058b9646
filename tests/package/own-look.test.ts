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

  it("are typed where they are copies of those in the package, with what these import beside them", () => {
    const folder = makePersonFolder({});
    const ours = join(folder, "node_modules/cuttings/templates");
    cpSync(join(ROOT, "examples/own-look/tsconfig.json"), join(folder, "tsconfig.json"));
    cpSync(ours, join(folder, "templates"), { recursive: true, filter: (path) => !path.includes("assets") });
    expect(runNode(folder, [TSC, "-p", "."])).toEqual({ status: 0, out: "", err: "" });
  });

  it("are typed where one of them is a copy", () => {
    const folder = makePersonFolder({});
    const name = "templates/article.11ty.tsx";
    cpSync(join(ROOT, "examples/own-look/tsconfig.json"), join(folder, "tsconfig.json"));
    cpSync(join(folder, "node_modules/cuttings", name), join(folder, name));
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
