import type { Block, Seed } from "../../model.ts";
import { countLineEnds, scanLines } from "./lines.ts";
import { splitMarkdown } from "./split-markdown.ts";
import { splitText } from "./split-text.ts";

/**
 * Splits a seed into blocks, in order; together they hold every line that is not blank.
 * @param seed A seed that was read.
 */
export function splitSeed(seed: Seed): Block[] {
  const lines = scanLines(seed.text, seed.start, countLineEnds(seed.text.slice(0, seed.start)) + 1);
  return seed.format === "markdown" ? splitMarkdown(seed.text, seed.start, lines) : splitText(lines);
}
