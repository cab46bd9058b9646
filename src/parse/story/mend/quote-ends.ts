/** Where a quotation of several blocks ends: "„Dear mayor," / "Why is the bridge open?" / "Kind regards, Sem”". */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { listEach } from "../../../list-each.ts";
import { isBody, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { findBefore } from "./fragments.ts";

/** "“" opens in English, and closes what "„" has opened. */
const LOW = "„";
const OPENS = markCodes("„«“");
const CLOSES = markCodes("”»“");
const QUOTES = markCodes("„«“”»");
const HAS_LETTER = /\p{L}/u;
/** A line that is no paragraph by its look. UTF-16 units. */
const LONGEST = 80;
/** A quotation has so many blocks at most. */
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

/** Whether a quotation is open above a block: the nearest mark of the story there is one that opens. */
function isOpenAbove(draft: StoryDraft, block: number): boolean {
  let at = findBefore(draft, block);
  for (let left = MOST_BLOCKS; at >= 0 && left > 0; left -= 1) {
    const text = draft.texts[at] ?? "";
    const quote = lastQuote(text);
    if (quote >= 0) return isMarked(OPENS, text, quote) && !(text[quote] === "“" && text.includes(LOW));
    at = findBefore(draft, at);
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
