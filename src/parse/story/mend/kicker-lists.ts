/** Lists of other stories amid a story, each a kicker with a mark and a title: "- Faire or fair?" / "Spelling on the quay divides a town". */
import { isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { isHyphenItem } from "./looks.ts";

/** "- „Über manches irritiert“:", "- Neue Allianz?": an item that announces what stands below it. */
const KICKER = /^[-•*]\s\S.{1,60}[:?]$/u;
/** A title is no sentence with its stop. UTF-16 units. */
const SHORTEST_TITLE = 12;
const LONGEST_TITLE = 140;
const STOPPED = /[.!。！]["”“»]?$/u;
/** So many pairs are a list of stories; one may be a point with what it means. */
const FEWEST_PAIRS = 2;

const isPair = (kicker: string, title: string): boolean =>
  isHyphenItem(kicker) &&
  KICKER.test(kicker) &&
  title.length >= SHORTEST_TITLE &&
  title.length <= LONGEST_TITLE &&
  !isHyphenItem(title) &&
  !STOPPED.test(title);

/** Leaves such lists out of the story, and the line that heads one. */
export function dropKickerLists(draft: StoryDraft): StoryDraft {
  const { texts } = draft;
  const judged = [...draft.judged];
  const drop = (at: number): void => {
    if (isStory(draft, at)) judged[at] = judge("other", "kicker-list", LIKELY);
  };
  for (let from = 0, to = 0; from + 1 < texts.length; from = Math.max(to, from + 1)) {
    to = from;
    while (isPair(texts[to] ?? "", texts[to + 1] ?? "")) to += 2;
    if (to - from < FEWEST_PAIRS * 2) continue;
    for (let at = from; at < to; at += 1) drop(at);
    if (judged[from - 1]?.label === "subhead") drop(from - 1);
  }
  return redraft(draft, judged);
}
