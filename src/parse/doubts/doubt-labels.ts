/** Labels that a person states and that settle nothing: of lines that hold no text, and of lines that are one with another. */
import type { Block, Doubt, Seed, StatedLabel } from "../../model.ts";
import { countLineEnds } from "../blocks/lines.ts";
import { findKeyLine } from "../front-matter/key-lines.ts";

const HOW_COUNTED = 'Lines are counted in the whole file, front matter included, as "explain" prints them.';

/** Why a line has no block. */
function describeNoText({ text, start }: Seed, line: number): string {
  const head = countLineEnds(text.slice(0, start));
  if (line <= head) return `line ${line} is of the front matter itself, which ends in line ${head}`;
  const last = countLineEnds(text.trimEnd()) + 1;
  return line > last ? `the file's text ends in line ${last}` : `line ${line} is blank`;
}

/** Why a label changes nothing; null where it does. */
function describeIdle(seed: Seed, block: Block | undefined, line: number, label: StatedLabel): string | null {
  const { labels = {} } = seed.stated;
  if (block === undefined)
    return `"${line}: ${label}" under "labels:" labels nothing: ${describeNoText(seed, line)}. Mend the number. ${HOW_COUNTED}`;
  for (let above = block.line; above < line; above += 1) {
    const other = labels[above];
    if (other !== undefined && other !== label)
      return `"${line}: ${label}" under "labels:" is passed over: lines ${block.line} to ${block.endLine} were read as one, and line ${above} says "${other}". Keep one of the two, or put a blank line between.`;
  }
  return null;
}

/**
 * Doubts the labels of a front matter that settle nothing.
 * @param seed The seed.
 * @param blocks All its blocks, in order.
 * @returns Nothing where none are stated.
 */
export function doubtLabels(seed: Seed, blocks: readonly Block[]): readonly Doubt[] {
  const { file, text, start, stated } = seed;
  if (stated.labels === undefined) return [];
  const head = text.slice(0, start);
  return Object.entries(stated.labels).flatMap(([key, label]): Doubt[] => {
    const line = Number(key);
    const block = blocks.find((each) => each.line <= line && line <= each.endLine);
    const reason = describeIdle(seed, block, line, label);
    if (reason === null) return [];
    const at = findKeyLine(head, "labels", key);
    return [{ file, line: at, column: null, severity: "warning", rule: "front-matter.idle-label", reason }];
  });
}
