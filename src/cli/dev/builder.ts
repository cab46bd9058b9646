/**
 * The process in which `cuttings dev` builds. It keeps everything loaded between builds, and is replaced by a new one when a
 * template has changed: a module cannot be loaded twice.
 */
import { buildSite } from "../../build/index.ts";
import { describeReport, readBuild } from "../build.ts";
import { describeDoubt, isPressing, showPath } from "../messages.ts";

/** What to build: the options of the command line by name. */
export interface BuildOrder {
  readonly options: readonly (readonly [string, string])[];
  readonly directory: string;
}

/** What came of it. */
export interface BuildAnswer {
  readonly ok: boolean;
  /** Whether a file of the site changed. */
  readonly changed: boolean;
  readonly pathPrefix: string | null;
  /** Lines for the terminal. */
  readonly lines: readonly string[];
}

async function answerOrder({ options, directory }: BuildOrder): Promise<BuildAnswer> {
  const read = await readBuild({ options: new Map(options), positionals: [] }, directory);
  if (!read.ok) return { ok: false, changed: false, pathPrefix: null, lines: read.mistakes };
  const { pathPrefix } = read.options.site;
  const outcome = await buildSite(read.options);
  if (!outcome.ok) return { ok: false, changed: false, pathPrefix, lines: [outcome.reason] };
  const { report, doubts, notices } = outcome;
  const seeds = showPath(directory, read.options.seeds);
  const errors = doubts.filter(isPressing).map((doubt) => describeDoubt(doubt, seeds));
  const lines = [...notices, ...errors, describeReport(report, read.options).trimEnd()];
  return { ok: true, changed: report.written + report.removed > 0, pathPrefix, lines };
}

process.on("message", async (order: BuildOrder) => {
  process.send?.(await answerOrder(order));
});
process.on("disconnect", () => process.exit());
// Ctrl+C reaches every process of the terminal: the one that serves decides when to stop.
process.on("SIGINT", () => undefined);
