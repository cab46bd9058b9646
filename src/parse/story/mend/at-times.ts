/** When and where something is, below what it is: "Contra dance" / "7:30 p.m., Grange Hall, Route 9. $10." */
import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsInComma, endsWaiting } from "./fragments.ts";
import { SUBHEAD_AT_MOST } from "./looks.ts";

/** "7:30 p.m., Harlow Playhouse", "10 a.m. to 4 p.m., Sugarworks", "19.30 Uhr, Stadthalle"; "3 a.m. Friday after two officers came" goes on with a sentence. */
const WHEN = new RegExp(
  String.raw`^\d{1,2}(?:[:.]\d{2})?\s?(?:${oneOf("clockHalves", "clockWords")}|h)(?:,|\s(?:\p{L}{1,3}|[–-])\s\d)`,
  "iu",
);
const STARTS_DIGIT = /^\d/;
const OPENS_WITH_CAPITAL = /^["“„«‘¿¡]?\P{Ll}/u;

/** Whether a line may name what is at a time: no sentence, and none that a link has broken before the time, "The dance begins on Friday at". */
const mayName = (text: string): boolean =>
  text !== "" &&
  text.length <= SUBHEAD_AT_MOST &&
  OPENS_WITH_CAPITAL.test(text) &&
  !endsSentence(text) &&
  !endsInComma(text) &&
  !endsWaiting(text);

/** No name goes on with a time: the time and the place below it are a paragraph, and the name is its subhead. */
export function partTimes(draft: StoryDraft): StoryDraft {
  const { texts, judged } = draft;
  const isTime = (at: number): boolean =>
    judged[at]?.label === "continuation" &&
    isStory(draft, at) &&
    STARTS_DIGIT.test(texts[at] ?? "") &&
    WHEN.test(texts[at] ?? "") &&
    isStory(draft, at - 1) &&
    judged[at - 1]?.label !== "continuation" &&
    mayName(texts[at - 1] ?? "");
  if (!judged.some((_, at) => isTime(at))) return draft;
  return redraft(
    draft,
    listEach(judged, (each, at): Judgement => {
      if (isTime(at)) return judge("paragraph", "at-time", LIKELY);
      return isTime(at + 1) ? judge("subhead", "at-time", LIKELY) : each;
    }),
  );
}
