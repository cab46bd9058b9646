/** A recording's chapters: "00:45 Why a fountain costs so much" / "08:20 What the water has to do with it" / "17:05 What Vienna does". */
import { listEach } from "../../../list-each.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { STARTS_UPPER } from "./fragments.ts";

/** When it begins, and what it tells; a live page's entry has a sign behind its time, or a half of the day. */
const CHAPTER = /^[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?\s(?:[-–—|]\s)?["“„«‘¿¡]?[\p{Lu}\p{Lo}]/u;
/** UTF-16 units. */
const LONGEST = 140;
/** One may be a sentence's. */
const FEWEST = 2;

/** Takes such lines, right below one another, for the items of a list, and what stands below the last for a paragraph of its own. */
export function listChapters(draft: StoryDraft): StoryDraft {
  const { texts, judged } = draft;
  const isChapter = (at: number): boolean => {
    const text = texts[at] ?? "";
    return text.length <= LONGEST && isStory(draft, at) && CHAPTER.test(text);
  };
  const settled = new Map<number, Judgement>();
  for (let from = 0; from < texts.length; from += 1) {
    let to = from;
    while (isChapter(to)) to += 1;
    if (to - from < FEWEST) continue;
    for (let item = from; item < to; item += 1) settled.set(item, judge("listitem", "chapter", LIKELY));
    const below = judged[to];
    if (below?.label === "continuation" && isStory(draft, to) && STARTS_UPPER.test(texts[to] ?? ""))
      settled.set(to, judge("paragraph", "below-list", LIKELY));
    from = to - 1;
  }
  if (settled.size === 0) return draft;
  return redraft(
    draft,
    listEach(judged, (each, at): Judgement => settled.get(at) ?? each),
  );
}
