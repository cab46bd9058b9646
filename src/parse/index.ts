import type { ParseResult, Seed } from "../model.ts";
import { assembleRecord } from "./assemble.ts";
import { type Pass, runPasses } from "./capture.ts";
import { labelFurniture } from "./passes/furniture.ts";
import { labelProse } from "./passes/prose.ts";
import { labelRepeats } from "./passes/repeats.ts";
import { labelStated } from "./passes/stated.ts";
import { labelTopics } from "./passes/topics.ts";
import { splitSeed } from "./split.ts";

export { isSeedFile, type ReadSeed, readSeed } from "./read.ts";

/** The passes, in the order in which they decide. */
const PASSES: readonly Pass[] = [labelStated, labelFurniture, labelTopics, labelRepeats, labelProse];

/**
 * Reads one seed into one record.
 * @param seed A seed that was read.
 */
export function parseSeed(seed: Seed): ParseResult {
  const blocks = splitSeed(seed);
  const language = seed.stated.language ?? "en";
  const verdicts = runPasses(seed, blocks, language, PASSES);
  const record = assembleRecord(seed, blocks, verdicts, language);
  if (record.headline === "" || record.body.children.length === 0) {
    const missing = record.headline === "" ? "headline" : "body";
    const reason = `holds no article: no ${missing} was found. Add the article's text, or say what its lines are under "labels:" in its front matter.`;
    return { ok: false, file: seed.file, doubts: [{ file: seed.file, line: null, column: null, severity: "error", rule: `parse.no-${missing}`, reason }] };
  }
  return { ok: true, record, doubts: [] };
}
