/** Builds that must not be: status 2, one line with what to do, and everything as it was. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { cloneProject } from "../clone.ts";
import { keepFolder, makeCapture, makeFolder, type Ran, runCuttings, runHere, writeFiles } from "../workspace.ts";

const SEEDS = { "seeds/wall.txt": makeCapture("Wall to be mended"), "seeds/in/ferry.txt": makeCapture("Ferry late") };
const TWO_BUILDS_MS = 120_000;

const FOLDERS = ["_site", "seeds", "thesis"];
const readAll = (directory: string): Map<string, string> =>
  new Map(
    FOLDERS.filter((folder) => existsSync(join(directory, folder))).flatMap((folder) =>
      listFiles(join(directory, folder)).map((file) => [
        `${folder}/${file}`,
        readFileSync(join(directory, folder, file), "latin1"),
      ]),
    ),
  );

describe("a build", () => {
  const site = keepFolder();

  /** A folder with a published site, and something of the user's here and there. */
  const openPublished = async (): Promise<string> => {
    const made = join(site(), "made");
    if (listFiles(site()).length === 0) {
      writeFiles(made, { ...SEEDS, "thesis/thesis.txt": "years of work", file: "no folder" });
      await runHere(made, "build", "--no-search");
      writeFiles(made, { "_site/CNAME": "archive.example" });
    }
    const own = makeFolder();
    cpSync(made, own, { recursive: true, preserveTimestamps: true });
    // Something to publish, were it not refused.
    writeFiles(own, { "seeds/new.txt": makeCapture("Something new") });
    return own;
  };

  it.each([
    ["the output inside the seeds", ["--output", "seeds/_site"], /lie in one another\. Name another with --output/],
    ["the seeds inside the output", ["--seeds", "thesis/in", "--output", "thesis"], /lie in one another/],
    ["the output that is the seeds", ["--output", "seeds"], /lie in one another\. Name another with --output/],
    ["the output that is the working folder", ["--output", "."], /holds the working folder\. Name another/],
    [
      "the cache inside the output",
      ["--cache", "_site/cache"],
      /lie in one another\. Name another with --output or --cache/,
    ],
    [
      "the cache that is the output",
      ["--cache", "_site"],
      /lie in one another\. Name another with --output or --cache\./,
    ],
    ["an output that holds what is not ours", ["--output", "thesis"], /is not empty and was not written by Cuttings\./],
    ["an output that is a file", ["--output", "file"], /is a file, no folder\. Name another with --output/],
    ["a cache in a file", ["--cache", "file/cache"], /a file is where a folder has to be \(ENOTDIR\)\. To mend it: /],
    ["no seeds", ["--seeds", "nowhere"], /there is no folder of seeds at .+ Make it, or name another with --seeds\./],
    ["an output through a link into the seeds", ["--output", "link/_site"], /lie in one another/],
  ] as const)("is refused for %s", async (_name, args, said) => {
    const directory = await openPublished();
    mkdirSync(join(directory, "thesis/in"));
    symlinkSync("seeds", join(directory, "link"));
    const before = readAll(directory);
    const { status, out, err } = await runHere(directory, "build", "--no-search", ...args);
    expect([status, out, err]).toEqual([2, "", expect.stringMatching(/^cuttings build: [^\n]+\n$/)]);
    expect(err).toMatch(said);
    expect(readAll(directory)).toEqual(before);
  });

  it.each([
    ["site.yaml", /^cuttings build: site\.yaml: is a folder, /],
    ["site.css", /site\.css: cannot be read \(EISDIR\)\. Make it a readable file, or move it away\.$/],
  ] as const)("says what to do with a folder in the place of a person's %s", async (name, said) => {
    const directory = await openPublished();
    mkdirSync(join(directory, name), { recursive: true });
    const { status, err } = await runHere(directory, "build", "--no-search");
    expect([status, err.trimEnd()]).toEqual([2, expect.stringMatching(said)]);
  });

  it("that loses an error on the way ends with 2, and the old site stays", async () => {
    const directory = await openPublished();
    const before = readAll(directory);
    // Once there is a staging folder, an error comes that nobody waits for.
    const lost = `import fs from "node:fs";
      import { syncBuiltinESMExports } from "node:module";
      const make = fs.mkdtempSync;
      fs.mkdtempSync = (...args) => {
        setTimeout(() => { throw new Error("lost"); });
        return make(...args);
      };
      syncBuiltinESMExports();`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(lost)}` };
    const { status, out, err } = await runCuttings(directory, ["build", "--no-search"], env);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^cuttings: Error: lost\n[\s\S]+\nThis is a bug in Cuttings\. What is published is whole\.\n$/);
    expect(readAll(directory)).toEqual(before);
  });

  /** A clone, and a folder with a site that it has built and something new. */
  const buildWithClone = async () => {
    const clone = makeFolder();
    const command = cloneProject(clone);
    const directory = makeFolder(SEEDS);
    const build = (): Promise<Ran> => runCuttings(directory, ["build", "--no-search"], {}, command);
    expect(await build()).toMatchObject({ status: 0 });
    const before = readAll(directory);
    writeFiles(directory, { "seeds/new.txt": makeCapture("Something new") });
    return { clone, directory, build, before: new Map([...before].filter(([file]) => file.startsWith("_site/"))) };
  };

  it(
    "is refused where a template is missing, compiled or not",
    async () => {
      const { clone, directory, build, before } = await buildWithClone();
      // As a package from the registry is, which compiles nothing.
      const [compiled = ""] = readdirSync(join(clone, "node_modules/.cuttings"));
      cpSync(join(clone, "node_modules/.cuttings", compiled), join(clone, "dist"), { recursive: true });
      rmSync(join(clone, "templates/article.11ty.tsx"));
      const unfit = await build();
      expect([unfit.status, unfit.out]).toEqual([2, ""]);
      expect(unfit.err).toMatch(
        /^cuttings: the program cannot be compiled: .+article\.11ty\.tsx.+ install Cuttings again\.\n$/,
      );
      rmSync(join(clone, "src"), { recursive: true });
      const incomplete = await build();
      expect([incomplete.status, incomplete.out]).toEqual([2, ""]);
      expect(incomplete.err).toMatch(
        /^cuttings build: the template .+article\.11ty\.tsx is missing\. Put it back, or install .+\n$/,
      );
      for (const [file, text] of before) expect(readAll(directory).get(file)).toBe(text);
    },
    TWO_BUILDS_MS,
  );
});
