/** First builds of varied captures, the project's lessons: the made-up ones of `captures.ts` are all of one shape, which compiled code soon fits. */
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { PACKAGE } from "../src/root.ts";
import { type BuildFigures, removeSite, timeBuild } from "./cuttings.ts";

const LESSONS = join(PACKAGE, "lessons");
const ENDING = ".article.txt";
/** An archive that somebody begins, and one of some years. */
export const LESSON_SITES = [60, 1500];

/** Makes a folder with so many lessons as seeds, evenly from all of them. */
function copyLessons(folder: string, count: number): void {
  const names = readdirSync(LESSONS)
    .filter((name) => name.endsWith(ENDING))
    .sort();
  mkdirSync(join(folder, "seeds"), { recursive: true });
  for (let at = 0; at < count; at += 1) {
    const name = names[Math.floor((at * names.length) / count)];
    if (name !== undefined) copyFileSync(join(LESSONS, name), join(folder, "seeds", `${basename(name, ENDING)}.txt`));
  }
}

/**
 * Builds a site of lessons from nothing, so many times.
 * @param folder An empty folder.
 * @param count How many lessons.
 * @param rounds How often.
 * @throws Where a build fails.
 */
export async function buildLessons(folder: string, count: number, rounds: number): Promise<BuildFigures[]> {
  copyLessons(folder, count);
  const builds: BuildFigures[] = [];
  for (let round = 0; round < rounds; round += 1) {
    removeSite(folder, "site and cache");
    // One of them is a diary in lines of a few signs each, and read as none.
    builds.push(await timeBuild(folder, ["--no-search"], true));
  }
  return builds;
}
