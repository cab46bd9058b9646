/** Links of a sentence that were left out of it: "… available to rent on" / "Google Play" / "and" / "YouTube" / "." */

import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import {
  endsInComma,
  endsOpen,
  endsWaiting,
  findBefore,
  isOnlySigns,
  LONGEST_LINK,
  PROSE,
  startsClosing,
} from "./fragments.ts";
import { ITEM } from "./open-ends.ts";

/** So far up a sentence's own words are looked for. Blocks. */
const FARTHEST_WORDS = 16;

/** Whether what ends with a block is a sentence, and no list of links with commas between them. */
function isOfProse({ texts }: StoryDraft, judged: readonly Judgement[], at: number): boolean {
  for (let from = at; from >= 0 && at - from < FARTHEST_WORDS; from -= 1) {
    const text = texts[from] ?? "";
    if (PROSE.test(text)) return !endsSentence(text);
    if (judged[from]?.label !== "continuation" || endsSentence(text)) return false;
  }
  return false;
}

/** Where a sentence waits for a word and its next part begins with a stop or a comma, what stands between them is the sentence's. */
export function fillGaps(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged: Judgement[] = [...draft.judged];
  const mended: StoryDraft = redraft(draft, judged);
  const mayBeLink = (at: number): boolean => {
    const text = texts[at] ?? "";
    return given[at] === undefined && text.length <= LONGEST_LINK && !endsSentence(text) && !ITEM.test(text);
  };
  for (const [at, each] of draft.judged.entries()) {
    if (each.label !== "continuation" || !startsClosing(texts[at] ?? "")) continue;
    const before = findBefore(mended, at);
    const end = texts[before] ?? "";
    if (before < 0 || !(endsWaiting(end) || endsInComma(end))) continue;
    const between = Array.from({ length: at - before - 1 }, (_, n) => before + 1 + n);
    if (!between.every(mayBeLink) || !isOfProse(mended, judged, before)) continue;
    for (const link of between) judged[link] = judge("continuation", "open-sentence", LIKELY);
  }
  return mended;
}

/** A stop inside a block, and the next sentence: what has one is prose, and no title. */
const TWO_SENTENCES = /[\p{Ll}\p{N}][.!?…]["”“»]?\s["“„«]?\p{Lu}.*\p{Ll}/u;
/** So many links stand between such prose and the end of its sentence. */
const MOST_LINKS = 3;

/** Where the sentence begins whose last words stand in block `at`, amid what the model left out; -1 where it is none. */
function findStart({ texts, given, judged }: StoryDraft, at: number): number {
  for (let from = at - 1; from >= 0 && at - from <= MOST_LINKS + 1; from -= 1) {
    const text = texts[from] ?? "";
    if (given[from] !== undefined || judged[from]?.label !== "other" || endsSentence(text)) return -1;
    if (text.length > LONGEST_LINK) return TWO_SENTENCES.test(text) && PROSE.test(text) ? from : -1;
  }
  return -1;
}

/** The same in scripts that have no capitals: "इसकी शुरुआत गर्मियों में हुई। तब गांव में". */
const TWO_CASELESS =
  /[।۔؟]\s[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Arabic}]|\p{Script=Arabic}{2}\.\s\p{Script=Arabic}/u;

/** "Sign up now, brokers told clients within the hour; by the close" / "31 million shares had changed hands" / ", five times the daily mean." */
const TWO_CLAUSES = /\p{Ll}; \p{Ll}/u;

/** Whether what the model left out right above a block that it says goes on is the prose that it goes on with: a sentence that has ended, and a part of the next. */
function isOpenAbove({ texts, given, judged }: StoryDraft, at: number): boolean {
  const text = texts[at] ?? "";
  if (given[at] !== undefined || judged[at]?.label !== "other" || text.length <= LONGEST_LINK) return false;
  // "- The song. A story for": another story's title, which a link breaks.
  if (endsSentence(text) || !endsOpen(text) || ITEM.test(text)) return false;
  return TWO_CASELESS.test(text) || ((TWO_SENTENCES.test(text) || TWO_CLAUSES.test(text)) && PROSE.test(text));
}

const STARTS_NUMBER = /^\p{N}/u;

/** Whether a block goes on with what stands above it: the model says so, or it is a number's words amid a sentence, as links are. */
const goesOn = ({ texts, judged }: StoryDraft, at: number): boolean =>
  judged[at]?.label === "continuation" ||
  (judged[at + 1]?.label === "continuation" &&
    STARTS_NUMBER.test(texts[at] ?? "") &&
    startsClosing(texts[at + 1] ?? ""));

/** "Your editorial (": a bracket that a block's last sign opens. */
const OPENS_BRACKET = /\p{L} [(（]$/u;
/** So many blocks further down it is closed at most. */
const MOST_IN_BRACKET = 3;

/** Whether what the model left out right above the story opens a bracket that the story closes: "Your editorial (" / "A view on ponds" / ", 15 June) is right …". */
function isBracketAbove({ texts, given, judged }: StoryDraft, at: number): boolean {
  if (given[at] !== undefined || judged[at]?.label !== "other" || !OPENS_BRACKET.test(texts[at] ?? "")) return false;
  const below = texts.slice(at + 1, at + 1 + MOST_IN_BRACKET).join(" ");
  return /^[^(（]*[)）]/.test(below);
}

/** "… „Dědové by nám to neodpustili,“ říká ředitelka" / "Domova Pod Hradem" / "Lenka Jirsová.": the end of a sentence tells of its start above. */
export function fillAbove(draft: StoryDraft): StoryDraft {
  const { texts } = draft;
  let judged: Judgement[] | null = null;
  for (const [at, text] of texts.entries()) {
    if (isStory(draft, at) && (goesOn(draft, at) ? isOpenAbove(draft, at - 1) : isBracketAbove(draft, at - 1))) {
      judged ??= [...draft.judged];
      judged[at - 1] = judge("paragraph", "open-sentence", LIKELY);
      if (judged[at]?.label !== "continuation") judged[at] = judge("continuation", "open-sentence", LIKELY);
      continue;
    }
    const isEnd = text.length <= LONGEST_LINK && isStory(draft, at) && endsSentence(text) && !isOnlySigns(text);
    const from = isEnd ? findStart(draft, at) : -1;
    if (from < 0) continue;
    judged ??= [...draft.judged];
    judged[from] = judge("paragraph", "open-sentence", LIKELY);
    for (let link = from + 1; link <= at; link += 1) judged[link] = judge("continuation", "open-sentence", LIKELY);
  }
  return judged === null ? draft : redraft(draft, judged);
}

/** "Read our" / "privacy notice" / ".": a stop alone below furniture is the furniture's, where no sentence of the story waits for it. */
export function dropLoneStops(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const judged = listEach(draft.judged, (each, at): Judgement => {
    const text = texts[at] ?? "";
    if (!startsClosing(text) || !isOnlySigns(text) || !isStory(draft, at) || given[at - 1] === undefined) return each;
    const before = findBefore(draft, at);
    const isWaiting = before >= 0 && !endsSentence(texts[before] ?? "");
    return isWaiting ? each : judge("other", "lone-stop", LIKELY);
  });
  return redraft(draft, judged);
}
