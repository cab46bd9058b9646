/** Publishing alone, stopped at each of its calls: every moment, in each of the ways in which a system lets a site be replaced. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { keepFolder, ROOT, writeFiles } from "../workspace.ts";
import { type Fault, meetFault, readSite } from "./faults.ts";

/**
 * Does what a build does around publishing, once or again and again, and says in a line each time how it ended and what is in the
 * site then. The fault is set anew for each round; the first that ends without meeting it is the last.
 */
const PROGRAM = `
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { listFiles } from "./src/build/seeds/list-files.ts";
import { publishSite } from "./src/build/publish/publish.ts";
import { clearWorkshops, recoverSite } from "./src/build/publish/swap.ts";
const { home, rounds } = JSON.parse(process.argv[2]);
const [staging, output, cache] = ["staging", "site/_site", "cache"].map((name) => join(home, name));
for (const { site, at } of rounds) {
  rmSync(staging, { recursive: true, force: true });
  for (const [file, text] of Object.entries(site)) {
    mkdirSync(dirname(join(staging, file)), { recursive: true });
    writeFileSync(join(staging, file), text);
  }
  globalThis.meetFaultAt(at);
  let ended = "failed";
  try {
    recoverSite(output);
    clearWorkshops(output, cache);
    const files = { staging, staged: listFiles(staging), kept: new Set() };
    if ((await publishSite(files, { output, cache }, false)).ok) ended = "published";
  } catch {}
  const isMet = globalThis.meetFaultAt(-1);
  const there = existsSync(output) ? listFiles(output) : [];
  const files = Object.fromEntries(there.map((file) => [file, readFileSync(join(output, file), "utf8")]));
  console.log(JSON.stringify({ ended, files, beside: readdirSync(join(home, "site")) }));
  if (at >= 0 && !isMet) break;
}
`;

const SITES: readonly Readonly<Record<string, string>>[] = [
  { "index.html": "old home", "gone/index.html": "gone" },
  { "index.html": "new home", "come/index.html": "come" },
];
const MINE = { "mine/notes.txt": "mine" };
/** More calls than publishing so small a site makes. */
const MOST_CALLS = 100;
const LEAST_CALLS = 20;
const ALL_MOMENTS_MS = 120_000;

/** A round of the program: the site to publish, and the call at which it is stopped; -1 for none. */
interface Round {
  readonly site: Readonly<Record<string, string>>;
  readonly at: number;
}

/** How a round ended. */
interface Ended {
  readonly ended: "published" | "failed";
  readonly files: Readonly<Record<string, string>>;
  /** What lies beside the site, itself among it. */
  readonly beside: readonly string[];
}

/** Whether this system can exchange two folders in one step. */
const EXCHANGES = String(spawnSync("mv", ["--help"]).stdout).includes("--exchange");

/** Ways to replace a site: what the environment and the file system have to be like, and whether readers see it whole. */
const WAYS = [
  { way: "exchanged", env: {}, system: {}, isWhole: true, canRun: EXCHANGES },
  { way: "renamed", env: { PATH: "/nowhere" }, system: {}, isWhole: true, canRun: true },
  { way: "filled in place", env: {}, system: { noAccess: true }, isWhole: false, canRun: true },
];

const withMine = (site: number): Record<string, string> => ({ ...SITES[site], ...MINE });

const NOTHING: Ended = { ended: "failed", files: {}, beside: [] };

/** A site without what is not for readers. */
const takePages = (files: Ended["files"]): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([file]) => !file.startsWith(".cuttings-")));

describe.each(WAYS)("a site that is $way", ({ env, system, isWhole, canRun }) => {
  const stop = it.skipIf(!canRun);
  const home = keepFolder();

  /** Runs the program; gives a line for each round that it came to the end of. */
  const run = (rounds: readonly Round[], fault: Omit<Fault, "below"> = {}): Promise<Ended[]> => {
    const met = meetFault({ below: [join(home(), "cache"), join(home(), "site")], ...system, ...fault });
    const child = spawn(process.execPath, [join(home(), "program.mjs"), JSON.stringify({ home: home(), rounds })], {
      env: { ...process.env, ...env, ...met },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    return new Promise((resolve) => {
      child.on("close", () => resolve(out.split("\n").flatMap((line) => (line === "" ? [] : JSON.parse(line)))));
    });
  };

  beforeAll(async () => {
    const made = { stdin: { contents: PROGRAM, resolveDir: ROOT }, outfile: join(home(), "program.mjs") };
    await build({ ...made, bundle: true, format: "esm", platform: "node" });
    mkdirSync(join(home(), "cache"));
    await run([{ site: SITES[0] ?? {}, at: -1 }]);
    writeFiles(join(home(), "site/_site"), MINE);
  });

  stop(
    "survives SIGKILL at any of its calls, and the next build sees to the rest",
    async () => {
      let [at, isKilled] = [0, true];
      for (; isKilled && at < MOST_CALLS; at += 1) {
        const [from, to] = [at % 2, 1 - (at % 2)];
        const rounds = [
          { site: SITES[from] ?? {}, at: -1 },
          { site: SITES[to] ?? {}, at },
        ];
        const [healed, done] = await run(rounds, { code: "SIGKILL" });
        expect([at, healed]).toMatchObject([at, { ended: "published", beside: ["_site"] }]);
        expect([at, takePages((healed ?? NOTHING).files)]).toEqual([at, withMine(from)]);
        isKilled = done === undefined;
        const isThere = existsSync(join(home(), "site/_site"));
        // Where folders cannot be exchanged, there may be none for a moment; the next build brings it back.
        if (!isThere) continue;
        const left = readSite(join(home(), "site/_site"));
        if (isWhole) expect([withMine(from), withMine(to)]).toContainEqual(takePages(left));
        for (const [file, text] of Object.entries(takePages(left)))
          expect([file, [withMine(from)[file], withMine(to)[file]].includes(text)]).toEqual([file, true]);
        expect(left).toMatchObject(MINE);
      }
      expect([at > LEAST_CALLS, isKilled]).toEqual([true, false]);
    },
    ALL_MOMENTS_MS,
  );

  stop.each([
    { code: "ENOSPC", lasting: true },
    { code: "EROFS", lasting: true },
    { code: "EIO", lasting: false },
  ] as const)("leaves the old site, or the new one, where a call fails with $code", async (fault) => {
    const rounds = Array.from({ length: MOST_CALLS }, (_, at) => {
      const site = SITES[1 - (at % 2)] ?? {};
      return [
        { site, at },
        { site, at: -1 },
      ];
    });
    await run([{ site: SITES[0] ?? {}, at: -1 }]);
    const ended = await run(rounds.flat(), fault);
    for (let at = 0; 2 * at < ended.length; at += 1) {
      const [{ ended: how, files, beside } = NOTHING, healed = NOTHING] = ended.slice(2 * at);
      const [from, to] = [withMine(at % 2), withMine(1 - (at % 2))];
      if (how === "published") expect([at, takePages(files)]).toEqual([at, to]);
      else if (beside.includes("_site") && (isWhole || fault.code === "ENOSPC"))
        expect([at, takePages(files)]).toEqual([at, from]);
      if (2 * at + 1 === ended.length) continue;
      expect([at, healed]).toMatchObject([at, { ended: "published", beside: ["_site"] }]);
      expect([at, takePages(healed.files)]).toEqual([at, to]);
    }
    expect([ended.length / 2 > LEAST_CALLS, ended.length % 2]).toEqual([true, 1]);
  });
});
