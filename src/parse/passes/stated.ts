import type { Verdict } from "../../model.ts";
import type { Pass } from "../capture.ts";

/** `labels:` in the front matter: what a person has settled wins over every rule. */
export const labelStated: Pass = {
  name: "stated",
  label({ seed, blocks }) {
    const { labels } = seed.stated;
    if (!labels) return [];
    const verdicts: Verdict[] = [];
    for (const { index, line, endLine } of blocks) {
      for (let each = line; each <= endLine; each += 1) {
        const label = labels[each];
        if (label) verdicts.push({ block: index, label, rule: "stated.label", confidence: 1 });
      }
    }
    return verdicts;
  },
};
