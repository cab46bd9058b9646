import { resolve } from "node:path";
import { type BuildOptions, type BuildReport, buildSite } from "../build/index.ts";
import { readSite, type SiteOptions } from "../site.ts";
import { DEFAULT_CACHE, DEFAULT_OUTPUT, DEFAULT_SEEDS } from "./commands.ts";
import { type Console, DONE, FAILED, SEED_FAILED } from "./console.ts";
import { countOf, describeDoubt, isPressing, showPath } from "./messages.ts";
import type { Call } from "./options.ts";

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
  const read = await readSite(directory, given);
  if (!read.ok) return read;
  const folder = (name: string, fallback: string): string => resolve(directory, options.get(name) ?? fallback);
  return {
    ok: true,
    options: {
      directory,
      site: read.site,
      seeds: folder("seeds", DEFAULT_SEEDS),
      output: folder("output", DEFAULT_OUTPUT),
      cache: folder("cache", DEFAULT_CACHE),
      force: options.has("force"),
      search: read.search && !options.has("no-search"),
    },
  };
}

const MS_PER_SECOND = 1000;

/** How this command line is called: through npm's scripts, by npx, or by its own name. */
function nameCommand(name: string): string {
  const event = process.env["npm_lifecycle_event"];
  if (event === undefined) return `cuttings ${name}`;
  return event === "npx" ? `npx cuttings ${name}` : `npm run ${name}`;
}

/** What a build did, for a person. */
export function describeReport(report: BuildReport, options: BuildOptions): string {
  const { articles, pages, written, unchanged, removed, errors, warnings, ms } = report;
  const seeds = showPath(options.directory, options.seeds);
  const lines = [
    `${countOf(articles, "article")} on ${countOf(pages, "page")} in ${showPath(options.directory, options.output)}`,
    `${countOf(written, "file")} written, ${unchanged} unchanged, ${removed} removed, in ${(ms.total / MS_PER_SECOND).toFixed(1)} s`,
  ];
  if (articles + errors === 0)
    lines.push(`There are no seeds yet: put captures, .txt or .md, into ${seeds} and build again.`);
  if (errors > 0) lines.push(`${countOf(errors, "error")}, named above; all else is published.`);
  if (warnings > 0) lines.push(`${countOf(warnings, "doubt")}; see them with: ${nameCommand("check")}`);
  return `${lines.join("\n")}\n`;
}

/** `cuttings build`: makes the site. */
export async function runBuild(call: Call, console: Console): Promise<number> {
  const read = await readBuild(call, console.directory);
  if (!read.ok) {
    for (const mistake of read.mistakes) console.err(`cuttings build: ${mistake}`);
    return FAILED;
  }
  const { options } = read;
  const outcome = await buildSite(options);
  if (!outcome.ok) {
    console.err(`cuttings build: ${outcome.reason}`);
    return FAILED;
  }
  const { report, doubts, notices } = outcome;
  for (const notice of notices) console.err(`cuttings build: ${notice}`);
  for (const doubt of doubts) {
    if (isPressing(doubt)) console.err(describeDoubt(doubt, showPath(options.directory, options.seeds)));
  }
  if (call.options.has("json")) console.out(`${JSON.stringify(report)}\n`);
  else console.out(`${describeReport(report, options)}Look at it with: ${nameCommand("dev")}\n`);
  return report.errors > 0 && !call.options.has("keep-going") ? SEED_FAILED : DONE;
}
