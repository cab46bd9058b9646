/** The story's last sentence, right below a call to read something else and above the page's own lines. */
import { listEach } from "../../../list-each.ts";
import { isSureSentence } from "./below-pictures.ts";
import { type Judgement, judge, OF_PICTURE, redraft, type StoryDraft } from "./draft.ts";
import { STARTS_UPPER } from "./fragments.ts";
import { isWholeTeaser } from "./in-box.ts";
import { isLong } from "./looks.ts";

/** The model is no surer that it is none. */
const UNSURE = 0.75;
/** UTF-16 units, weighed. */
const SHORTEST = 22;
/** So many calls stand below each other. */
const MOST = 2;
/** A teaser asks or calls, or is cut off, "…"; a story's last sentence mostly tells. */
const TELLS = /[.。।۔]["”’»]{0,2}$/u;
const LONGEST_END = 3;

/** "READ ALSO: Pub garden closed after goose complaint", "Sign up to our newsletter": whole in itself, it opens no list. */
const isCall = (draft: StoryDraft, at: number): boolean => draft.given[at] === "promo" || isWholeTeaser(draft, at);

/** "… published in May." / "READ ALSO: Pub garden closed after goose complaint" / "The anglers will sue." / "Share" */
function endsBelowCall(draft: StoryDraft, at: number, { label, confidence }: Judgement): boolean {
  const { texts, given } = draft;
  if (label !== "other" || confidence >= UNSURE || given[at] !== undefined || !isCall(draft, at - 1)) return false;
  const text = texts[at] ?? "";
  if (!TELLS.test(text.slice(-LONGEST_END)) || !STARTS_UPPER.test(text) || !isLong(text, SHORTEST)) return false;
  const isOver = at + 1 === texts.length || (given[at + 1] !== undefined && !OF_PICTURE.has(given[at + 1]));
  if (!isOver) return false;
  let above = at - 1;
  while (isCall(draft, above) && at - above <= MOST) above -= 1;
  return isSureSentence(draft, above);
}

/** Takes such a sentence for the story's. */
export function keepBelowCalls(draft: StoryDraft): StoryDraft {
  return redraft(
    draft,
    listEach(draft.judged, (each, at) =>
      endsBelowCall(draft, at, each) ? judge("paragraph", "below-call", 1 - each.confidence) : each,
    ),
  );
}
