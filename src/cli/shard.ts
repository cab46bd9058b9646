/** `cuttings build --shard`: makes a part of a site. */
import { resolve } from "node:path";
import type { BuildOptions } from "../build/outcome.ts";
import { MOST_SHARDS, nameShard, readShardNumber } from "../build/shards/deal.ts";
import { makeShard } from "../build/shards/make.ts";
import type { ShardReport } from "../build/shards/outcome.ts";
import { DEFAULT_SHARDS } from "./commands.ts";
import { type Console, DONE, SEED_FAILED, tellFailure } from "./console.ts";
import { describeTold, selectDoubts } from "./describe-build.ts";
import { countOf, showPath } from "./messages.ts";
import { nameNext, nameShardCall } from "./name-call.ts";
import type { Call } from "./options.ts";
import { listMessages } from "./print/json-messages.ts";
import { withProgress } from "./progress.ts";

/** What a shard has done, for a person. */
function describeShard(
  { shard, articles, errors, pages }: ShardReport,
  folder: string,
  waits: string | null,
  options: Call["options"],
): string {
  const name = nameShard(shard);
  const lines = [`Shard ${name}: ${countOf(articles, "article")} read, in ${folder}`];
  if (errors > 0) lines.push(`${countOf(errors, "error")}, named above; all else is read.`);
  if (pages !== null)
    lines.push(`${countOf(pages, "page")} made. When all shards have made theirs: ${nameNext("join", options)}`);
  if (waits !== null) lines.push(`Its pages wait: ${waits}`, `Then call it again: ${nameShardCall(options, name)}`);
  return `${lines.join("\n")}\n`;
}

/**
 * Makes a shard and says what was done.
 * @param options Those of a build of the whole site.
 * @param call What the command was called with.
 */
export async function runShard(options: BuildOptions, call: Call, console: Console): Promise<number> {
  const stated = call.options.get("shard") ?? "";
  const shard = readShardNumber(stated);
  const isJson = call.options.has("json");
  if (shard === null) {
    const reason = `--shard "${stated}" is no shard. Write 2/3 for the second of three; there may be ${MOST_SHARDS}.`;
    return tellFailure(console, "build", [reason], isJson);
  }
  const shards = resolve(options.directory, call.options.get("shards") ?? DEFAULT_SHARDS);
  const outcome = await withProgress(console, isJson, (told) => makeShard({ ...options, shards, shard, ...told }));
  if (!outcome.ok) return tellFailure(console, "build", [outcome.reason], isJson);
  const { report, doubts, folder, waits } = outcome;
  const [told, seeds] = [selectDoubts(doubts, options), showPath(options.directory, options.seeds)];
  for (const line of describeTold(told, seeds)) console.err(line);
  const said = listMessages([], told, doubts, seeds);
  if (isJson) console.out(`${JSON.stringify({ ...report, shard: nameShard(report.shard), ...said })}\n`);
  else console.out(describeShard(report, showPath(options.directory, folder), waits, call.options));
  return report.errors > 0 && !call.options.has("keep-going") ? SEED_FAILED : DONE;
}
