/** Whole builds, in processes of their own, that are killed or refused by the system. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeRandom } from "../../scripts/train/random.ts";
import { keepFolder, makeCapture, type Ran, runCuttings, writeFiles } from "../workspace.ts";
import { type Fault, meetFault, readSite, takeLog } from "./faults.ts";

/** Of the moments. Another one finds others; this one repeats. */
const SEED = 6;
const ROUNDS = 6;
const KILLS_A_ROUND = 2;
/** A build after one that was killed at its end has less to do, and may be done before its moment comes. */
const LEAST_KILLS = 10;
const ALL_MOMENTS_MS = 300_000;

/** What the system may say, and what a person is told then. */
const REFUSALS = [
  { code: "ENOSPC", said: /the disk is full \(ENOSPC\)\. To mend it: make room, and build again\.$/ },
  { code: "EROFS", said: /the disk is read-only \(EROFS\)\. To mend it: .+ --output or --cache\.$/ },
  { code: "EACCES", said: /permission denied \(EACCES\)\. To mend it: .+ --output or --cache\.$/ },
] as const;
/** Where in a build it says so, by share of its calls: later ones are publishing, which `stopped-publishing.test.ts` stops everywhere. */
const EARLY_AND_LATE = [0.05, 0.4];

/** Two states of a folder of seeds; builds go from the one to the other and back. */
const STATES: readonly Readonly<Record<string, string>>[] = [
  { "wall.txt": makeCapture("Wall to be mended"), "ferry.txt": makeCapture("Ferry late again") },
  { "wall.txt": makeCapture("Wall mended at last"), "gull.txt": makeCapture("Gulls come back") },
];
const MINE = { CNAME: "archive.example\n" };
/** Where CI's variable is empty the twin of the site is kept, as it is on a person's machine. */
const AT_HOME = { CI: "" };

describe.each([
  { what: "with a search", options: [], refusals: REFUSALS },
  { what: "without", options: ["--no-search"], refusals: [] },
])("a build $what", ({ options, refusals }) => {
  const folder = keepFolder();
  const random = makeRandom(SEED + options.length);
  const sites: Readonly<Record<string, string>>[] = [];
  let calls = 0;

  const setState = (state: number): void => {
    rmSync(join(folder(), "seeds"), { recursive: true, force: true });
    writeFiles(join(folder(), "seeds"), STATES[state] ?? {});
  };
  const build = (fault: Omit<Fault, "below"> | null = null): Promise<Ran> => {
    const env = fault === null ? {} : meetFault({ below: [folder()], ...fault });
    return runCuttings(folder(), ["build", ...options], { ...AT_HOME, ...env });
  };
  const read = (): Readonly<Record<string, string>> => readSite(join(folder(), "_site"));

  /** The next build needs nobody's help, and leaves nothing of the one that was stopped. */
  const expectMended = async (moment: string, state: number): Promise<void> => {
    expect([moment, await build()]).toMatchObject([moment, { status: 0, err: "" }]);
    expect([moment, read()]).toEqual([moment, sites[state]]);
    expect(readdirSync(folder()).sort()).toEqual([".cuttings", "_site", "seeds"]);
    const left = readdirSync(join(folder(), ".cuttings"), { recursive: true }).map(String);
    expect(left.filter((file) => /staging-|(?:next|before)$|\.new$/.test(file))).toEqual([]);
  };

  beforeAll(async () => {
    const log = join(folder(), "log");
    for (const state of [0, 1, 0, 1]) {
      setState(state);
      const { status, err } = await build({ log });
      expect([status, err]).toEqual([0, ""]);
      if (sites.length === 0) writeFiles(join(folder(), "_site"), MINE);
      sites[state] = read();
      calls = takeLog(log).length;
    }
  });

  it(
    `leaves the old site or the new one when SIGKILL ends it, ${LEAST_KILLS} times and more, at any moment`,
    async () => {
      let kills = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const [from, to] = [1 - (round % 2), round % 2];
        let moment = "";
        setState(to);
        for (let kill = 0; kill < KILLS_A_ROUND; kill += 1) {
          const at = Math.floor(random() * calls);
          moment += ` ${at} of ${calls}`;
          const { status, err } = await build({ code: "SIGKILL", at });
          expect([moment, err]).toEqual([moment, ""]);
          if (status === null) kills += 1;
          const left = read();
          const isOld = left["index.html"] === sites[from]?.["index.html"];
          expect([moment, left]).toEqual([moment, sites[isOld ? from : to]]);
        }
        await expectMended(moment, to);
      }
      expect(kills).toBeGreaterThanOrEqual(LEAST_KILLS);
    },
    ALL_MOMENTS_MS,
  );

  it.each(refusals)("says what to do, with status 2, and leaves the old site on $code", async ({ code, said }) => {
    for (const part of EARLY_AND_LATE) {
      const at = Math.floor(part * calls);
      const [from, to] = read()["index.html"] === sites[0]?.["index.html"] ? [0, 1] : [1, 0];
      setState(to);
      const { status, out, err } = await build({ code, at, lasting: true });
      expect([at, status, out, err]).toEqual([at, 2, "", expect.stringMatching(/^cuttings build: [^\n]+\n$/)]);
      expect(err.trimEnd()).toMatch(said);
      expect(read()).toEqual(sites[from]);
      await expectMended(`${code} at ${at}`, to);
    }
  });

  it("begins anew where the cache is gone", async () => {
    rmSync(join(folder(), ".cuttings"), { recursive: true });
    await expectMended("no cache", read()["index.html"] === sites[0]?.["index.html"] ? 0 : 1);
    expect(existsSync(join(folder(), "_site/CNAME"))).toBe(true);
  });
});
