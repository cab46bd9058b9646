import { resolve } from "node:path";
import { publishBuild, readBuild } from "./build.ts";
import { DEFAULT_SHARDS } from "./commands.ts";
import { type Console, tellFailure } from "./console.ts";
import type { Call } from "./options.ts";

/** `cuttings join`: makes the site from its shards. */
export async function runJoin(call: Call, console: Console): Promise<number> {
  const read = await readBuild(call, console.directory);
  if (!read.ok) return tellFailure(console, "join", read.mistakes, call.options.has("json"));
  const shards = resolve(console.directory, call.options.get("shards") ?? DEFAULT_SHARDS);
  return publishBuild("join", { ...read.options, shards }, call, console);
}
