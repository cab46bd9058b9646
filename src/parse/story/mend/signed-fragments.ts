/**
 * A story's last sentences, broken where links stood, above the agency that signs the last of them: "The bank joins" / "Morgan Finch" / "and" /
 * "Dunn Brothers" / "in shedding staff. BLOOMBERG". The model, which sees short lines at a page's end, takes them for the page's.
 */
import { readInlineSignoff } from "../../fields/signoff/signoff-inline.ts";
import { INLINE } from "../../fields/signoff/signoff-run.ts";
import { endsSentence } from "../../sentence.ts";
import { CERTAIN, isStory, type Judgement, judge, redraft, type StoryDraft } from "./draft.ts";
import { endsInComma, endsOpen, endsWaiting, STARTS_LOWER, STARTS_UPPER, startsClosing } from "./fragments.ts";

/** By what such fragments are judged. */
export const SIGNED_FRAGMENT = "signed-fragment";
/** So many fragments stand between the story's last paragraph and the one that signs. */
const FARTHEST = 40;
/** A sentence is so long before the blocks that are asked here. UTF-16 units. */
const AHEAD = 80;

/** "Morgan Finch", "Harrow Passengers’ Union": a link's names, before which a sentence's own words stand. */
const NAMES = /^(?:\p{Lu}[\p{L}\p{M}\p{N}.’'&-]*\s){0,5}\p{Lu}[\p{L}\p{M}\p{N}.’'&-]*$/u;
const ENDS_SMALL = /(?:^|\s)\p{Ll}+$/u;
const SMALL_WORD = /^\p{Ll}{1,3}$/u;

/** Whether a sentence goes on from a block to what begins with a capital below it: "The bank joins" / "Morgan Finch", "from the storm around" / "Facebook". */
const leadsTo = (above: string, text: string): boolean =>
  STARTS_LOWER.test(above) ||
  endsWaiting(above) ||
  endsInComma(above) ||
  SMALL_WORD.test(above) ||
  (ENDS_SMALL.test(above) && NAMES.test(text));

const goesOn = (text: string): boolean => STARTS_LOWER.test(text) || startsClosing(text);

/** Whether a block ends a sentence that begins above it, and signs. */
function isSignedEnd({ texts, given }: StoryDraft, at: number): boolean {
  const [above = "", text = ""] = [texts[at - 1], texts[at]];
  const isOpen = given[at - 1] === undefined && STARTS_LOWER.test(above) && !endsSentence(above);
  return (goesOn(text) || isOpen) && readInlineSignoff(text, AHEAD)?.rule === INLINE;
}

/** The block that ends a broken sentence and signs the story below its last paragraph, or -1. */
function findSignedEnd(draft: StoryDraft): number {
  const { texts, given, judged } = draft;
  const headline = judged.findIndex(({ label }) => label === "headline");
  for (let at = texts.length - 1; at > headline + 1; at -= 1) {
    if (given[at] === undefined && isSignedEnd(draft, at)) return at;
    // A sure paragraph below: the story goes on.
    if (isStory({ given, judged }, at) && endsSentence(texts[at] ?? "")) return -1;
  }
  return -1;
}

/** Where the sentence begins that ends with a block: the nearest capital above which another sentence has ended, or a title stands; -1 where none does. */
function findStart(draft: StoryDraft, end: number, first: number): number {
  const { texts, given, judged } = draft;
  for (let at = end; at >= first && given[at] === undefined; at -= 1) {
    const [above = "", text = ""] = [texts[at - 1], texts[at]];
    if (at < end && endsSentence(text)) return -1;
    // The model knows that a sentence goes on: "Pusula bundan sonra Solmaz'ın" / "Çınarcık'taki evinde" / "yaşayacak. (DHA)"
    if (judged[at]?.label === "continuation" && isStory(draft, at - 1)) continue;
    if (!STARTS_UPPER.test(text) || startsClosing(text)) continue;
    const isParted = given[at - 1] !== undefined || endsSentence(above) || !leadsTo(above, text);
    if (isParted && (at < end || endsOpen(text))) return at;
  }
  return -1;
}

/** Takes the broken sentences between the story's last paragraph and its signed end for the story; whole lines between them are left to others. */
export function keepSignedFragments(draft: StoryDraft): StoryDraft {
  const signed = findSignedEnd(draft);
  if (signed < 0) return draft;
  const { texts, given } = draft;
  const judged: Judgement[] = [...draft.judged];
  const lastWhole = judged.findLastIndex((_, at) => at < signed && isStory(draft, at) && endsSentence(texts[at] ?? ""));
  const first = Math.max(lastWhole + 1, signed - FARTHEST);
  let end = signed;
  while (end >= first) {
    const isEnd = given[end] === undefined && endsSentence(texts[end] ?? "") && goesOn(texts[end] ?? "");
    const start = isEnd || end === signed ? findStart(draft, end, first) : -1;
    if (start >= 0 && start < end) {
      for (let at = start; at <= end; at += 1) {
        const label = at === start ? "paragraph" : "continuation";
        if (judged[at]?.label !== label) judged[at] = judge(label, SIGNED_FRAGMENT, CERTAIN);
      }
    }
    end = start >= 0 ? start - 1 : end - 1;
  }
  return redraft(draft, judged);
}
