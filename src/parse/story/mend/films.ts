/** Words of a film amid the story: what it shows stands right above the day and its length. */
import { matchBlockForm } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { endsInColon, endsSentence } from "../../sentence.ts";
import { isBody, isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** "05.09.2024 | 2:03 min": the day a film was shown, and how long it is. */
const FILM_STAMP = new RegExp(
  String.raw`^\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\s\|\s\d{1,3}:\d{2}\s${oneOf("minutes")}\.?$`,
  "iu",
);
const LONGEST_STAMP = 28;

/** "Duration 1:07", "Dauer: 2:03": how long a film is, a word before it. */
const LENGTH = /^\p{L}{3,12}:? \d{1,2}:\d{2}$/u;
const LONGEST_LENGTH = 20;
/** So far above the film's length the call stands that announces it: behind its title, and its age. Blocks. */
const FARTHEST_CALL = 4;

/** The model is so sure of the story's own. */
const SURELY_STORY = 0.95;
/** The same where the film's age stands above its length. */
const SURELY_STORY_BELOW_AGE = 0.98;

/** What tells of a film is no shorter there. UTF-16 units. */
const SHORTEST_BLURB = 90;

/** "15 hours ago" */
const isAge = (text: string): boolean => text.length <= LONGEST_LENGTH && matchBlockForm(text)?.kind === "relative";

/** "WATCH | The light turns red:" / "Harrow waits" / "15 hours ago" / "Duration 1:07" / "In this village a red light is an event.": the last is the film's. */
function isBelowLength({ texts, given, judged }: StoryDraft, at: number): boolean {
  const length = texts[at - 1] ?? "";
  if (length.length > LONGEST_LENGTH || !LENGTH.test(length) || isStory({ given, judged }, at - 1)) return false;
  const { confidence = 1 } = judged[at] ?? {};
  const isBlurb = (texts[at] ?? "").length >= SHORTEST_BLURB && isAge(texts[at - 2] ?? "");
  const surely = isBlurb ? SURELY_STORY_BELOW_AGE : SURELY_STORY;
  if (confidence >= surely || !endsSentence(texts[at] ?? "")) return false;
  for (let above = at - 2; above >= at - 1 - FARTHEST_CALL; above -= 1) {
    // "WATCH: Piano leaves the river": the title is told, and below its length the story goes on.
    if (given[above] === "related" && endsInColon(texts[above] ?? "")) return true;
    if (isStory({ given, judged }, above)) return false;
  }
  return false;
}

/** "Wer trotz des Sturms ausläuft, zahlt zweimal." / "05.09.2024 | 2:03 min": the first is the film's. */
export function dropFilmWords(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const isStamp = (at: number): boolean => {
    const text = texts[at] ?? "";
    return text.length <= LONGEST_STAMP && FILM_STAMP.test(text);
  };
  return redraft(
    draft,
    listEach(draft.judged, (each, at) =>
      given[at] === undefined && isBody(each) && (isStamp(at + 1) || isBelowLength(draft, at))
        ? judge("other", "film-words", LIKELY)
        : each,
    ),
  );
}
