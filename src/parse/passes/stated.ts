import type { Verdict } from "../../model.ts";
import type { Pass } from "../capture.ts";
import { cutBylineLabel } from "../fields/byline.ts";

const SURE = 0.95;

/** A line that is nothing but a stated author, with a label or without: "By Oskar Bellweather". */
function isStatedAuthor(text: string, authors: readonly string[], language: string): boolean {
  const name = authors.find((author) => text.endsWith(author));
  return name !== undefined && (text === name || cutBylineLabel(text, language)?.rest === name);
}

/** What the front matter settles: `labels:` wins over every rule, and a line that prints a stated author is the byline. */
export const labelStated: Pass = {
  name: "stated",
  label({ seed, blocks, language }) {
    const { labels = {}, authors = [] } = seed.stated;
    const verdicts: Verdict[] = [];
    if (seed.stated.labels === undefined && authors.length === 0) return verdicts;
    for (const { index, line, endLine, text } of blocks) {
      for (let each = line; each <= endLine; each += 1) {
        const label = labels[each];
        if (label) verdicts.push({ block: index, label, rule: "stated.label", confidence: 1 });
      }
      if (isStatedAuthor(text, authors, language))
        verdicts.push({ block: index, label: "byline", rule: "stated.author", confidence: SURE });
    }
    return verdicts;
  },
};
