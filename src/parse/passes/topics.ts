import { matchBlockForm } from "../../lexicon/index.ts";
import type { Verdict } from "../../model.ts";
import { endsSentence } from "../sentence.ts";
import type { Pass } from "../capture.ts";

/** A tag is a name or a few words; what is longer is a headline. */
const LONGEST_TAG = 40;
const MOST_WORDS = 5;
const MOST_TAGS = 15;
const CONFIDENCE = 0.85;

function isTag(text: string): boolean {
  return text.length <= LONGEST_TAG && text.split(" ").length <= MOST_WORDS && !endsSentence(text);
}

/** Tags after a label that announces them: "See more on" / "Philippines" / "Nuclear power". */
export const labelTopics: Pass = {
  name: "topics",
  label({ blocks, verdicts }) {
    const found: Verdict[] = [];
    for (const { index, text } of blocks) {
      const form = matchBlockForm(text);
      if (form?.kind !== "topics" || !form.sure || form.form.includes("…")) continue;
      for (let next = index + 1; next <= index + MOST_TAGS; next += 1) {
        const block = blocks[next];
        if (!block || verdicts[next] || !isTag(block.text)) break;
        found.push({ block: next, label: "topics", rule: "topics.tag", confidence: CONFIDENCE });
      }
    }
    return found;
  },
};
