/** Builds against Hugo's, in turns: what slows the machine down slows both. */
import { join } from "node:path";
import { type BuildFigures, makeSeeds, removeSite, timeBuild, writeSeed } from "./cuttings.ts";
import { makeHugoSite, timeHugo, writeMarkdown } from "./hugo.ts";
import { buildLessons, LESSON_SITES } from "./lessons.ts";

/** What is measured: how the folder is made ready, and how it is built. */
interface Scenario {
  readonly name: string;
  readonly options: readonly string[];
  readonly prepare: (folder: string, nextSeed: number) => void;
  /** What one may take at most, as a share of Hugo's time; issue of the same words in RESULTS.md. */
  readonly goal: number;
}

const NO_SEARCH = ["--no-search"];
const addSeed = (folder: string, nextSeed: number): void => writeSeed(folder, nextSeed);

/** In this order: each finds what the one before left. */
const SCENARIOS: readonly Scenario[] = [
  { name: "clean build", options: NO_SEARCH, prepare: (folder) => removeSite(folder, "site and cache"), goal: 1 },
  {
    name: "records cached, all pages rendered",
    options: [...NO_SEARCH, "--force"],
    prepare: () => undefined,
    goal: 0.7,
  },
  { name: "one seed added", options: NO_SEARCH, prepare: addSeed, goal: 0.17 },
  { name: "nothing changed", options: NO_SEARCH, prepare: () => undefined, goal: 0.15 },
];
const WITH_SEARCH: readonly Scenario[] = [
  {
    name: "clean build with search",
    options: [],
    prepare: (folder) => removeSite(folder, "site and cache"),
    goal: Number.NaN,
  },
  { name: "one seed added, with search", options: [], prepare: addSeed, goal: 0.35 },
];

/** Medians of one scenario. */
export interface Outcome {
  readonly name: string;
  /** Milliseconds. */
  readonly ours: number;
  readonly hugo: number | null;
  /** Ours divided by Hugo's, pair by pair. */
  readonly ratio: number | null;
  readonly goal: number;
  /** Megabytes. */
  readonly memory: number | null;
  readonly stages: Readonly<Record<string, number>>;
}

export interface Bench {
  /** An empty folder, best in memory: a disk varies more than what is measured. */
  readonly folder: string;
  readonly captures: number;
  readonly rounds: number;
  readonly search: boolean;
  readonly withHugo: boolean;
}

/** The middle one of some values; of an even number, the larger of the two about the middle. */
export function findMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function summarize(
  { name, goal }: Pick<Scenario, "name" | "goal">,
  builds: readonly BuildFigures[],
  hugo: readonly number[],
): Outcome {
  const walls = builds.map(({ wall }) => wall);
  const middle = builds.toSorted((a, b) => a.wall - b.wall)[Math.floor(builds.length / 2)];
  const memories = builds.flatMap(({ memory }) => memory ?? []);
  return {
    name,
    ours: findMedian(walls),
    hugo: hugo.length === 0 ? null : findMedian(hugo),
    ratio: hugo.length === 0 ? null : findMedian(walls.map((wall, round) => wall / (hugo[round] ?? Number.NaN))),
    goal,
    memory: memories.length === 0 ? null : Math.max(...memories),
    stages: middle?.report.ms ?? {},
  };
}

/** The program is compiled, and what the engine compiled of it is kept, by a build of so many captures before the first that is measured: Hugo comes compiled. */
const CAPTURES_BEFORE = 2000;

/** Measures first builds of the project's lessons. No rival reads such. */
async function runLessons({ folder, rounds }: Bench, log: (line: string) => void): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const count of LESSON_SITES) {
    const builds = await buildLessons(join(folder, `lessons-${count}`), count, rounds);
    const outcome = summarize({ name: `clean build of ${count} lessons`, goal: Number.NaN }, builds, []);
    log(`${outcome.name}: ${Math.round(outcome.ours)} ms`);
    outcomes.push(outcome);
  }
  return outcomes;
}

/**
 * Measures all scenarios.
 * @param bench What and where.
 * @param log Is told how far it is.
 */
export async function runRounds(bench: Bench, log: (line: string) => void): Promise<Outcome[]> {
  const ours = join(bench.folder, "cuttings");
  const rival = join(bench.folder, "hugo");
  const before = join(bench.folder, "before");
  makeSeeds(before, Math.min(CAPTURES_BEFORE, bench.captures));
  await timeBuild(before, NO_SEARCH);
  makeSeeds(ours, bench.captures);
  if (bench.withHugo) makeHugoSite(rival, bench.captures);
  const scenarios = bench.search ? [...SCENARIOS, ...WITH_SEARCH] : SCENARIOS;
  const figures = scenarios.map((scenario) => ({ scenario, builds: [] as BuildFigures[], hugo: [] as number[] }));
  let next = bench.captures;
  for (let round = 0; round < bench.rounds; round += 1) {
    for (const { scenario, builds, hugo } of figures) {
      scenario.prepare(ours, next);
      if (bench.withHugo) {
        if (scenario.prepare === addSeed) writeMarkdown(rival, next);
        hugo.push(timeHugo(rival));
      }
      if (scenario.prepare === addSeed) next += 1;
      builds.push(await timeBuild(ours, scenario.options));
      log(
        `round ${round + 1}, ${scenario.name}: ${Math.round(builds.at(-1)?.wall ?? 0)} ms, Hugo ${Math.round(hugo.at(-1) ?? 0)} ms`,
      );
    }
  }
  const beside = figures.map(({ scenario, builds, hugo }) => summarize(scenario, builds, hugo));
  return [...beside, ...(await runLessons(bench, log))];
}
