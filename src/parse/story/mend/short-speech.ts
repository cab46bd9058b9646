/** What people say in one word, again and again: "“Next.”" between the paragraphs of a story in dialogue, which the model takes for a page's button. */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { listEach } from "../../../list-each.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** Such a line is no longer, quotes told. UTF-16 units. */
const LONGEST = 24;
const OPENING = markCodes('“"„«‘「');
const SPOKEN = /^[“"„«‘「][^“”"„«»「」]{1,20}(?:[.!?…]|(?<=[。！？]))[”"“»’」]$/u;
/** So many other lines of the story are as short and spoken: the story is told in dialogue. */
const FEWEST = 3;

const isSpoken = (text: string): boolean => text.length <= LONGEST && isMarked(OPENING, text, 0) && SPOKEN.test(text);

/** Keeps such a line where the story stands right above it, or right below. */
export function keepShortSpeech(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const spoken = texts.flatMap((text, at) => (given[at] === undefined && isSpoken(text) ? [at] : []));
  if (spoken.filter((at) => isStory(draft, at)).length < FEWEST) return draft;
  const lines = new Set(spoken);
  const mendAt = (each: Judgement, at: number): Judgement => {
    const isAmid = isStory(draft, at - 1) || isStory(draft, at + 1);
    return each.label === "other" && lines.has(at) && isAmid ? judge("paragraph", "short-speech", LIKELY) : each;
  };
  return redraft(draft, listEach(draft.judged, mendAt));
}
