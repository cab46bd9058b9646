/** Where a quotation of several blocks ends: "„Dear mayor," / "Why is the bridge open?" / "Kind regards, Sem”". */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { listEach } from "../../../list-each.ts";
import { isBody, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { findBefore } from "./fragments.ts";

/** What opens a quotation stands before its words; "“" closes what "„" has opened, as "«" does what "»" has. */
const BEFORE_OPENING = /[\s\p{Ps}\p{Pd}]$/u;
const OPENS = markCodes("„«“");
const CLOSES = markCodes("”»“");
const QUOTES = markCodes("„«“”»");
const HAS_LETTER = /\p{L}/u;
/** A line that is no paragraph by its look. UTF-16 units. */
const LONGEST = 80;
/** A quotation has so many blocks at most, with what the page prints amid it. */
const MOST_BLOCKS = 8;

/** The place of a text's last quotation mark, or -1. */
function lastQuote(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (isMarked(QUOTES, text, at)) return at;
  return -1;
}

/** Whether a text ends with a mark that closes, and holds no other. */
function closesQuote(text: string): boolean {
  const last = text.length - 1;
  return isMarked(CLOSES, text, last) && HAS_LETTER.test(text) && lastQuote(text.slice(0, last)) < 0;
}

/** Whether a mark opens a quotation. */
const opensAt = (text: string, at: number): boolean =>
  isMarked(OPENS, text, at) && (at === 0 || BEFORE_OPENING.test(text.slice(at - 1, at)));

/** Whether a quotation is open above a block: the nearest mark of the story there is one that opens. */
function isOpenAbove(draft: StoryDraft, block: number): boolean {
  for (let at = findBefore(draft, block); at >= 0 && block - at < MOST_BLOCKS; at = findBefore(draft, at)) {
    const text = draft.texts[at] ?? "";
    const quote = lastQuote(text);
    if (quote >= 0) return opensAt(text, quote);
  }
  return false;
}

/** A line that closes a quotation of the story is a paragraph of it: no subhead does so, and nothing of the page's. */
export function keepQuoteEnds(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const mendAt = (each: Judgement, at: number): Judgement => {
    const text = texts[at] ?? "";
    const mayEnd = text.length <= LONGEST && given[at] === undefined && isMarked(CLOSES, text, text.length - 1);
    if (!mayEnd || (isBody(each) && each.label !== "subhead") || each.label === "headline") return each;
    return closesQuote(text) && isOpenAbove(draft, at) ? judge("paragraph", "quote-end", LIKELY) : each;
  };
  return redraft(draft, listEach(draft.judged, mendAt));
}
