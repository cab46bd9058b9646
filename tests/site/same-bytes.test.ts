/** The same seeds give the same bytes, whoever builds them, where and when; the whole site is compared. */
import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/build/seeds/list-files.ts";
import { cloneProject } from "../clone.ts";
import { makeFolder, ROOT, runCuttings } from "../workspace.ts";

const EXAMPLES = join(ROOT, "examples/seeds");
const OTHER_DAY = pathToFileURL(join(ROOT, "tests/site/other-day.mjs")).href;
const THREE_YEARS_MS = 3 * 365.25 * 24 * 60 * 60 * 1000;
const TWO_BUILDS_MS = 240_000;

/** How a build is set up: all of it ought to make no difference. */
interface SetUp {
  readonly directory: string;
  /** Names of the seeds, in the order in which they are put into their folder. */
  readonly names: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly command?: string;
}

async function buildSite({ directory, names, env, command }: SetUp): Promise<Map<string, string>> {
  mkdirSync(join(directory, "seeds"), { recursive: true });
  for (const name of names) cpSync(join(EXAMPLES, name), join(directory, "seeds", name));
  const { status, out, err } = await runCuttings(directory, ["build", "--json"], env, command);
  expect([status, err]).toEqual([0, ""]);
  const articles = names.filter((name) => name !== "README.md").length;
  expect(JSON.parse(out)).toMatchObject({ articles, errors: 0 });
  const site = join(directory, "_site");
  return new Map(listFiles(site).map((file) => [file, readFileSync(join(site, file)).toString("base64")]));
}

describe("the same seeds", () => {
  it(
    "give the same bytes in another folder, time zone and locale, on another day, with files in another order, by another clone",
    async () => {
      const names = readdirSync(EXAMPLES);
      const one = await buildSite({ directory: makeFolder(), names, env: { TZ: "UTC", LC_ALL: "C" } });
      const other = await buildSite({
        directory: join(makeFolder(), "a b/ç"),
        names: names.toReversed(),
        env: {
          TZ: "Pacific/Apia",
          LC_ALL: "tr_TR.UTF-8",
          LANG: "tr_TR.UTF-8",
          NODE_OPTIONS: `--import=${OTHER_DAY}`,
          CUTTINGS_CLOCK_MS: String(THREE_YEARS_MS),
        },
        command: cloneProject(join(makeFolder(), "another clone")),
      });
      expect(one.size).toBeGreaterThan(names.length);
      expect(other).toEqual(one);
    },
    TWO_BUILDS_MS,
  );
});
