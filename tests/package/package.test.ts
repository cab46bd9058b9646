import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { makeCapture, ROOT, writeFiles } from "../workspace.ts";
import { COMMAND, describeInstalled, makePersonFolder, runInstalled, runNode, startInstalled } from "./person.ts";

/** A port that nothing usual listens on. */
const PORT = 42_900;
/** What `--version` may take of a processor, start of Node included, in milliseconds. */
const MOST_FOR_VERSION = 200;
/** Has a process say at its end how many milliseconds of a processor it took. */
const TELL_TIME =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error((user+system)/1000)})';
const WALL = { "seeds/wall.txt": makeCapture("Wall to be mended") };

describe("the package", () => {
  const root = (): string => join(inject("installed"), "node_modules/cuttings");

  it("holds the program, its templates, and nothing that only its makers need", () => {
    const files = listFiles(root());
    expect(new Set(files.map((file) => file.split("/")[0]))).toEqual(
      new Set([
        ...["CHANGELOG.md", "LICENSE", "README.md", "bin", "dist", "docs", "examples", "package.json"],
        ...["site.schema.json", "templates"],
        // Hosts look for theirs where a clone has them.
        ...[".github", "netlify.toml"],
      ]),
    );
    expect(files.filter((file) => file.startsWith(".github/"))).toEqual([".github/workflows/publish.yml"]);
    expect(files.filter((file) => /(?:^|\/)(?:tests?|bench|scripts|seeds)\//.test(file))).toEqual([]);
  });

  it("holds what its README and docs tell people to read and to copy", () => {
    const files = listFiles(root());
    const named = ["README.md", ...files.filter((file) => /^docs\/[^/]+\.md$/.test(file))].flatMap((file) =>
      [
        ...readFileSync(join(root(), file), "utf8").matchAll(
          /\b(?:docs|examples\/(?:hosting|own-look))\/[\w./-]*\w\.\w+|\.github\/workflows\/[\w-]+\.yml|\bnetlify\.toml/g,
        ),
      ].map(([path]) => path),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !files.includes(path))).toEqual([]);
  });

  it("brings the licences of the packages that are compiled into it", () => {
    const licences = readFileSync(join(root(), "dist/LICENCES.txt"), "utf8");
    for (const name of ["preact", "preact-render-to-string", "valibot", "unified", "mdast-util-to-hast"])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, "m"));
    expect(licences).toContain("Copyright (c) 2015-present Jason Miller");
  });

  it("says its version in a fifth of a second of a processor's time, and warns of nothing", () => {
    const folder = makePersonFolder({});
    const { status, out, err } = runInstalled(folder, "--version");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toBe(`${JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version}\n`);
    const timed = runNode(folder, ["--import", TELL_TIME, COMMAND, "--version"]);
    expect(Number(timed.err)).toBeGreaterThan(0);
    expect(Number(timed.err)).toBeLessThan(MOST_FOR_VERSION);
  });

  it("builds the site of a folder that holds seeds alone, and writes nothing into itself", () => {
    const folder = makePersonFolder(WALL);
    const installed = describeInstalled();
    const first = runInstalled(folder, "build");
    expect([first.status, first.err]).toEqual([0, ""]);
    expect(first.out).toContain("1 article on ");
    expect(readdirSync(folder).sort()).toEqual([".cuttings", "_site", "node_modules", "seeds"]);
    expect(readFileSync(join(folder, "_site/articles/wall/index.html"), "utf8")).toContain("Wall to be mended");
    expect(runInstalled(folder, "build").out).toContain("\n0 files written");
    expect(describeInstalled()).toEqual(installed);
  });

  it("keeps what the engine compiled beside itself, makes it anew where it is broken, and removes an earlier version's", () => {
    const folder = makePersonFolder(WALL);
    const kept = join(inject("installed"), "node_modules/.cache/cuttings");
    const build = () => runInstalled(folder, "build", "--force");
    expect(build().status).toBe(0);
    const [name = "", ...more] = readdirSync(kept);
    expect([name, more]).toEqual([expect.stringMatching(/\.code$/), []]);
    const whole = readFileSync(join(kept, name));
    expect(build().status).toBe(0);
    expect(readFileSync(join(kept, name))).toEqual(whole);
    writeFileSync(join(kept, name), Buffer.from(whole).fill(0, whole.length / 2));
    writeFileSync(join(kept, "earlier-version.code"), "");
    expect(build()).toMatchObject({ status: 0, err: "" });
    expect(readFileSync(join(kept, name)).subarray(-1000)).not.toEqual(Buffer.alloc(1000));
    expect(readdirSync(kept)).toEqual([name]);
  });

  it("builds what a clone builds, byte for byte", () => {
    const folder = makePersonFolder(WALL);
    expect(runInstalled(folder, "build", "--output", "one").status).toBe(0);
    const clone = [join(ROOT, "bin/cuttings.mjs"), "build", "--output", "two", "--cache", "cache"];
    expect(runNode(folder, clone).status).toBe(0);
    const [one, two] = ["one", "two"].map((site) =>
      listFiles(join(folder, site)).map((file) => [file, readFileSync(join(folder, site, file), "base64")]),
    );
    expect(one?.length).toBeGreaterThan(10);
    expect(one).toEqual(two);
  });

  it("serves the site and builds it again when a seed is added", async () => {
    const folder = makePersonFolder(WALL);
    const url = await startInstalled(folder, PORT);
    expect(await (await fetch(url)).text()).toContain("Wall to be mended");
    writeFiles(folder, { "seeds/ferry.txt": makeCapture("Ferry late again") });
    await expect.poll(async () => (await fetch(url)).text(), { timeout: 20_000 }).toContain("Ferry late again");
  });

  it("prints records", () => {
    const { status, out } = runInstalled(makePersonFolder(WALL), "parse", "seeds", "--format", "jsonl");
    expect([status, JSON.parse(out)]).toMatchObject([0, { id: "wall", headline: "Wall to be mended" }]);
  });
});
