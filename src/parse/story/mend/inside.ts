/** What stands inside the story and was taken for something else. */

import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsOpen, findBefore, mayGoOn, PROSE, STARTS_LOWER, STARTS_UPPER } from "./fragments.ts";
import { BELOW_BOX } from "./in-box.ts";
import { FIRST_ITEM, isHyphenItem, isLong, SUBHEAD_AT_MOST } from "./looks.ts";
import { SIGNED_FRAGMENT } from "./signed-fragments.ts";

/** "($1 = 9.2112 Swedish crowns)": by what a story has reckoned, below its last paragraph. */
const RATE = /^\((?:US)?\p{Sc}?1 ?(?:\p{L}[\p{L} ]{1,20})?= ?\p{Sc}?[\d.,]+(?: [\p{L} ]{2,40})?\)$/u;

/** What a story has reckoned by is its own, right below its last paragraph; the model may have it for a subhead. */
export function keepRates(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = listEach(draft.judged, (each, i) => {
    const isRate = given[i] === undefined && (texts[i] ?? "").startsWith("(") && RATE.test(texts[i] ?? "");
    const isKept = !isRate || each.label === "paragraph" || !isStory(draft, i - 1);
    return isKept ? each : judge("paragraph", "exchange-rate", LIKELY);
  });
  return redraft(draft, judged);
}

/** Whether a block is the first half of a sentence that the next one ends: "Interviews will take about two weeks" / ", and embassies …" */
function opensSentence(text: string, next: string): boolean {
  return mayGoOn(next) && !endsSentence(text) && endsOpen(text);
}

const SHORTEST_TITLE = 8;
/** A paragraph that a list ends is at least so long, weighed. */
const LIST_OPENING = 90;

/** "What we know so far" above "1. The bridge opened for a sand barge …" */
function announcesList({ texts, given, judged }: StoryDraft, at: number): boolean {
  const text = texts[at] ?? "";
  if (
    text.length > SUBHEAD_AT_MOST ||
    text.length < SHORTEST_TITLE ||
    given[at + 1] !== undefined ||
    !isBody(judged[at + 1])
  )
    return false;
  return FIRST_ITEM.test(texts[at + 1] ?? "");
}

/** "The centre asks people to stay away. It needs, the council says," / "- empty sacks": a paragraph that the list below ends. */
function opensList({ texts, given, judged }: StoryDraft, at: number): boolean {
  const text = texts[at] ?? "";
  if (given[at + 1] !== undefined || judged[at + 1]?.label !== "listitem" || !isLong(text, LIST_OPENING)) return false;
  return isStory({ given, judged }, at - 1) && PROSE.test(text) && STARTS_UPPER.test(text);
}

const COLON = /[:：]$/u;

/** "Mehr zum Thema" / "Die Fähre bleibt im Dock" / "Wie" / "der Hafenmeister mitteilte": what stands right below such a label is another story's title. */
const isTitleBelow = ({ texts, given }: StoryDraft, label: number): boolean =>
  given[label] === "related" || (given[label] === "furniture" && COLON.test(texts[label] ?? ""));

/** A link that stands before the sentence's second half has the sentence's first words before it. */
function openFurther(draft: StoryDraft, judged: Judgement[], at: number): void {
  const { texts, given } = draft;
  const first = texts[at - 1] ?? "";
  if (isTitleBelow(draft, at - 2)) return;
  const before = findBefore({ texts, given, judged }, at - 1);
  if (given[at - 1] !== undefined || isBody(judged[at - 1]) || before < 0 || !endsSentence(texts[before] ?? "")) return;
  if (endsSentence(first) || !STARTS_UPPER.test(first) || judged[at - 1]?.label === "headline") return;
  judged[at - 1] = judge("paragraph", "opens-sentence", LIKELY);
  judged[at] = judge("continuation", "open-sentence", LIKELY);
}

