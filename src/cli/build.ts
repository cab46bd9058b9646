import { resolve } from "node:path";
import { articlePath, outputFile } from "../archive/urls.ts";
import { type BuildOptions, type BuildReport, buildSite } from "../build/index.ts";
import type { SeedChanges } from "../build/read-seeds.ts";
import { SEED_ENDING } from "../parse/index.ts";
import { readSite, type SiteOptions } from "../site.ts";
import { DEFAULT_CACHE, DEFAULT_OUTPUT, DEFAULT_SEEDS } from "./commands.ts";
import { type Console, DONE, FAILED, SEED_FAILED } from "./console.ts";
import { countOf, describeDoubt, isPressing, joinShown, showPath } from "./messages.ts";
import type { Call } from "./options.ts";
import { showControls } from "./print/text.ts";
import { showProgress } from "./progress.ts";

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
      compress: read.site.compress || options.has("compress"),
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

/** So many articles are named with their pages; of more, only how many there are. */
const MOST_NAMED = 5;

/** Which articles are new, other or gone, and where to look at them. Nothing where nothing is known of the build before. */
export function describeChanges(changes: SeedChanges | null, { directory, seeds, output }: BuildOptions): string {
  if (changes === null) return "";
  const { added, changed, removed } = changes;
  const count = added.length + changed.length + removed.length;
  if (count === 0) return "No article changed.\n";
  const lines = [`Of the articles, ${added.length} added, ${changed.length} changed, ${removed.length} removed.`];
  const shown = showPath(directory, seeds);
  const pageOf = (file: string): string =>
    joinShown(
      showPath(directory, output),
      outputFile(articlePath({ id: file.replace(SEED_ENDING, ""), sourceFile: file })),
    );
  if (count <= MOST_NAMED) {
    for (const file of added) lines.push(`  added    ${joinShown(shown, file)} -> ${pageOf(file)}`);
    for (const file of changed) lines.push(`  changed  ${joinShown(shown, file)} -> ${pageOf(file)}`);
    for (const file of removed) lines.push(`  removed  ${joinShown(shown, file)}`);
  }
  return `${lines.map(showControls).join("\n")}\n`;
}

/** `cuttings build`: makes the site. */
export async function runBuild(call: Call, console: Console): Promise<number> {
  const read = await readBuild(call, console.directory);
  if (!read.ok) {
    for (const mistake of read.mistakes) console.err(`cuttings build: ${mistake}`);
    return FAILED;
  }
  const { options } = read;
  const { screen } = console;
  const progress = screen === undefined || call.options.has("json") ? null : showProgress(screen);
  const outcome = await buildSite(progress === null ? options : { ...options, tell: progress.tell });
  progress?.end();
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
  else
    console.out(
      `${describeReport(report, options)}${describeChanges(outcome.changes, options)}Look at it with: ${nameCommand("dev")}\n`,
    );
  return report.errors > 0 && !call.options.has("keep-going") ? SEED_FAILED : DONE;
}
