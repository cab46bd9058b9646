import { mkdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/index.ts";
import { listFiles } from "../../src/build/publish.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { makeCapture, makeFolder, runCuttings, writeFiles } from "../workspace.ts";

/** More than a crew is called for. */
const MANY = 330;
const TWO_BUILDS_MS = 240_000;

const readSite = (folder: string): Map<string, string> =>
  new Map(listFiles(folder).map((file) => [file, readFileSync(join(folder, file), "latin1")]));

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
});
