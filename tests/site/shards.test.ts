/** The workflow that builds an archive on several machines, done step by step: a folder is a machine. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { makeFolder, ROOT, runCuttings, writeFiles } from "../workspace.ts";

const WORKFLOW = join(ROOT, "examples/hosting/publish-shards.yml");
const EXAMPLES = join(ROOT, "examples/seeds");
const NINE_BUILDS_MS = 300_000;
const ADDRESS = { origin: "https://example.org", base_path: "/archive" };

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: { readonly name?: string; readonly pattern?: string; readonly path?: string };
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly env: Readonly<Record<string, string | number>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly strategy?: { readonly matrix: { shard: number[] } } }>
  >;
}

/** What the host puts in the place of its expressions. */
const fillIn = (text: string, shard: number): string =>
  text
    .replaceAll(/\$\{\{ matrix\.shard \}\}/g, String(shard))
    .replaceAll(/\$\{\{ steps\.pages\.outputs\.(\w+) \}\}/g, (_, name: string) => Reflect.get(ADDRESS, name));

/** A machine with the seeds on it, and the commands that a clone has. */
function openMachine(): string {
  const scripts = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts as Record<string, string>;
  const here = (name: string): string => (scripts[name] ?? "").replace("bin/", `${ROOT}/bin/`);
  const machine = makeFolder({
    "package.json": JSON.stringify({ scripts: { build: here("build"), join: here("join") } }),
  });
  cpSync(EXAMPLES, join(machine, "seeds"), { recursive: true });
  return machine;
}

/** The step that installs packages, which these machines have. */
const INSTALL = "npm ci --ignore-scripts";

/** Does a step; artifacts go to and come from a folder. */
function doStep(
  { run, uses, with: given = {}, env = {} }: Step,
  machine: string,
  artifacts: string,
  shard: number,
): void {
  if (run === INSTALL) return;
  const path = join(machine, given.path ?? "");
  if (run !== undefined) {
    const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fillIn(value, shard)]));
    const { status, stderr } = spawnSync("bash", ["-e", "-c", fillIn(run, shard)], {
      cwd: machine,
      env: { ...process.env, SHARDS: "3", CUTTINGS_PROGRESS: "off", ...own },
      encoding: "utf8",
    });
    expect([run, status, stderr]).toEqual([run, 0, ""]);
  } else if (uses?.startsWith("actions/upload-artifact@") === true) {
    const folder = join(artifacts, fillIn(given.name ?? "", shard));
    mkdirSync(folder);
    renameSync(path, join(folder, given.path ?? ""));
  } else if (uses?.startsWith("actions/download-artifact@") === true) {
    const names = readdirSync(artifacts).filter((name) => name.startsWith((given.pattern ?? "").replace("*", "")));
    for (const name of names) cpSync(join(artifacts, name), join(path, name), { recursive: true });
  }
}

const readSite = (folder: string): ReadonlyMap<string, string> =>
  new Map(listFiles(folder).map((file) => [file, readFileSync(join(folder, file), "latin1")]));

describe("the workflow of shards", () => {
  it(
    "publishes, byte for byte, the site of one machine, its search too",
    async () => {
      const { jobs, env }: Workflow = parse(readFileSync(WORKFLOW, "utf8"));
      const artifacts = makeFolder();
      let site = "";
      for (const name of ["read", "make", "join"]) {
        const { steps = [], strategy } = jobs[name] ?? {};
        const numbers = strategy?.matrix.shard ?? [0];
        if (strategy !== undefined)
          expect(numbers).toEqual(Array.from({ length: Number(env["SHARDS"]) }, (_, at) => at + 1));
        for (const number of numbers) {
          const machine = openMachine();
          for (const step of steps) doStep(step, machine, artifacts, number);
          site = join(machine, "_site");
        }
      }
      expect(readdirSync(artifacts)).toHaveLength(6);
      const alone = openMachine();
      await runCuttings(alone, ["build", "--url", ADDRESS.origin, "--path-prefix", `${ADDRESS.base_path}/`]);
      const [joined, expected] = [readSite(site), readSite(join(alone, "_site"))];
      expect(expected.size).toBeGreaterThan(300);
      expect([...joined.keys()]).toEqual([...expected.keys()]);
      for (const [file, bytes] of expected) expect([file, joined.get(file) === bytes]).toEqual([file, true]);
      expect(readdirSync(join(site, "search/index"))).toHaveLength(1);
    },
    NINE_BUILDS_MS,
  );
});

describe("on the command line, shards", () => {
  const SEEDS = {
    "seeds/a.txt": "Wall to be mended\n\nThe council met on Tuesday and agreed to mend the harbour wall.\n",
  };

  it.each([
    [["build", "--shard", "4/3"], /--shard "4\/3" is no shard\. Write 2\/3 for the second of three/],
    [["build", "--shards", "here"], /--shards needs --shard K\/N\. To make the site from its shards: cuttings join/],
    [["join"], /cuttings join: there is no folder .+_shards/],
    [["join", "--shard", "1/2"], /unknown option --shard/],
    [["build", "--shard", "1/2", "--shards", "seeds/in"], /lie in one another\. Name another with --shards/],
  ])("are refused with status 2: %j", async (args, said) => {
    const directory = makeFolder(SEEDS);
    const { status, out, err } = await runCuttings(directory, args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(said);
    expect(existsSync(join(directory, "_site"))).toBe(false);
  });

  it("say what they did and what comes next, and with --json in figures", async () => {
    const directory = makeFolder({ ...SEEDS, "seeds/empty.txt": "" });
    const first = await runCuttings(directory, ["build", "--no-search", "--shard", "1/2"]);
    expect(first.out).toMatch(/^Shard 1\/2: \d articles? read, in _shards\/1-of-2$/m);
    expect(first.out).toMatch(/^Its pages wait: of 2 shards, 2\/2 is not in .+$/m);
    const options = ["--no-search", "--json", "--keep-going"];
    const second = JSON.parse((await runCuttings(directory, ["build", "--shard", "2/2", ...options])).out);
    const again = JSON.parse((await runCuttings(directory, ["build", "--shard", "1/2", ...options])).out);
    expect([again.shard, again.articles + second.articles, again.errors + second.errors]).toEqual(["1/2", 1, 1]);
    const joined = await runCuttings(directory, ["join", "--no-search"]);
    expect([joined.status, joined.err]).toEqual([1, expect.stringContaining("empty.txt")]);
    expect(joined.out).toMatch(new RegExp(`^${again.pages + second.pages} files came from the shards\\.$`, "m"));
    writeFiles(directory, { "seeds/b.txt": SEEDS["seeds/a.txt"] });
    const other = await runCuttings(directory, ["join", "--no-search"]);
    expect([other.status, other.err]).toEqual([2, expect.stringContaining("was made of other seeds: it lacks b.txt")]);
  });
});
