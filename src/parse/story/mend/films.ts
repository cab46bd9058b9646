/** Words of a film amid the story: what it shows stands right above the day and its length. */
import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { isBody, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** "05.09.2024 | 2:03 min": the day a film was shown, and how long it is. */
const FILM_STAMP = new RegExp(
  String.raw`^\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\s\|\s\d{1,3}:\d{2}\s${oneOf("minutes")}\.?$`,
  "iu",
);
const LONGEST_STAMP = 28;

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
      given[at] === undefined && isBody(each) && isStamp(at + 1) ? judge("other", "film-words", LIKELY) : each,
    ),
  );
}
