import { join, resolve } from "node:path";
import { DEFAULT_CACHE } from "../build/folders.ts";
import { buildSite } from "../build/index.ts";
import type { BuildOptions } from "../build/outcome.ts";
import { readSite, type SiteOptions } from "../site.ts";
import { SETTINGS_FILE } from "../site-bytes.ts";
import { DEFAULT_OUTPUT, DEFAULT_SEEDS } from "./commands.ts";
import { type Console, DONE, SEED_FAILED, tellFailure } from "./console.ts";
import {
  describeChanges,
  describeDoubts,
  describeLent,
  describeReport,
  describeTold,
  selectDoubts,
} from "./describe-build.ts";
import { findHome } from "./find-home.ts";
import { showPath } from "./messages.ts";
import { nameNext, nameShardCall } from "./name-call.ts";
import type { Call } from "./options.ts";
import { listMessages } from "./print/json-messages.ts";
import { withProgress } from "./progress.ts";

/** Set by services that build for others. They carry the cache to other machines, where a second site in it is of no use. */
const CARRIED = "CI";

/** What a build is to do, or a line for each mistake in the settings. */
type ReadBuild =
  | { readonly ok: true; readonly options: BuildOptions }
  | { readonly ok: false; readonly mistakes: readonly string[] };

/**
 * Puts together what a build is to do: the command line wins over `site.yaml`.
 * @param call What the command was called with.
 * @param directory Folder that the command works in.
 */
export async function readBuild({ options }: Call, directory: string): Promise<ReadBuild> {
  const url = options.get("url");
  const pathPrefix = options.get("path-prefix");
  const given: SiteOptions = {
    ...(url === undefined ? {} : { url }),
    ...(pathPrefix === undefined ? {} : { pathPrefix }),
  };
  const folder = (name: string, fallback: string): string => resolve(directory, options.get(name) ?? fallback);
  const seeds = folder("seeds", DEFAULT_SEEDS);
  const home = findHome(directory, seeds);
  const read = await readSite(home, given, showPath(directory, join(home, SETTINGS_FILE)));
  if (!read.ok) return read;
  return {
    ok: true,
    options: {
      directory,
      home,
      site: read.site,
      linkPlaces: read.linkPlaces,
      seeds,
      output: folder("output", DEFAULT_OUTPUT),
      cache: folder("cache", DEFAULT_CACHE),
      nameShardCall: (shard) => nameShardCall(options, shard),
      force: options.has("force"),
      search: read.search && !options.has("no-search"),
      compress: read.site.compress || options.has("compress"),
      keepsTwin: (process.env[CARRIED] ?? "") === "",
    },
  };
}

/** Makes the site and says what was done. */
export async function publishBuild(
  command: "build" | "join",
  options: BuildOptions,
  call: Call,
  console: Console,
): Promise<number> {
  const isJson = call.options.has("json");
  const outcome = await withProgress(console, isJson, (told) => buildSite({ ...options, ...told }));
  if (!outcome.ok) return tellFailure(console, command, [outcome.reason], isJson);
  const { report, doubts, notices } = outcome;
  for (const notice of notices) console.err(`cuttings ${command}: ${notice}`);
  const [told, seeds] = [selectDoubts(doubts, options), showPath(options.directory, options.seeds)];
  for (const line of describeTold(told, seeds)) console.err(line);
  const said = listMessages(notices, told, doubts, seeds);
  if (isJson) console.out(`${JSON.stringify({ ...report, ...said })}\n`);
  else
    console.out(
      `${describeReport(report, options)}${[...describeDoubts(report, doubts, options), ""].join("\n")}${describeLent(outcome.lent)}${describeChanges(outcome.changes, options)}Look at it with: ${nameNext("dev", call.options)}\n`,
    );
  return report.errors > 0 && !call.options.has("keep-going") ? SEED_FAILED : DONE;
}

/** `cuttings build`: makes the site, or a shard of it. */
export async function runBuild(call: Call, console: Console): Promise<number> {
  const read = await readBuild(call, console.directory);
  const isJson = call.options.has("json");
  if (!read.ok) return tellFailure(console, "build", read.mistakes, isJson);
  if (call.options.has("shard")) return (await import("./shard.ts")).runShard(read.options, call, console);
  if (call.options.has("shards")) {
    const reason = "--shards needs --shard K/N. To make the site from its shards: cuttings join";
    return tellFailure(console, "build", [reason], isJson);
  }
  return publishBuild("build", read.options, call, console);
}
