/** Which blocks begin like an open form of the lexicon, and are a story's sentence or headline all the same. */
import type { FormKind, FormMatch } from "../../lexicon/index.ts";
import type { Capture } from "../capture.ts";
import { endsSentence } from "../sentence.ts";
import type { StoryVerdict } from "../story/index.ts";
import { isLong } from "../story/mend/looks.ts";
import { SURELY_STORY } from "./furniture-sure.ts";

/** A block that is longer and ends as a sentence is prose, however it begins: "Read more closely, the accounts are less cheerful. …" */
const PARAGRAPH = 110;

const isParagraph = (text: string): boolean => text.length > PARAGRAPH && endsSentence(text);

/** Another story's title has no comma and a stop behind it: "More from the council is expected on Friday, when the engineers …." */
const SENTENCE_LENGTH = 80;
const COMMA = /\p{L}, \p{Ll}/u;
const isTitleless = (text: string): boolean => text.length > SENTENCE_LENGTH && endsSentence(text) && COMMA.test(text);

/** "Sponsored by a brewery, the team wore green.": who pays stands behind such words, and no sentence. */
const isDescribing = (text: string): boolean => endsSentence(text) && COMMA.test(text);

/** An open form is as sure as a whole one when its own words are so long: "Anadolu Agency website contains only a portion…". UTF-16 units, weighed. */
const LONG_FORM = 24;

/** Whether a block may be prose that begins like an open form. */
export const mayBeProse = ({ form, kind }: FormMatch, text: string): boolean =>
  form.includes("…") &&
  !isLong(form, LONG_FORM) &&
  (isParagraph(text) || (kind === "related" && isTitleless(text)) || (kind === "advertisement" && isDescribing(text)));

/** The model knows a sentence that begins like a long open form from a higher confidence on. */
const SURELY_LONG = 0.99;
/** And a whole paragraph that begins with two or three words of one from a lower: "Subscribe to that view and the paper was less a business than a parish, …". */
const LIKELY_PARAGRAPH = 0.85;
/** Between them a long sentence with a comma: "Get Current Updates on India News, Weather Today, and Latest News on Dilli Headline." is a call of .88. */
const LIKELY_SENTENCE = 0.92;

/** How sure the model must be of what begins like an open form. */
function leastConfidence(form: string, text: string): number {
  if (isLong(form, LONG_FORM)) return SURELY_LONG;
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
  (kind === "promo" && isLong(form, LONG_FORM)) ||
  (kind === "furniture" && isLong(form, LONG_NOTICE) && !form.includes("@"));

/** Whether a sentence that begins like an open form is the story's. */
export const isStorySentence = (
  match: FormMatch,
  text: string,
  [judged, below]: readonly [StoryVerdict | undefined, StoryVerdict | undefined],
): boolean =>
  // A long call is one whatever the model says: "Trenger du noen å snakke med? …".
  !isLongCall(match) &&
  judged?.label === "paragraph" &&
  judged.confidence >= leastConfidence(match.form, text) &&
  isSentence(text, below);

/** The model is so sure of a headline that begins like the page's own words, "Poslechněte si rozhovor se starostou …" ("Listen to the interview with the mayor"), and such words are shorter. UTF-16 units. */
const SURE_HEADLINE = 0.9;
const SHORTEST_HEADLINE = 40;
const WIDE_SIGN = 3;
/** What asks its readers for something is no headline, whatever the model says. */
export const CALLS: ReadonlySet<FormKind> = new Set(["promo", "advertisement"]);

/** Whether the model is sure enough that a block is the page's headline; `kind` is that of the form that it begins like. */
export function isHeadlineOfPage({ blocks, judged }: Capture, index: number, kind: FormKind): boolean {
  if (CALLS.has(kind)) return false;
  const { label, confidence = 0 } = judged[index] ?? {};
  const text = blocks[index]?.text ?? "";
  // "【写真特集】港の夜を走る渡し船": a sign says as much as three letters.
  const length = text.startsWith("【") ? text.length * WIDE_SIGN : text.length;
  return label === "headline" && confidence >= SURE_HEADLINE && length >= SHORTEST_HEADLINE;
}
