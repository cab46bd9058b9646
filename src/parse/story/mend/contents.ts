/** Subheads that a list of contents announces: "In this article" / "Eleven days of silence" / "What to do now". */
import { endsSentence } from "../../sentence.ts";
import { isBody, isStory, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { ITEM } from "./open-ends.ts";

/** So many lines in a row that come again, in the same order, are a list of contents. */
const FEWEST = 2;
/** UTF-16 units, and words: "Politics" stands in a menu and above other stories, too. */
const SHORTEST = 10;
const LONGEST = 90;
const SEVERAL = /\S \S/u;

const mayAnnounce = (text: string): boolean =>
  text.length >= SHORTEST &&
  text.length <= LONGEST &&
  SEVERAL.test(text) &&
  !ITEM.test(text) &&
  (!endsSentence(text) || /[?!]["”»]?$/u.test(text));

/** For each line that stands again right above a paragraph of the story, where it does so last. */
function listAgain({ texts, given, judged }: StoryDraft): Map<string, number> {
  const again = new Map<string, number>();
  for (let at = texts.length - 2; at > 0; at -= 1) {
    const text = texts[at] ?? "";
    const isAbove = isStory({ given, judged }, at + 1) && judged[at + 1]?.label !== "continuation";
    if (isAbove && given[at] === undefined && mayAnnounce(text) && !again.has(text)) again.set(text, at);
  }
  return again;
}

/**
 * Lines that stand in a row, and come again in the same order, each of them above a paragraph: there they are the story's subheads, whatever the
 * model takes a repeated line for.
 */
export function keepAnnounced(draft: StoryDraft): StoryDraft {
  const { texts, judged: before } = draft;
  const again = listAgain(draft);
  if (again.size < FEWEST) return draft;
  const first = before.findIndex((each, at) => isStory(draft, at) && each.label === "paragraph");
  const judged = [...before];
  let run: number[] = [];
  const settle = (): void => {
    const heads = run.filter((at) => at > first && before[at]?.label !== "headline");
    if (run.length >= FEWEST && heads.some((at) => isBody(before[at])))
      for (const at of heads) if (!isBody(judged[at])) judged[at] = judge("subhead", "announced", LIKELY);
    run = [];
  };
  texts.forEach((text, at) => {
    const place = again.get(text) ?? -1;
    if (place <= at || place <= (run.at(-1) ?? -1)) settle();
    if (place > at) run.push(place);
  });
  settle();
  return redraft(draft, judged);
}
