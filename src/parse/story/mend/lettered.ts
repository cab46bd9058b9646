/** Items that letters count: "A. Finland" / "B. Greece" / "C. Hungary", as a quiz's answers are. */
import { listEach } from "../../../list-each.ts";
import { isBody, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** "A. Finland", "B) Griechenland", "C: Hungary"; "A 14-year-old" is none, and small letters part what a dictionary or a law says in one sentence. */
const LETTERED = /^([A-Z])[.):] ?\S/;
/** They count from A. UTF-16 units. */
const FIRST = "A".charCodeAt(0);
/** "A. Smith" and "B. Jones" sign, too. */
const FEWEST = 3;
/** An answer is no longer. UTF-16 units. */
const LONGEST = 140;

const letterAt = ({ texts, given, judged }: StoryDraft, at: number): number => {
  const text = texts[at] ?? "";
  if (text.charAt(1) === "" || text.length > LONGEST || given[at] !== undefined || !isBody(judged[at])) return -1;
  const letter = LETTERED.exec(text)?.[1];
  return letter === undefined ? -1 : letter.charCodeAt(0) - FIRST;
};

/** Behind the last of the items that are counted from A at `from`. */
function readItems(draft: StoryDraft, from: number): number {
  let to = from;
  while (letterAt(draft, to) === to - from) to += 1;
  return to;
}

/** Takes lines of the story that letters count from A for the items of a list. */
export function listLettered(draft: StoryDraft): StoryDraft {
  const items = new Set<number>();
  for (let at = 0; at < draft.texts.length; at += 1) {
    const to = readItems(draft, at);
    if (to - at >= FEWEST) for (let item = at; item < to; item += 1) items.add(item);
    at = Math.max(at, to - 1);
  }
  if (items.size === 0) return draft;
  return redraft(
    draft,
    listEach(draft.judged, (each, at): Judgement => (items.has(at) ? judge("listitem", "lettered", LIKELY) : each)),
  );
}
