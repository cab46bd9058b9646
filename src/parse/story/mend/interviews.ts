/** Questions and answers of an interview that the model leaves out. */
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, OF_PICTURE, redraft, type StoryDraft } from "./draft.ts";

/** So many questions of the story make it an interview; longer ones are told about. UTF-16 units. */
const FEWEST_QUESTIONS = 3;
const LONGEST_QUESTION = 160;
const QUESTION = /[?？؟]["”»]?$/u;
/** An answer is at least so long, UTF-16 units, and the model no surer that it is none. */
const SHORTEST_ANSWER = 25;
const UNSURE = 0.8;
/** Of the first question it is surer: the page's head stands above it. */
const UNSURE_OF_FIRST = 0.95;
/** Below the last the page may ask, too: "Liked this story?" The answer is likelier than not. */
const UNSURE_OF_LAST = 0.7;
const SURE_OF_LAST_ANSWER = 0.6;

/**
 * In an interview a question right above an answer is the story, "You learned this from your grandfather?" below a newsletter's box, the
 * first below the picture, and the last above its answer, too; and so is what stands right below a question: "My wife has taken the telephone away. (laughs) I read it on hers."
 */
export function keepInterview(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const isQuestion = (at: number): boolean => {
    const text = texts[at] ?? "";
    return given[at] === undefined && text.length <= LONGEST_QUESTION && QUESTION.test(text.slice(-2));
  };
  const isAsked = (at: number): boolean => isQuestion(at) && isStory(draft, at + 1) && !isQuestion(at + 1);
  const asked: number[] = [];
  for (let at = 0; at < texts.length; at += 1) if (isStory(draft, at) && isAsked(at)) asked.push(at);
  const [first = 0, last = 0] = [asked[0], asked.at(-1)];
  if (asked.length < FEWEST_QUESTIONS) return draft;
  const isBelowPicture = (at: number): boolean => OF_PICTURE.has(given[at - 1] ?? judged[at - 1]?.label);
  const isSureBelow = (at: number): boolean => (judged[at + 1]?.confidence ?? 0) >= SURE_OF_LAST_ANSWER;
  const opening = judged.findIndex((_, at) => isStory(draft, at)) - 1;
  const isKept = (at: number, { label, confidence }: Judgement): boolean => {
    if (label !== "other" || given[at] !== undefined) return false;
    if (at === opening) return confidence < UNSURE_OF_FIRST && isBelowPicture(at) && isAsked(at);
    if (at > last) return confidence < UNSURE_OF_LAST && isAsked(at) && isStory(draft, at - 1) && isSureBelow(at);
    if (at <= first) return false;
    const isAnswer =
      confidence < UNSURE && (texts[at] ?? "").length >= SHORTEST_ANSWER && endsSentence(texts[at] ?? "");
    return isAsked(at) || (isAnswer && isStory(draft, at - 1) && isQuestion(at - 1) && !isQuestion(at));
  };
  return redraft(
    draft,
    listEach(judged, (each, at) => (isKept(at, each) ? judge("paragraph", "question", LIKELY) : each)),
  );
}
