/** Links of the page that name where a story stands, right below its end. */

import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsInComma, endsWaiting, LONGEST_LINK } from "./fragments.ts";

const ONLY_COMMAS = /^[,،，、]$/u;

/** What stands above the story, in blocks of their own: the way through the site, and its menu. */
function listAbove(draft: StoryDraft): ReadonlySet<string> {
  const first = draft.judged.findIndex((_, at) => isStory(draft, at));
  return new Set(draft.texts.slice(0, Math.max(first, 0)));
}

/**
 * A story does not end with such links: "… the end of love" / "Messages on hope" / ",", where "Messages on hope" is also a step of the way
 * through the site. Behind a link of the story stands its sentence's stop, or a word before it waits for it: "he will play for" / "Harrow".
 */
export function dropLastLinks(draft: StoryDraft): StoryDraft {
  const { texts, judged } = draft;
  if (judged[judged.findLastIndex((_, at) => isStory(draft, at))]?.label !== "continuation") return draft;
  const story = judged.flatMap((_, at) => (isStory(draft, at) ? [at] : []));
  const above = listAbove(draft);
  let end = story.length;
  for (let k = story.length - 1; k > 0; k -= 1) {
    const [at = -1, before = -1] = [story[k], story[k - 1]];
    const [text = "", last = ""] = [texts[at], texts[before]];
    if (judged[at]?.label !== "continuation") break;
    if (ONLY_COMMAS.test(text)) continue;
    const isLink = text.length <= LONGEST_LINK && !endsSentence(text) && above.has(text);
    if (!isLink || endsWaiting(last) || (endsInComma(last) && !ONLY_COMMAS.test(last))) break;
    end = k;
  }
  const dropped = new Set(story.slice(end));
  if (dropped.size === 0) return draft;
  return redraft(
    draft,
    listEach(judged, (each, at) => (dropped.has(at) ? judge("other", "page-link", LIKELY) : each)),
  );
}
