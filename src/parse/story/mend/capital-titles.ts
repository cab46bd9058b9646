/** Titles of other stories in capitals: "MAN BILLED $1,200 FOR PARKING HIS OWN HORSE AT COUNTY FAIR". */

import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";

/** Of 27 lines in capitals so long amid the stories of the training pages 8 were the story's own. UTF-16 units. */
const SHORTEST = 40;
/** A subhead of which the model is so sure is the story's. */
const SURE = 0.75;
/** Scripts without case have no capitals: "協会（JVA）もフジとの関係は深い". */
const CAPITALS = /^(?=.*\p{Lu}{3})[^\p{Ll}\p{Lo}]*$/u;

const isInCapitals = (text: string): boolean => CAPITALS.test(text) && !endsSentence(text);

/** Leaves long lines in capitals out of a story whose own subheads are not in capitals. */
export function dropCapitalTitles(draft: StoryDraft): StoryDraft {
  const { texts } = draft;
  const isOwn = (at: number): boolean => isStory(draft, at) && isInCapitals(texts[at] ?? "");
  const long = listEach(
    draft.judged,
    ({ confidence }, at) => (texts[at]?.length ?? 0) >= SHORTEST && confidence < SURE && isOwn(at),
  );
  const isSubhead = (at: number): boolean => draft.judged[at]?.label === "subhead" && !long[at] && isOwn(at);
  if (!long.includes(true) || draft.judged.some((_, at) => isSubhead(at))) return draft;
  return redraft(
    draft,
    listEach(draft.judged, (each, at): Judgement => (long[at] ? judge("other", "in-capitals", LIKELY) : each)),
  );
}
