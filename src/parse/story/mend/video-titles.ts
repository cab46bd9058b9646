/** Titles of videos amid the story, right below how long they are: "1 min 12 sek" / "The harbour master: “It is larger than in 2014”". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** "3:02 min", "Duration: 2 minutes 14 seconds", "00:01:48". A live page's "14:20" is a time of the day. UTF-16 units. */
const DURATION = new RegExp(
  String.raw`^(?:\p{L}{3,12}:\s)?(?:00:\d{2}:\d{2}|\d{1,3}(?::\d{2})?\s?${oneOf("playTimes")}\.?(?:\s?(?:\p{L}{1,3}\s)?\d{1,2}\s?${oneOf("playTimes")}\.?)?)$`,
  "iu",
);
const LONGEST_DURATION = 40;
const HAS_DIGIT = /\d/;
const LONGEST_TITLE = 110;
/** The model is surer of a subhead. */
const UNSURE = 0.8;

/** Leaves such titles out of the story. Of 6 pages of the practice corpus that have a line below a video's length none has it in the story. */
export function dropVideoTitles(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const mayBeTitle = ({ label, confidence }: Judgement): boolean => label === "subhead" && confidence < UNSURE;
  if (!draft.judged.some(mayBeTitle)) return draft;
  const isDuration = (at: number): boolean => {
    const text = texts[at] ?? "";
    if (text.length > LONGEST_DURATION || !HAS_DIGIT.test(text) || isStory(draft, at)) return false;
    return DURATION.test(text);
  };
  const first = draft.judged.findIndex((_, at) => isStory(draft, at));
  return redraft(
    draft,
    listEach(draft.judged, (each, at) => {
      const text = texts[at] ?? "";
      if (!mayBeTitle(each) || given[at] !== undefined || at <= first) return each;
      const isTitle = text.length <= LONGEST_TITLE && !endsSentence(text) && isDuration(at - 1);
      return isTitle ? judge("other", "video-title", LIKELY) : each;
    }),
  );
}
