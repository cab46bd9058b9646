/** Blocks around and amid the story that look like its byline: of the other stories that the page shows, and of a sentence that links part. */
import { startsSmall } from "../../sentence.ts";
import type { FieldContext } from "../context.ts";

/** A title behind a call has so many words at least. */
const TITLE_WORDS = 3;
const CALL_WITH_TITLE = /[^\s:：]\s?[:：]\s*(\S.*)$/u;

/** "Read also: Ferry stays in port": a call with one story's title behind it opens no list of stories. */
const isWholeTeaser = (text: string): boolean =>
  (CALL_WITH_TITLE.exec(text)?.[1] ?? "").split(" ").length >= TITLE_WORDS;

/** "Read Next" / "Ransom school board weighs four-day week" / "By Kari Voss": who wrote another story that the page shows. */
export function isInTeaser(context: FieldContext, index: number): boolean {
  for (let i = index - 1; i >= 0 && !context.isBody(i); i -= 1)
    if (context.labels[i] === "related" && !isWholeTeaser(context.texts[i] ?? "")) return true;
  return false;
}

/** What ends a line that the next does not go on with. */
const ENDED = /[\p{P}\p{S}]$/u;

/** "For more on pruning, see" / "the whole guide to pears" / "by Lena Marsh, who grows them.": the end of a sentence whose links part it. */
export const goesOn = ({ texts, isBody }: FieldContext, index: number): boolean =>
  isBody(index - 1) &&
  startsSmall(texts[index] ?? "") &&
  startsSmall(texts[index - 1] ?? "") &&
  !ENDED.test(texts[index - 1] ?? "");

/** The blocks between the paragraphs that an earlier pass took for a byline by its form alone. */
export function labelledInside(context: FieldContext): number[] {
  const { labels, bodyStart, bodyEnd } = context;
  const found: number[] = [];
  for (let i = bodyStart; i >= 0 && i < bodyEnd; i += 1)
    if (labels[i] === "byline" && !isInTeaser(context, i) && !goesOn(context, i)) found.push(i);
  return found;
}
