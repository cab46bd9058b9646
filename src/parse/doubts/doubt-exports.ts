/** A file of a database that holds several articles: a seed holds one. */
import type { Block, Doubt, Seed, Verdict } from "../../model.ts";
import { isProse } from "../front-matter/tool-lines/prose.ts";
import { OTHER_ARTICLE } from "../front-matter/tool-lines/tool-lines.ts";

/**
 * Says that articles were left out, and where the first of them begins.
 * @param seed the seed
 * @param blocks its blocks
 * @param verdicts by block
 */
export function doubtExport(
  { file }: Seed,
  blocks: readonly Block[],
  verdicts: readonly (Verdict | undefined)[],
): Doubt[] {
  const others = blocks.filter(({ index }) => verdicts[index]?.rule === OTHER_ARTICLE);
  const [first] = others;
  if (first === undefined || !others.some(({ text }) => isProse(text))) return [];
  const reason =
    "begins another article of a database's export, and a seed holds one: from here on nothing was read. Cut the file into files of one article each.";
  return [{ file, line: first.line, column: null, severity: "warning", rule: "export.several", reason }];
}
