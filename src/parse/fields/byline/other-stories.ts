/** Blocks around and amid the story that look like its byline: of the other stories that the page shows, and of a sentence that links part. */
import { startsSmall } from "../../sentence.ts";
import type { FieldContext } from "../context.ts";
import { cutBylineLabel } from "./byline.ts";

/** A title behind a call has so many words at least. */
const TITLE_WORDS = 3;
const CALL_WITH_TITLE = /[^\s:：]\s?[:：]\s*(\S.*)$/u;

/** "Read also: Ferry stays in port": below the story, a call with one story's title behind it opens no list of stories. Amid it, a byline below goes on with it. */
const isWholeTeaser = (text: string): boolean =>
  (CALL_WITH_TITLE.exec(text)?.[1] ?? "").split(" ").length >= TITLE_WORDS;

/** "Read Next" / "Ransom school board weighs four-day week" / "By Kari Voss": who wrote another story that the page shows. */
export function isInTeaser({ texts, labels, bodyEnd, isBody }: FieldContext, index: number): boolean {
  for (let i = index - 1; i >= 0 && !isBody(i); i -= 1)
    if (labels[i] === "related" && !(index > bodyEnd && isWholeTeaser(texts[i] ?? ""))) return true;
  return false;
}

/** "By", "Von": with no more before a name a page signs its other stories, too. UTF-16 units. */
const SHORT_LABEL = 4;

/** Whether a label says in more than a small word who wrote the page, and is no part of what stands above it: an offer's sentence. */
export function isOwnLabel({ texts, language, glance }: FieldContext, index: number): boolean {
  const text = texts[index] ?? "";
  const label = text.slice(0, cutBylineLabel(text, language)?.at ?? text.length).trim();
  return label.length > SHORT_LABEL && !glance(index - 1).sentence;
}

/** So far below who posted a page its readers' comments are counted, behind the time. Blocks. */
const ABOVE_COMMENTS = 5;

/**
 * Whether a line below the story is none of another's byline: "You might also like:" / "How to mend a net" / "LinkWithin" / "Posted by Lena Marsh" / "9:14 AM" / "No
 * comments:" has a blog's only such line, which says more than "By".
 */
export function isOwnBelow(context: FieldContext, index: number, tail: readonly number[]): boolean {
  if (!isInTeaser(context, index)) return true;
  const isOnly =
    context.labels[index] === "byline" && !tail.some((at) => at !== index && context.labels[at] === "byline");
  let isAboveComments = false;
  for (let at = index + 1; at <= index + ABOVE_COMMENTS; at += 1)
    isAboveComments ||= context.glance(at).form?.kind === "share";
  return isOnly && isAboveComments && isOwnLabel(context, index);
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
