/** The titles of a live page's entries: "10:42 am: First flight turns back". */

import { listEach } from "../../list-each.ts";
import { isBody, type Judgement, LIKELY, type StoryDraft } from "./draft.ts";

/** The time, a sign, and what happened; a time of its own is the page's. */
const STAMP = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[:–—-]\s|[.,]\s)\p{L}/iu;
const LONGEST_STAMP = 110;
/** One is a line of a programme; with two the page is told by the clock. */
const FEWEST = 2;

/** Takes blocks that open with a time and stand right above a paragraph for subheads, where the page has several. */
export function keepStamps(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const isStamp = (at: number): boolean => {
    const text = texts[at] ?? "";
    if (given[at] !== undefined || judged[at]?.label === "headline" || given[at + 1] !== undefined) return false;
    return text.length <= LONGEST_STAMP && STAMP.test(text) && isBody(judged[at + 1]);
  };
  const stamps = new Set([...texts.keys()].filter(isStamp));
  if (stamps.size < FEWEST) return draft;
  return {
    ...draft,
    judged: listEach(judged, (each, at): Judgement => {
      const isKept = !stamps.has(at) || each.label === "subhead" || each.label === "paragraph";
      return isKept ? each : { label: "subhead", by: "stamp", confidence: LIKELY };
    }),
  };
}
