import { statSync } from "node:fs";
import { resolve } from "node:path";
import { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import { listSeeds } from "../build/list-seeds.ts";
import { readRecord } from "../build/read-record.ts";
import type { Doubt } from "../model.ts";
import { DEFAULT_SEEDS } from "./commands.ts";
import { type Console, DONE, FAILED, SEED_FAILED } from "./console.ts";
import { watchDuplicates } from "./duplicates.ts";
import { countOf, joinShown } from "./messages.ts";
import type { Call } from "./options.ts";

/** A rule's name is "pass.case"; the reporter prints both parts. */
function addMessage(file: VFile, doubt: Doubt): void {
  const [source = "", ...rest] = doubt.rule.split(".");
  const place = doubt.line === null ? undefined : { line: doubt.line, column: doubt.column ?? 1 };
  const message = file.message(doubt.reason, { source, ruleId: rest.join("."), ...(place ? { place } : {}) });
  message.fatal = doubt.severity === "error";
}

/** The doubts as files with messages, in the order in which the files come. */
function makeFiles(doubts: readonly Doubt[], folder: string): VFile[] {
  const files = new Map<string, VFile>();
  for (const doubt of doubts) {
    const path = joinShown(folder, doubt.file);
    const file = files.get(path) ?? new VFile({ path });
    files.set(path, file);
    addMessage(file, doubt);
  }
  return [...files.values()];
}

/** `cuttings check`: prints what the parser doubts; with `--fix`, what is left after some of it was settled. */
export async function runCheck({ options, positionals }: Call, console: Console): Promise<number> {
  const shown = positionals[0] ?? DEFAULT_SEEDS;
  const root = resolve(console.directory, shown);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    console.err(`cuttings check: there is no folder ${shown}`);
    return FAILED;
  }
  const list = listSeeds(root);
  if (options.has("fix")) await (await import("./fix.ts")).fixSeeds(root, list, shown, options.has("yes"), console);
  const doubtDuplicate = watchDuplicates((file) => joinShown(shown, file));
  const doubtSeed = (file: string): readonly Doubt[] => {
    const parsed = readRecord(root, file, list.pictures.get(file) ?? []);
    return parsed.ok ? [...parsed.doubts, ...doubtDuplicate(parsed.record)] : parsed.doubts;
  };
  const doubts = [...list.doubts, ...list.files.flatMap(doubtSeed)];
  const report = reporter(makeFiles(doubts, shown), { color: console.colour });
  if (report !== "") console.out(`${report}\n`);
  console.out(`${countOf(list.files.length, "seed")} read, ${countOf(doubts.length, "doubt")}\n`);
  return doubts.some(({ severity }) => severity === "error") ? SEED_FAILED : DONE;
}
