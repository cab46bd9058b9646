/** What a page sets large beside the paragraph it is from is no picture's caption, although it looks like one. */
import { holdsSentences, isQuoted, SHORTEST_SET_LARGE } from "../../story/mend/set-large.ts";
import type { FieldContext } from "../context.ts";

/** So far off the paragraph stands at most. Blocks. */
const FARTHEST = 4;

/** “You buy the certainty that there will be a lamp.” / “You buy the certainty that there will be a lamp,” said … */
export function isPullQuote({ texts, isBody }: FieldContext, index: number): boolean {
  const text = texts[index] ?? "";
  if (text.length < SHORTEST_SET_LARGE || !isQuoted(text)) return false;
  for (let near = index - FARTHEST; near <= index + FARTHEST; near += 1)
    if (isBody(near) && holdsSentences(texts[near] ?? "", text)) return true;
  return false;
}
