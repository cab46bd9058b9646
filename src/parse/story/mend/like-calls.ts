/** Paragraphs that begin like a page's calls, "Lesen Sie auch das Kleingedruckte, rät deshalb Harmsen …", or are two sentences amid the story. */
import { matchBlockForm } from "../../../lexicon/index.ts";
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { isLong } from "./looks.ts";

/** Such a paragraph is at least so long, weighed, and the model no surer that it is none. */
const SHORTEST = 110;
const UNSURE = 0.7;

/** "Which food do you like yourself? Are there dishes that you do not?" */
const STOP_INSIDE = /\p{Ll}[.!?]["”’»]?\s+["“„«]?\p{Lu}/u;

/** The nearest block from `at` downwards that is no advertisement's label: above it ends a paragraph, below it may begin what is advertised. */
function skipAds({ given }: StoryDraft, at: number): number {
  let next = at;
  while (given[next] === "advertisement") next += 1;
  return next;
}

/** Takes a long text between two blocks of the story for the story, where its first words alone speak against it, or nothing, and the model is not sure. */
export function keepLikeCalls(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const isLikeCall = (at: number, { label, confidence }: Judgement): boolean => {
    const text = texts[at] ?? "";
    if (label !== "other" || confidence >= UNSURE || given[at] !== undefined || !isLong(text, SHORTEST)) return false;
    if (!isStory(draft, skipAds(draft, at + 1)) || !isStory(draft, at - 1)) return false;
    if (!endsSentence(texts[at - 1] ?? "") || !endsSentence(text)) return false;
    return STOP_INSIDE.test(text) || matchBlockForm(text)?.form.includes("…") === true;
  };
  return redraft(
    draft,
    listEach(
      draft.judged,
      (each, at): Judgement => (isLikeCall(at, each) ? judge("paragraph", "like-call", LIKELY) : each),
    ),
  );
}
