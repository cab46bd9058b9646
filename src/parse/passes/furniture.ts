/** Labels whole blocks that are forms of the lexicon: promos, share labels, advertisements, labels of other stories. */
import type { FormKind, FormMatch } from "../../lexicon/index.ts";
import type { Label, Verdict } from "../../model.ts";
import type { Capture, Pass } from "../capture.ts";
import { endsSentence } from "../sentence.ts";
import type { StoryVerdict } from "../story/index.ts";
import { findDigests, findPoints } from "./digests.ts";
import { findAnswers } from "./furniture-answers.ts";
import { findCounts } from "./furniture-counts.ts";
import { findButtons, findRests, isLinkAmid } from "./furniture-links.ts";
import { findOffers } from "./furniture-offers.ts";
import { findPointed } from "./furniture-pointed.ts";
import { findPolls } from "./furniture-polls.ts";
import { findSkipped } from "./furniture-skipped.ts";
import { SURELY_STORY, WHOLE } from "./furniture-sure.ts";
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

/** A block that is longer and ends as a sentence is prose, however it begins: "Read more closely, the accounts are less cheerful. …" */
const PARAGRAPH = 110;

const isParagraph = (text: string): boolean => text.length > PARAGRAPH && endsSentence(text);

/** Another story's title has no comma and a stop behind it: "More from the council is expected on Friday, when the engineers …." */
const SENTENCE_LENGTH = 80;
const COMMA = /\p{L}, \p{Ll}/u;
const isTitleless = (text: string): boolean => text.length > SENTENCE_LENGTH && endsSentence(text) && COMMA.test(text);

/** "Sponsored by a brewery, the team wore green.": who pays stands behind such words, and no sentence. */
const isDescribing = (text: string): boolean => endsSentence(text) && COMMA.test(text);

/** An open form is as sure as a whole one when its own words are so long: "Anadolu Agency website contains only a portion…". UTF-16 units. */
const LONG_FORM = 24;

/** Whether a block may be prose that begins like an open form. */
const mayBeProse = ({ form, kind }: FormMatch, text: string): boolean =>
  form.includes("…") &&
  form.length < LONG_FORM &&
  (isParagraph(text) || (kind === "related" && isTitleless(text)) || (kind === "advertisement" && isDescribing(text)));

/** The model knows a sentence that begins like a long open form from a higher confidence on. */
const SURELY_LONG = 0.99;
/** And a whole paragraph that begins with two or three words of one from a lower: "Subscribe to that view and the paper was less a business than a parish, …". */
const LIKELY_PARAGRAPH = 0.85;
/** Between them a long sentence with a comma: "Get Current Updates on India News, Weather Today, and Latest News on Dilli Headline." is a call of .88. */
const LIKELY_SENTENCE = 0.92;

/** How sure the model must be of what begins like an open form. */
function leastConfidence(form: string, text: string): number {
  if (form.length >= LONG_FORM) return SURELY_LONG;
  if (isParagraph(text)) return LIKELY_PARAGRAPH;
  return isTitleless(text) ? LIKELY_SENTENCE : SURELY_STORY;
}

/** So long at least is a sentence's first part before a link. UTF-16 units. */
const SHORTEST_OPEN = 60;

/** Whether a block ends a sentence, or the model knows that its sentence goes on below: "Subscribe to the theory or not, …" / "Harrow Institute," / "those who …". */
const isSentence = (text: string, below: StoryVerdict | undefined): boolean =>
  endsSentence(text) ||
  (text.length >= SHORTEST_OPEN && below?.label === "continuation" && below.confidence >= SURELY_STORY);

/**
 * A notice of the page's own is told by so long a beginning, whatever the model says: "The media could not be loaded, either because …". Not whose post it
 * is: "Una publicación compartida de Ana (@ana) muestra …" is told by the story as well.
 */
const LONG_NOTICE = 30;
const isLongCall = ({ form, kind }: FormMatch): boolean =>
  (kind === "promo" && form.length >= LONG_FORM) ||
  (kind === "furniture" && form.length >= LONG_NOTICE && !form.includes("@"));

/** Whether a sentence that begins like an open form is the story's. */
const isStorySentence = (
  match: FormMatch,
  text: string,
  [judged, below]: readonly [StoryVerdict | undefined, StoryVerdict | undefined],
): boolean =>
  // A long call is one whatever the model says: "Trenger du noen å snakke med? …".
  !isLongCall(match) &&
  judged?.label === "paragraph" &&
  judged.confidence >= leastConfidence(match.form, text) &&
  isSentence(text, below);

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

/** The model is so sure of a headline that begins like the page's own words, "Poslechněte si rozhovor se starostou …" ("Listen to the interview with the mayor"), and such words are shorter. UTF-16 units. */
const SURE_HEADLINE = 0.9;
const SHORTEST_HEADLINE = 40;
/** What asks its readers for something is no headline, whatever the model says. */
const CALLS: ReadonlySet<FormKind> = new Set(["promo", "advertisement"]);

function isHeadlineOfPage({ blocks, judged }: Capture, index: number): boolean {
  const { label, confidence = 0 } = judged[index] ?? {};
  return label === "headline" && confidence >= SURE_HEADLINE && (blocks[index]?.text.length ?? 0) >= SHORTEST_HEADLINE;
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
      if (isOpen && !CALLS.has(form.kind) && isHeadlineOfPage(capture, index)) continue;
      if (isOpen ? isTopHeadline(capture, index) : isLinkAmid(capture, index, form.kind)) continue;
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
      ].flatMap((find) => find(capture, found)),
    ];
  },
};
