/** Names below a colon, each with what somebody is in a line of its own: "The court sits with:" / "Elżbieta Maj" / "presiding judge" / "Tomasz Grzęda" / "reporting judge". */
import { endsInColon, endsSentence } from "../../sentence.ts";
import { isBody, isStory, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { endsInComma, endsWaiting, STARTS_LOWER, STARTS_UPPER, startsClosing } from "./fragments.ts";

/** Lines of such a list are no longer, in UTF-16 units; it has so many pairs. */
const LONGEST_LINE = 64;
const FEWEST_PAIRS = 2;
const MOST_LINES = 40;

/** "Zbigniew D., 59 lat": a short word behind a number waits for none. */
const COUNTED_END = /\d \p{Ll}{1,3}$/u;

function mayBeLine(text: string): boolean {
  if (text.length > LONGEST_LINE || endsSentence(text) || endsInColon(text) || endsInComma(text)) return false;
  return !endsWaiting(text) || COUNTED_END.test(text);
}

/** The lines below a colon that take turns, a capital and a small letter; the rest of a broken sentence would end with its stop. */
function listPairs({ texts, given, judged }: StoryDraft, colon: number): readonly number[] {
  const lines: number[] = [];
  for (let at = colon + 1; at < texts.length && lines.length < MOST_LINES && given[at] === undefined; at += 1) {
    const text = texts[at] ?? "";
    const isName = lines.length % 2 === 0;
    if (!mayBeLine(text) || judged[at]?.label === "headline") break;
    if (!(isName ? STARTS_UPPER : STARTS_LOWER).test(text) || (isName && !isBody(judged[at]))) break;
    lines.push(at);
  }
  const whole = lines.slice(0, lines.length - (lines.length % 2));
  const below = texts[(whole.at(-1) ?? colon) + 1] ?? "";
  return whole.length >= 2 * FEWEST_PAIRS && !STARTS_LOWER.test(below) && !startsClosing(below) ? whole : [];
}

/** Takes each of such lines for one of the list's, and what stands right below them for a paragraph of its own. */
export function listNamePairs(draft: StoryDraft): StoryDraft {
  const { texts } = draft;
  const judged: Judgement[] = [...draft.judged];
  const mended = redraft(draft, judged);
  texts.forEach((text, at) => {
    if (!endsInColon(text) || !isStory(mended, at)) return;
    const lines = listPairs(mended, at);
    for (const line of lines) judged[line] = judge("listitem", "name-row", LIKELY);
    const below = lines.length === 0 ? -1 : (lines.at(-1) ?? 0) + 1;
    if (judged[below]?.label === "continuation") judged[below] = judge("paragraph", "below-list", LIKELY);
  });
  return mended;
}
