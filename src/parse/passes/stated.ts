import type { Block, Seed, Verdict } from "../../model.ts";
import type { Pass } from "../capture.ts";
import { cutBylineLabel } from "../fields/byline/byline.ts";
import { STATED_RULE } from "../fields/labelled/labelled-lines.ts";
import { isSetAside, readClipHead } from "../front-matter/clip-head.ts";

const SURE = 0.95;
const AUTHOR_RULE = "stated.author";

/** A line that is nothing but a stated author, with a label or without: "By Oskar Bellweather". */
function isStatedAuthor(text: string, authors: readonly string[], language: string): boolean {
  const name = authors.find((author) => text.endsWith(author));
  return name !== undefined && (text === name || cutBylineLabel(text, language)?.rest === name);
}

/**
 * What the front matter settles of some blocks: `labels:` wins over every rule, and a line that prints a stated author is the byline.
 * @param seed The seed.
 * @param blocks Blocks of it.
 * @param language BCP 47.
 */
export function findStated({ stated }: Seed, blocks: readonly Block[], language: string): Verdict[] {
  const { labels = {}, authors = [] } = stated;
  const verdicts: Verdict[] = [];
  if (stated.labels === undefined && authors.length === 0) return verdicts;
  for (const { index, line, endLine, text } of blocks) {
    for (let each = line; each <= endLine; each += 1) {
      const label = labels[each];
      if (label) verdicts.push({ block: index, label, rule: STATED_RULE, confidence: 1 });
    }
    if (isStatedAuthor(text, authors, language))
      verdicts.push({ block: index, label: "byline", rule: AUTHOR_RULE, confidence: SURE });
  }
  return verdicts;
}

/** See {@link findStated}. "- Author: Ann Li" in a reading tool's list states the author and is no line of the page. */
export const labelStated: Pass = {
  name: "stated",
  label({ seed, blocks, language }) {
    const found = findStated(seed, blocks, language);
    if (!found.some(({ rule }) => rule === AUTHOR_RULE)) return found;
    const aside = new Set(
      readClipHead(seed, blocks)
        .verdicts.filter(isSetAside)
        .map(({ block }) => block),
    );
    const isTools = ({ block, rule }: Verdict): boolean => rule === AUTHOR_RULE && aside.has(block);
    return found.filter((verdict) => !isTools(verdict));
  },
};
