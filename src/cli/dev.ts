import type { DevServer } from "@11ty/eleventy-dev-server";
import type { BuildOptions } from "../build/outcome.ts";
import { readBuild } from "./build.ts";
import { DEFAULT_PORT } from "./commands.ts";
import { type Console, DONE, FAILED, tellFailure } from "./console.ts";
import { type Builds, openBuilds } from "./dev/builds.ts";
import { findPort, HIGHEST_PORT } from "./dev/find-port.ts";
import { NOTHING_SAID, type Said, STILL_SO, selectNews } from "./dev/news.ts";
import { openServer } from "./dev/server.ts";
import { type Change, watchSources } from "./dev/watch.ts";
import { showPath } from "./messages.ts";
import type { Call } from "./options.ts";

function readPort(text: string | undefined): number | null {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return port >= 1 && port <= HIGHEST_PORT ? port : null;
}

/** Waits until a person or the system asks the process to stop. */
function awaitStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

/** What is wrong now, a line each; it stands above every page that is served. */
interface Troubles {
  lines: readonly string[];
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join("\n") === b.join("\n");

/** Builds when something changed, one build at a time; what changes during a build makes another one follow. */
function makeRebuild(
  builds: Builds,
  server: DevServer,
  troubles: Troubles,
  console: Console,
  first: Said,
): (change: Change) => Promise<void> {
  let isBuilding = false;
  let pending: Change | null = null;
  let said = first;
  return async (change) => {
    pending = pending === "code" ? "code" : change;
    if (isBuilding) return;
    isBuilding = true;
    while (pending !== null) {
      if (pending === "code") builds.renew();
      pending = null;
      const answer = await builds.run();
      const isNews = !isSame(troubles.lines, answer.troubles);
      const lines = answer.ok || isNews ? selectNews(answer, said) : answer.troubles.slice(0, 1).map(() => STILL_SO);
      for (const line of lines) console.err(line);
      // What stops a build hides what it would say, and settles none of it.
      if (answer.ok) said = answer;
      if (answer.pathPrefix !== null) server.options.pathPrefix = answer.pathPrefix;
      troubles.lines = answer.troubles;
      if (answer.changed || isNews) server.reload({ files: [] });
    }
    isBuilding = false;
  };
}

/** What is built, and the port that it is served on; or a line for each reason why not. */
type ReadDev =
  | { readonly ok: true; readonly options: BuildOptions; readonly port: number }
  | { readonly ok: false; readonly mistakes: readonly string[] };

/** Reads the call. A port is looked for before the first build: nobody should wait for that to hear that there is none. */
async function readDev(call: Call, directory: string): Promise<ReadDev> {
  const wanted = readPort(call.options.get("port"));
  if (wanted === null) return { ok: false, mistakes: [`--port must be a number from 1 to ${HIGHEST_PORT}`] };
  const read = await readBuild(call, directory);
  if (!read.ok) return read;
  const port = await findPort(wanted);
  return typeof port === "string" ? { ok: false, mistakes: [port] } : { ok: true, options: read.options, port };
}

/** `cuttings dev`: serves the site, and builds it again when something changes. */
export async function runDev(call: Call, console: Console): Promise<number> {
  const read = await readDev(call, console.directory);
  if (!read.ok) return tellFailure(console, "dev", read.mistakes, false);
  const { port, options } = read;
  const { seeds, output, directory, site } = options;
  const stopped = awaitStop();
  // What changes before the server is there waits for it.
  const early: Change[] = [];
  let onChange = (change: Change): unknown => early.push(change);
  const watching = await watchSources(seeds, directory, output, (change) => onChange(change), console.err);
  const builds = openBuilds({ options: [...call.options], directory });
  const first = await builds.run();
  for (const line of selectNews(first, NOTHING_SAID)) console.err(first.ok ? line : `cuttings dev: ${line}`);
  if (!first.ok) {
    await watching.close();
    await builds.close();
    return FAILED;
  }
  const troubles: Troubles = { lines: first.troubles };
  const server = await openServer(output, port, site.pathPrefix, console.err, () => troubles.lines);
  onChange = makeRebuild(builds, server, troubles, console, first);
  for (const change of early) onChange(change);
  console.err(
    `Serving ${showPath(directory, output)} at ${server.getServerUrl("localhost")} and building again on changes. Ctrl+C stops.`,
  );
  await stopped;
  await watching.close();
  await builds.close();
  await server.close();
  return DONE;
}
