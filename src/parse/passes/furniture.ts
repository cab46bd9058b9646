import type { FormKind } from "../../lexicon/index.ts";
import type { Label, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { endsSentence } from "../sentence.ts";
import { isTopHeadline } from "./top-line.ts";

/** A whole block that is a form of the lexicon, word for word, is that and nothing else. */
const WHOLE = 0.97;
/** A block that begins like a form may go on in its own words. */
const OPEN = 0.93;
const LIKELY = 0.85;

const LABEL_OF_KIND: Readonly<Partial<Record<FormKind, Label>>> = {
  topics: "related",
  related: "related",
  share: "share",
  advertisement: "advertisement",
  promo: "promo",
  badge: "badge",
  digest: "badge",
  furniture: "furniture",
};

/** A block that is longer and ends as a sentence is prose, however it begins: "Read more closely, the accounts are less cheerful. …" */
const PARAGRAPH = 110;

const isParagraph = (text: string): boolean => text.length > PARAGRAPH && endsSentence(text);

/** An open form is as sure as a whole one when its own words are so long: "Anadolu Agency website contains only a portion…". UTF-16 units. */
const LONG_FORM = 24;

/** Whether a block may be prose that begins like an open form. */
const mayBeProse = (form: string, text: string): boolean =>
  form.includes("…") && form.length < LONG_FORM && isParagraph(text);

/** Longest title of another story in a list of them. UTF-16 units. */
const LONGEST_TEASER = 90;

/** A title among others: no sentence, unless it asks. */
const isTeaser = (text: string): boolean =>
  text.length <= LONGEST_TEASER && (!endsSentence(text) || text.endsWith("?"));

/**
 * Titles of other stories under a label in the middle of a story: the one that "More from Ridgeline:" announces with its colon, and, under
 * the first title of a list, those that ask as a subhead seldom does: "Most viewed" / "Seagull fined" / "Which reservoir are you?".
 */
function findTeasers({ blocks, verdicts }: Capture, found: readonly Verdict[]): Verdict[] {
  const labelled = new Set(found.map(({ block }) => block));
  const teasers: Verdict[] = [];
  for (const { block, rule, confidence } of found) {
    if (rule !== "furniture.related") continue;
    const label = blocks[block]?.text ?? "";
    const announces = label.endsWith(":") || label.endsWith("：");
    if (!announces && confidence !== WHOLE) continue;
    for (let at = block + 1; at < blocks.length && !labelled.has(at) && !verdicts[at]; at += 1) {
      const text = blocks[at]?.text ?? "";
      if (!isTeaser(text)) break;
      if ((at === block + 1 && announces) || (at > block + 1 && text.endsWith("?"))) {
        teasers.push({ block: at, label: "related", rule: "furniture.teaser", confidence: LIKELY });
      }
    }
  }
  return teasers;
}

const ITEM = /^[-–—•*·]\s/;

/** The items of a summary that a machine made: "AI generated summary" / "- A roundabout near Grindle …". */
function findDigests({ blocks, verdicts }: Capture, found: readonly Verdict[]): Verdict[] {
  const items: Verdict[] = [];
  for (const { block, rule } of found) {
    if (rule !== "furniture.digest") continue;
    for (let at = block + 1; at < blocks.length && !verdicts[at] && ITEM.test(blocks[at]?.text ?? ""); at += 1)
      items.push({ block: at, label: "furniture", rule: "furniture.digest-item", confidence: LIKELY });
  }
  return items;
}

/**
 * Blocks that every newsroom's pages carry around a story: "Sign up now: Get insights on Asia's fast-moving developments",
 * "Google Preferred Source badge", "See more on". Whole blocks only: "Related to the buyback, the board said …" is prose.
 */
export const labelFurniture: Pass = {
  name: "furniture",
  label(capture) {
    const { blocks, verdicts, glance } = capture;
    const found: Verdict[] = [];
    for (const { index, text } of blocks) {
      if (verdicts[index]) continue;
      const { form } = glance(index);
      const label = form?.sure ? LABEL_OF_KIND[form.kind] : undefined;
      if (!form || !label) continue;
      if (label !== "promo" && mayBeProse(form.form, text)) continue;
      if (form.form.includes("…") && isTopHeadline(capture, index)) continue;
      const confidence = form.form.includes("…") ? OPEN : WHOLE;
      found.push({ block: index, label, rule: `furniture.${form.kind}`, confidence });
    }
    return [...found, ...findTeasers(capture, found), ...findDigests(capture, found)];
  },
};
