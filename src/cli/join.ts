import { resolve } from "node:path";
import { publishBuild, readBuild } from "./build.ts";
import { DEFAULT_SHARDS } from "./commands.ts";
import { type Console, FAILED } from "./console.ts";
import type { Call } from "./options.ts";

/** `cuttings join`: makes the site from its shards. */
export async function runJoin(call: Call, console: Console): Promise<number> {
  const read = await readBuild(call, console.directory);
  if (!read.ok) {
    for (const mistake of read.mistakes) console.err(`cuttings join: ${mistake}`);
    return FAILED;
  }
  const shards = resolve(console.directory, call.options.get("shards") ?? DEFAULT_SHARDS);
  return publishBuild("join", { ...read.options, shards }, call, console);
}
