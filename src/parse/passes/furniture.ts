/** Labels whole blocks that are forms of the lexicon: promos, share labels, advertisements, labels of other stories. */
import type { FormKind } from "../../lexicon/index.ts";
import type { Label, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { endsSentence } from "../sentence.ts";
import { findDigests, findPoints } from "./digests.ts";
import { findAnswers } from "./furniture-answers.ts";
import { findCounts } from "./furniture-counts.ts";
import { findButtons, findRests, isLinkAmid } from "./furniture-links.ts";
import { findOffers } from "./furniture-offers.ts";
import { CALLS, isHeadlineOfPage, isStorySentence, mayBeProse } from "./furniture-open.ts";
import { findOwn } from "./furniture-own.ts";
import { findPointed } from "./furniture-pointed.ts";
import { findPolls } from "./furniture-polls.ts";
import { findSkipped } from "./furniture-skipped.ts";
import { WHOLE } from "./furniture-sure.ts";
import { findTeasers } from "./furniture-teasers.ts";
import { isTopHeadline } from "./top-line.ts";

/** A block that begins like a form may go on in its own words. */
const OPEN = 0.93;

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

/** Whether the model takes a page's word for a summary, "In short", for a subhead, and for the story what stands right above and below; a colon announces a sentence below. */
function isSubheadAmid({ blocks, judged, verdicts }: Capture, index: number, kind: FormKind): boolean {
  if (kind !== "badge") return false;
  const isStory = (at: number): boolean => verdicts[at] === undefined && judged[at]?.label === "paragraph";
  const announces = (): boolean => {
    const [text = "", below = ""] = [blocks[index]?.text, blocks[index + 1]?.text];
    return isStory(index) && /[:：]$/u.test(text) && endsSentence(below) && !/[?？؟]$/u.test(below);
  };
  const isHead = judged[index]?.label === "subhead" || announces();
  return isHead && isStory(index - 1) && isStory(index + 1);
}

/** A label's dots are no stop: "Add a comment...". */
const STOPS = /(?<!\.)\.$/;

/** "« J’aime ça. »", "Mi piace.": what somebody says between two paragraphs, with a stop behind it; a label of the page's has none. */
const isSaidAmid = ({ blocks, judged }: Capture, index: number, kind: FormKind): boolean =>
  kind === "share" &&
  STOPS.test(blocks[index]?.text ?? "") &&
  [index - 1, index, index + 1].every((at) => judged[at]?.label === "paragraph");

/**
 * Blocks that every newsroom's pages carry around a story: "Sign up now: Get insights on Asia's fast-moving developments",
 * "Google Preferred Source badge", "See more on". Whole blocks only: "Related to the buyback, the board said …" is prose.
 */
export const labelFurniture: Pass = {
  name: "furniture",
  label(capture) {
    const { blocks, verdicts, judged, glance } = capture;
    const found: Verdict[] = [];
    for (const { index, text } of blocks) {
      if (verdicts[index]) continue;
      const { form } = glance(index);
      const label = form?.sure ? LABEL_OF_KIND[form.kind] : undefined;
      if (!form || !label) continue;
      if (label !== "promo" && mayBeProse(form, text)) continue;
      const isOpen = form.form.includes("…");
      if (
        isOpen
          ? isStorySentence(form, text, [judged[index], judged[index + 1]])
          : isSubheadAmid(capture, index, form.kind) || isSaidAmid(capture, index, form.kind)
      )
        continue;
      if (isOpen && isHeadlineOfPage(capture, index, form.kind)) continue;
      if (isOpen && isTopHeadline(capture, index, CALLS.has(form.kind))) continue;
      if (isLinkAmid(capture, index, form.kind)) continue;
      const confidence = isOpen ? OPEN : WHOLE;
      found.push({ block: index, label, rule: `furniture.${form.kind}`, confidence });
    }
    return [
      ...found,
      ...[
        findTeasers,
        findDigests,
        findPoints,
        findRests,
        findButtons,
        findAnswers,
        findPointed,
        findCounts,
        findPolls,
        findOffers,
        findSkipped,
        findOwn,
      ].flatMap((find) => find(capture, found)),
    ];
  },
};
