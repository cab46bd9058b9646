/** The story's last sentence, right below a picture and above the page's own lines. */
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, OF_PICTURE, redraft, type StoryDraft } from "./draft.ts";
import { STARTS_UPPER } from "./fragments.ts";
import { isSaid } from "./hyphen-speech.ts";
import { isLong } from "./looks.ts";

/** The model is no surer that it is none. */
const UNSURE = 0.6;
/** So sure it is of a paragraph below which the story may end. */
const SURELY_STORY = 0.95;
/** Weighed. */
const SHORTEST = 45;
/** A picture has so many blocks at most. */
const MOST = 4;

/** "Buns from the bakery on the square" / "Photo: the bakery": what stands over a credit without a stop shows a picture, though nothing has told it yet. */
const isOverCredit = (draft: StoryDraft, at: number): boolean =>
  draft.given[at] === undefined &&
  draft.given[at + 1] === "credit" &&
  draft.judged[at]?.label === "other" &&
  !endsSentence(draft.texts[at] ?? "");

/** "– Nobody misses it – says Lena Marsh.": what a dash opens is the story's where it says who speaks. */
const SPEECH = /^[–—-]\s?["“„«]?\p{Lu}/u;
const mayOpen = (text: string): boolean => STARTS_UPPER.test(text) || (SPEECH.test(text) && isSaid(text));

/** Whether a block is surely the story's, and ends a sentence. */
export const isSureSentence = (draft: StoryDraft, at: number): boolean =>
  isStory(draft, at) && (draft.judged[at]?.confidence ?? 0) >= SURELY_STORY && endsSentence(draft.texts[at] ?? "");

/** "… where the council laid its pipes." / "THE PIPES: They run below the road. Photo: Lena Marsh" / "The bill for it all is nothing." / "Facts" */
function endsBelowPicture(draft: StoryDraft, at: number, { label, confidence }: Judgement): boolean {
  const { texts, given } = draft;
  if (label !== "other" || confidence >= UNSURE || given[at] !== undefined || !OF_PICTURE.has(given[at - 1]))
    return false;
  const text = texts[at] ?? "";
  if (!endsSentence(text) || !mayOpen(text) || !isLong(text, SHORTEST) || isStory(draft, at + 1)) return false;
  // Words above a credit are a picture's.
  if (OF_PICTURE.has(given[at + 1])) return false;
  let above = at - 1;
  while ((OF_PICTURE.has(given[above]) || isOverCredit(draft, above)) && at - above <= MOST) above -= 1;
  return isSureSentence(draft, above);
}

/** Takes such a sentence for the story's. */
export function keepBelowPictures(draft: StoryDraft): StoryDraft {
  return redraft(
    draft,
    listEach(draft.judged, (each, at) =>
      endsBelowPicture(draft, at, each) ? judge("paragraph", "below-picture", 1 - each.confidence) : each,
    ),
  );
}
