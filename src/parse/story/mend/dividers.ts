/** What parts a story without a word: "___", as American agencies set it, "***", "* * *", "= = =". */

import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { listEach } from "../../../list-each.ts";
import { isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

const SIGNS = markCodes("_*=~+•·#—–-");
/** One sign, three times or more. */
const DIVIDER = /^([_*=~+•·#—–-])(?:\s?\1){2,}$/u;
const isDivider = (text: string): boolean => isMarked(SIGNS, text, 0) && DIVIDER.test(text);

/** Between a divider and the story's next words stands at most one other block: a picture's caption. */
const NEAR = 2;

/** Where it stands between two blocks of the story it is one as well, and no subhead: of 26 in the practice corpus all are. */
export function keepDividers(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const isWords = (at: number): boolean => isStory(draft, at) && !isDivider(texts[at] ?? "");
  const isNear = (at: number, step: 1 | -1): boolean =>
    Array.from({ length: NEAR }, (_, n) => at + step * (n + 1)).some(isWords);
  return redraft(
    draft,
    listEach(judged, (each, at) =>
      given[at] === undefined && isDivider(texts[at] ?? "") && isNear(at, -1) && isNear(at, 1)
        ? judge("paragraph", "divider", LIKELY)
        : each,
    ),
  );
}
