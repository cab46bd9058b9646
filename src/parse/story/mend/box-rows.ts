/** Rows of a box of facts, of which the model takes the first for the page's and the last for the story's: "FAST FACTS" / "Founded: 1922" / "Practice: Tuesdays, 7pm". */
import { listEach } from "../../../list-each.ts";
import { isBody, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { HEADED } from "./headed-rows.ts";

/** UTF-16 units. */
const LONGEST = 120;
/** So many rows of the page's stand on top, and the model is no surer of those below. */
const FEWEST = 2;
const MOST_SURE = 0.8;

const isRow = ({ texts, given }: StoryDraft, at: number): boolean =>
  given[at] === undefined && (texts[at]?.length ?? Infinity) <= LONGEST && HEADED.test(texts[at] ?? "");

/** Leaves the rest of such a box to the page. */
export function dropBoxRows(draft: StoryDraft): StoryDraft {
  const { texts, judged } = draft;
  const rest = new Set<number>();
  for (let from = 0; from < texts.length; from += 1) {
    let first = from;
    while (isRow(draft, first) && judged[first]?.label === "other") first += 1;
    let to = first;
    if (first - from >= FEWEST)
      while (isRow(draft, to) && isBody(judged[to]) && (judged[to]?.confidence ?? 1) < MOST_SURE) to += 1;
    for (let at = first; at < to; at += 1) rest.add(at);
    from = Math.max(from, to - 1);
  }
  if (rest.size === 0) return draft;
  return redraft(
    draft,
    listEach(judged, (each, at) => (rest.has(at) ? judge("other", "box-row", LIKELY) : each)),
  );
}
