/**
 * The process in which `cuttings dev` builds. It keeps everything loaded between builds, and is replaced by a new one when a
 * template has changed: a module cannot be loaded twice.
 */
import { buildSite } from "../../build/index.ts";
import type { Doubt } from "../../model.ts";
import { readBuild } from "../build.ts";
import { describeChanges, describeDoubts, describeReport, describeTold, selectDoubts } from "../describe-build.ts";
import { describeDoubt, isWrong, showPath } from "../messages.ts";
import { type BuildAnswer, type BuildOrder, failBuild } from "./answer.ts";

async function answerOrder({ options, directory }: BuildOrder): Promise<BuildAnswer> {
  const read = await readBuild({ options: new Map(options), positionals: [] }, directory);
  if (!read.ok) return failBuild(read.mistakes);
  const { pathPrefix } = read.options.site;
  // The server of `dev` hands out no copies.
  const outcome = await buildSite({ ...read.options, compress: false, isPreview: true });
  if (!outcome.ok) return failBuild([outcome.reason], pathPrefix);
  const { report, doubts, notices } = outcome;
  const seeds = showPath(directory, read.options.seeds);
  const describe = (doubt: Doubt): string => describeDoubt(doubt, seeds);
  const selected = selectDoubts(doubts, read.options);
  const told = describeReport(report, read.options) + describeChanges(outcome.changes, read.options);
  return {
    ok: true,
    changed: report.written + report.removed > 0,
    pathPrefix,
    troubles: selected.named.filter(isWrong).map(describe),
    warnings: [...notices, ...describeTold(selected, seeds)],
    report: [told.trimEnd()],
    doubts: describeDoubts(report, doubts, read.options),
  };
}

/**
 * Loads what a build that wrote no page has not loaded, while nobody waits: the first change that a person makes should not be the one
 * that waits for it.
 */
async function warmUp(): Promise<void> {
  await import("../../build/pages/render-pages.ts");
  await import("@11ty/eleventy");
}

process.on("message", async (order: BuildOrder) => {
  const answer = await answerOrder(order);
  process.send?.(answer);
  await warmUp();
});
process.on("disconnect", () => process.exit());
// Ctrl+C reaches every process of the terminal: the one that serves decides when to stop.
process.on("SIGINT", () => undefined);
