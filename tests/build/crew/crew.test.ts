import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROGRAM } from "../../../bin/load.mjs";
import { buildSite } from "../../../src/build/index.ts";
import { listFiles } from "../../../src/build/seeds/list-files.ts";
import { DEFAULT_SITE } from "../../../src/site.ts";
import { makeCapture, makeFolder, ROOT, runCuttings, writeFiles } from "../../workspace.ts";

/** More than a crew is called for. */
const MANY = 330;
const TWO_BUILDS_MS = 240_000;
/** What is known of the site that is kept. */
const TWIN = ".cuttings/.cuttings-publishing-_site/twin.json";
const BAD_THREAD = new URL("bad-thread.mjs", import.meta.url).href;

const readSite = (folder: string): Map<string, string> =>
  new Map(listFiles(folder).map((file) => [file, readFileSync(join(folder, file), "latin1")]));

it("looks for the program under the name that it is compiled to", () => {
  expect(readFileSync(join(ROOT, "src/build/crew/thread.ts"), "utf8")).toContain(`"${PROGRAM}"`);
});

describe("a build with a crew", () => {
  it.skipIf(availableParallelism() === 1)(
    "gives the bytes and the doubts of one thread",
    async () => {
      const directory = makeFolder();
      mkdirSync(join(directory, "seeds"));
      const seeds = Array.from({ length: MANY }, (_, number) => {
        const [headline = "", ...rest] = makeCapture(`Wall ${number} to be mended`).split("\n\n");
        const date = `Published ${1 + (number % 28)} June ${2015 + (number % 4)}`;
        return [`wall-${number}.txt`, [headline, date, ...rest].join("\n\n")] as const;
      });
      writeFiles(join(directory, "seeds"), { ...Object.fromEntries(seeds), "empty.txt": "", "wall-0b.txt": "\0" });
      const { status, out, err } = await runCuttings(directory, ["build", "--no-search", "--json"]);
      const alone = await buildSite({
        directory,
        seeds: join(directory, "seeds"),
        output: join(directory, "alone"),
        cache: join(directory, "alone-cache"),
        site: DEFAULT_SITE,
        force: false,
        search: false,
      });
      if (!alone.ok) throw new Error(alone.reason);
      expect([status, JSON.parse(out)]).toMatchObject([1, { articles: MANY, errors: 2, pages: alone.report.pages }]);
      const errors = alone.doubts.filter(({ severity }) => severity === "error").map(({ file }) => file);
      expect(
        err
          .trim()
          .split("\n")
          .map((line) => /seeds\/([^:]+)/.exec(line)?.[1]),
      ).toEqual(errors);
      expect(readSite(join(directory, "_site"))).toEqual(readSite(join(directory, "alone")));
    },
    TWO_BUILDS_MS,
  );

  it.skipIf(availableParallelism() === 1)(
    "keeps the site from before for the next build, which gives the bytes of a first one",
    async () => {
      const seeds = Array.from({ length: MANY }, (_, number) => {
        return [`seeds/wall-${number}.txt`, makeCapture(`Wall ${number} to be mended`)] as const;
      });
      const [directory, other] = [makeFolder(Object.fromEntries(seeds)), makeFolder(Object.fromEntries(seeds))];
      // Where it is set, no site is kept.
      const env = { CI: "" };
      const build = (folder: string, ...args: string[]) =>
        runCuttings(folder, ["build", "--no-search", "--json", ...args], env);
      await build(directory);
      expect(existsSync(join(directory, TWIN))).toBe(true);
      expect(JSON.parse((await build(directory, "--force")).out).unchanged).toBe(0);
      expect(existsSync(join(directory, TWIN))).toBe(true);
      const added = { "seeds/wall-last.txt": makeCapture("The last wall stands") };
      for (const folder of [directory, other]) writeFiles(folder, added);
      expect(JSON.parse((await build(directory)).out).unchanged).toBeGreaterThan(MANY - 10);
      await build(other);
      expect(readSite(join(directory, "_site"))).toEqual(readSite(join(other, "_site")));
    },
    TWO_BUILDS_MS,
  );

  it.skipIf(availableParallelism() === 1)(
    "gives with a search, whose index is made meanwhile, the bytes of a build that finds it made",
    async () => {
      const seeds = Array.from({ length: MANY }, (_, number) => {
        return [`seeds/wall-${number}.txt`, makeCapture(`Wall ${number} to be mended`)] as const;
      });
      const directory = makeFolder(Object.fromEntries(seeds));
      const build = async () => JSON.parse((await runCuttings(directory, ["build", "--json"])).out).search;
      expect(await build()).toBe("built");
      const first = readSite(join(directory, "_site"));
      rmSync(join(directory, "_site"), { recursive: true });
      expect(await build()).toBe("kept");
      expect(readSite(join(directory, "_site"))).toEqual(first);
    },
    TWO_BUILDS_MS,
  );

  it.skipIf(availableParallelism() === 1).each([
    {
      way: "exit",
      said: /(?:^|\n)cuttings build: a thread of the build ended before its work did \(7\)\. .+: build again\. .+$/,
    },
    {
      way: "throw",
      said: /(?:^|\n)cuttings: a thread of the build failed: thrown in a thread\nError: [^\n]+\n[\s\S]+ is a bug in Cuttings\. .+$/,
    },
    {
      way: "bug",
      said: /(?:^|\n)cuttings: [^\n]+ cannot be made: no such field\nTypeError: no such field\n +at [\s\S]+ is a bug in Cuttings\. .+$/,
    },
    {
      way: "memory",
      said: /(?:^|\n)cuttings build: a thread of the build had no memory left .+ To mend it: give Node more .+, and build again\.$/,
    },
  ])("says so with status 2, and leaves the old site, where a thread ends by $way", async ({ way, said }) => {
    const directory = makeFolder({ "seeds/first.txt": makeCapture("Wall to be mended") });
    await runCuttings(directory, ["build", "--no-search"]);
    const before = readSite(join(directory, "_site"));
    const seeds = Array.from(
      { length: MANY },
      (_, number) => [`w${number}.txt`, makeCapture(`Wall ${number}`)] as const,
    );
    writeFiles(join(directory, "seeds"), Object.fromEntries(seeds));
    const env = { NODE_OPTIONS: `--max-old-space-size=120 --import=${BAD_THREAD}`, CUTTINGS_THREAD: way };
    // With a search the pages fail while its index is made.
    const { status, out, err } = await runCuttings(directory, ["build"], env);
    expect([status, out]).toEqual([2, ""]);
    // Node itself may have told of its memory before.
    expect(err.trimEnd()).toMatch(said);
    expect(readSite(join(directory, "_site"))).toEqual(before);
    expect(readdirSync(join(directory, ".cuttings")).filter((name) => name.startsWith("staging-"))).toEqual([]);
  });
});
