/** Words that somebody says, alone between what a page sets amid the story: an advertisement above them, a picture below. */

import { listEach } from "../../../list-each.ts";
import type { Label } from "../../../model.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, judge, redraft, type StoryDraft } from "./draft.ts";
import { isSaid } from "./hyphen-speech.ts";
import { isLong } from "./looks.ts";

const DASHES = "–—-";
const OPENS_SPEECH = /^[–—-]\s?["“„«]?\p{Lu}/u;
/** Weighed. */
const SHORTEST = 45;
const CALLS: ReadonlySet<Label | undefined> = new Set<Label>(["advertisement", "promo", "caption", "credit", "repeat"]);
/** So many blocks above and below the story goes on at most. */
const FARTHEST = 8;

/** Whether the story is read not far from a block, to one side. */
function isNear(draft: StoryDraft, at: number, step: 1 | -1): boolean {
  for (let i = at + step; Math.abs(i - at) <= FARTHEST && i >= 0 && i < draft.texts.length; i += step)
    if (isStory(draft, i)) return true;
  return false;
}

/** "ANNONSE" / "– Vi bor i kjelleren. Det er ikke gøy lenger, sier Lena Marsh." / "KJELLEREN: … Foto: Jonas Ekeby": no title of another story has such a stop. */
function isSpeechBetween(draft: StoryDraft, at: number): boolean {
  const { texts, given, judged } = draft;
  const text = texts[at] ?? "";
  if (!DASHES.includes(text.charAt(0)) || judged[at]?.label !== "other" || given[at] !== undefined) return false;
  const isBeside = (near: number): boolean => CALLS.has(given[near]) || isStory(draft, near);
  if (!isBeside(at - 1) || !isBeside(at + 1) || !isLong(text, SHORTEST)) return false;
  if (!OPENS_SPEECH.test(text) || !endsSentence(text) || !isSaid(text)) return false;
  return isNear(draft, at, -1) && isNear(draft, at, 1);
}

/** Takes such words for the story's. */
export function keepSpeechBetween(draft: StoryDraft): StoryDraft {
  return redraft(
    draft,
    listEach(draft.judged, (each, at) =>
      isSpeechBetween(draft, at) ? judge("paragraph", "speech-between", 1 - each.confidence) : each,
    ),
  );
}