/** "chairman Rafe Tolliver" / "(" / "58" / ")": what stands in a bracket goes on from it. */
const OPENS_BRACKET = /[([（「『【]$/u;

/** So near on both sides stand the paragraphs between which a sentence belongs to the story. */
const NEAR = 3;
const SENTENCE = 45;
/** "He was supposed to stay until Friday.": right below a paragraph less is enough where the model is no surer than this that a sentence is none. */
const SHORT_SENTENCE = 25;
const UNSURE = 0.5;
/** "Brief scores:" / "Lions 38 (Dhillon 17) beat Bulls 35 (Rathee 11)" / "--IANS": what a colon announces above the sign-off is the story's last line. */
const ANNOUNCES = /[:：]$/u;
/** Below calls that stand between them the model is no surer that a sentence is none. */
const UNSURE_BELOW_CALLS = 0.85;

/** Whether a block is a sentence right below a paragraph, which the model would nearly have kept. */
function isNearlyKept({ texts, given, judged }: StoryDraft, at: number): boolean {
  const [text, each] = [texts[at] ?? "", judged[at]];
  if (each?.label !== "other" || each.confidence >= UNSURE || !isStory({ given, judged }, at - 1)) return false;
  return endsSentence(text) && endsSentence(texts[at - 1] ?? "") && isLong(text, SHORT_SENTENCE);
}

/** A whole sentence with the story on both sides of it is the story, and the opening of a sentence that goes on below is too. */
export function keepInside(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = [...draft.judged];
  const near = (from: number, step: 1 | -1): number => {
    // A newsletter's box above the last sentence is told by its calls, however many they are.
    const isFree = (i: number): boolean => given[i] === "promo" && (judged[from]?.confidence ?? 1) < UNSURE_BELOW_CALLS;
    for (let i = from + step, n = 0; n < NEAR && i >= 0 && i < texts.length; i += step) {
      if (judged[i]?.label === "headline") return -1;
      if (isStory({ given, judged }, i)) return i;
      if (given[i] === "signoff" && step > 0) return i;
      if (!isFree(i)) n += 1;
    }
    return -1;
  };
  for (let i = texts.length - 2; i > 0; i -= 1) {
    const text = texts[i] ?? "";
    if (given[i] !== undefined || isBody(judged[i]) || judged[i]?.label === "headline") continue;
    const after = near(i, 1);
    if (after < 0 || (near(i, -1) < 0 && !announcesList(draft, i))) continue;
    const isLast = given[after] === "signoff";
    const isAnnounced = ANNOUNCES.test(texts[i - 1] ?? "") && isStory({ given, judged }, i - 1);
    const endsStory = isLast && (endsSentence(text) || isAnnounced) && isLong(text, SENTENCE) && !isHyphenItem(text);
    const isSentence = endsStory || isNearlyKept({ texts, given, judged }, i);
    const opens = after === i + 1 && given[after] === undefined && opensSentence(text, texts[after] ?? "");
    if (isSentence) judged[i] = judge("paragraph", "inside-story", LIKELY);
    else if (opensList({ texts, given, judged }, i)) judged[i] = judge("paragraph", "list-opening", LIKELY);
    else if (announcesList(draft, i)) judged[i] = judge("subhead", "list-title", LIKELY);
    else if (opens && isStory({ given, judged }, i - 1) && OPENS_BRACKET.test(texts[i - 1] ?? ""))
      judged[i] = judge("continuation", "open-sentence", LIKELY);
    else if (opens) {
      judged[i] = judge("paragraph", "opens-sentence", LIKELY);
      openFurther(draft, judged, i);
    }
  }
  return redraft(draft, judged);
}

/** A link's words; what opens a paragraph alone is longer. UTF-16 units. */
const LONGEST_LINK = 40;

/** "Russian papers say that from" / "Moskau" / "a boat was sent to it.": what the link goes on with is the story, though the model begins it there. */
export function openAtLinks(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = [...draft.judged];
  judged.forEach(({ label, by }, i) => {
    const [text = "", next = ""] = [texts[i], texts[i + 1]];
    const isLink =
      label === "paragraph" &&
      by !== BELOW_BOX &&
      by !== SIGNED_FRAGMENT &&
      given[i] === undefined &&
      text.length <= LONGEST_LINK &&
      !endsSentence(text);
    if (isLink && judged[i + 1]?.label === "continuation" && STARTS_LOWER.test(next) && endsOpen(texts[i - 1] ?? ""))
      openFurther(draft, judged, i);
  });
  return redraft(draft, judged);
}
