/** Titles of other stories below a label in scripts that end no sentence with a stop, which the model takes for the rest of the paragraph above. */

import { listEach } from "../../../list-each.ts";
import { endsInColon } from "../../sentence.ts";
import { isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { isLong, PARAGRAPH } from "./looks.ts";

const UNSTOPPED = /^[\p{Script=Thai}\p{Script=Lao}]/u;
/** A label alone, "ข่าวแนะนำ", and no call with its title. UTF-16 units. */
const LONGEST_LABEL = 24;
/** A title is no longer; a part of a paragraph that a link ends may be. UTF-16 units. */
const LONGEST_TITLE = 70;

/** "… ทั้งฝูง" / "ข่าวแนะนำ" / "ยายวัย 82 พายเรือขายขนมจีน 60 ปี": what a label announces goes on with nothing. */
export function dropUnstoppedTitles(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const isTitle = (at: number): boolean => {
    const [label = "", text = ""] = [texts[at - 1], texts[at]];
    if (given[at - 1] !== "related" || label.length > LONGEST_LABEL || endsInColon(label)) return false;
    return UNSTOPPED.test(text) && text.length <= LONGEST_TITLE && isLong(texts[at - 2] ?? "", PARAGRAPH);
  };
  if (!draft.judged.some(({ label }, at) => label === "continuation" && isStory(draft, at) && isTitle(at)))
    return draft;
  return redraft(
    draft,
    listEach(draft.judged, (each, at) =>
      each.label === "continuation" && isStory(draft, at) && isTitle(at)
        ? judge("other", "unstopped-title", LIKELY)
        : each,
    ),
  );
}
