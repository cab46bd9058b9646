/**
 * A story's last sentences between what breaks it off and the initials of who filed it: "ADVERTISEMENT" / "The harbour master said …" /
 * "Read also: …" / "(lnr/tmm)". Papers that sign so have a story and nothing else above them; an agency's name may sign a teaser's picture.
 */
import { endsSentence } from "../../sentence.ts";
import { isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { STARTS_UPPER } from "./fragments.ts";
import { isLong } from "./looks.ts";

/** A sentence is at least so long, weighed. */
const SENTENCE = 30;
/** Between the story and its sign-off so many blocks stand at most. */
const FARTHEST = 8;

/** "(lnr/tmm)", "mkr/ akub/" */
const INITIALS = /^[\p{Ll}()/ -]{5,32}$/u;

/** The initials below a block of the story; -1 where none stand near. */
function findInitials({ texts, given, judged }: StoryDraft, last: number): number {
  for (let at = last + 1; at < Math.min(judged.length, last + 1 + FARTHEST); at += 1)
    if (given[at] === "note" && INITIALS.test(texts[at] ?? "")) return at;
  return -1;
}

/** Takes them for the story. */
export function keepAboveSignoff(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const last = judged.findLastIndex((_, at) => isStory(draft, at));
  const initials = last < 0 ? -1 : findInitials(draft, last);
  if (initials < 0) return draft;
  const kept = [...judged];
  for (let at = last + 1; at < initials; at += 1) {
    const text = texts[at] ?? "";
    if (given[at] === undefined && isLong(text, SENTENCE) && STARTS_UPPER.test(text) && endsSentence(text))
      kept[at] = judge("paragraph", "above-signoff", LIKELY);
  }
  return redraft(draft, kept);
}
