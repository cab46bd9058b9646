/** What stands between a headline and the story, and sums it up. */
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import { isBody, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { isLong, PARAGRAPH } from "./looks.ts";

/** An item of a digest says something: it is so long, weighed. */
const LEAST_ITEM = 55;
/** One item is none: a story may open with a line of dialogue. */
const LEAST_ITEMS = 2;

const BULLET = /^[-–•*]\s/u;

const isItem = (text: string): boolean => BULLET.test(text) && isLong(text, LEAST_ITEM);

/**
 * Bullets below the headline that sum the story up before it begins: "Key Points" / "- The ferry line has lost …" /
 * "- Its owner wants …" / "The ferry line that …". A list of the story's own has a paragraph before it.
 */
export function dropDigest(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const head = draft.judged.findIndex(({ label }) => label === "headline");
  const items: number[] = [];
  for (let i = head + 1; i < texts.length; i += 1) {
    const text = texts[i] ?? "";
    if (given[i] !== undefined || !isBody(draft.judged[i])) continue;
    if (isItem(text)) items.push(i);
    else if (isLong(text, PARAGRAPH) && endsSentence(text)) break;
    else if (items.length > 0 && BULLET.test(text)) return draft;
    if (i === texts.length - 1) return draft;
  }
  if (items.length < LEAST_ITEMS || (items.at(-1) ?? 0) - (items[0] ?? 0) >= items.length) return draft;
  const dropped = new Set(items);
  const judged = listEach(
    draft.judged,
    (each, i): Judgement => (dropped.has(i) ? judge("other", "digest", LIKELY) : each),
  );
  return redraft(draft, judged);
}
