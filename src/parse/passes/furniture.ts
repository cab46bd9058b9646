import { type FormKind, matchBlockForm } from "../../lexicon/index.ts";
import type { Label, Verdict } from "../../model.ts";
import { endsSentence } from "../sentence.ts";
import type { Pass } from "../capture.ts";

/** A whole block that is a form of the lexicon, word for word, is that and nothing else. */
const WHOLE = 0.97;
/** A block that begins like a form may go on in its own words. */
const OPEN = 0.93;

const LABEL_OF_KIND: Readonly<Partial<Record<FormKind, Label>>> = {
  topics: "related",
  related: "related",
  share: "share",
  advertisement: "advertisement",
  promo: "promo",
  badge: "badge",
  furniture: "furniture",
};

/** A block that is longer and ends as a sentence is prose, however it begins: "Read more closely, the accounts are less cheerful. …" */
const PARAGRAPH = 110;

const isParagraph = (text: string): boolean => text.length > PARAGRAPH && endsSentence(text);

/**
 * Blocks that every newsroom's pages carry around a story: "Sign up now: Get insights on Asia's fast-moving developments",
 * "Google Preferred Source badge", "See more on". Whole blocks only: "Related to the buyback, the board said …" is prose.
 */
export const labelFurniture: Pass = {
  name: "furniture",
  label({ blocks, verdicts }) {
    const found: Verdict[] = [];
    for (const { index, text } of blocks) {
      if (verdicts[index]) continue;
      const form = matchBlockForm(text);
      const label = form?.sure ? LABEL_OF_KIND[form.kind] : undefined;
      if (!form || !label) continue;
      if (form.form.includes("…") && label !== "promo" && isParagraph(text)) continue;
      const confidence = form.form.includes("…") ? OPEN : WHOLE;
      found.push({ block: index, label, rule: `furniture.${form.kind}`, confidence });
    }
    return found;
  },
};
