/** What the bars, bullets and dates of a block part: "Do 25.04.24 | 14:07 Uhr | Von Eva Kirchner". */
import { oneOf } from "../../../lexicon/phrases.ts";
import { cutLabelAtEnd } from "../dates/date-labels.ts";
import { readDates } from "../dates/dates.ts";
import { cutBeforeDay } from "./byline-by-day.ts";

/** Segments of a block that holds more than the byline: "Do 25.04.24 | 14:07 Uhr | Von Eva Kirchner", "// By X • Nov 11, 2020". */
const SEGMENT = new RegExp(
  String.raw`(?:(?<!\s)\s+)?(?:[|•]|(?<!\p{Script=Han})·|·(?!\p{Script=Han}))\s*|(?<!\s)\s+[-–—/]{1,2}\s+|(?<=\d)\s+(?=${oneOf("byBehindNumber")}\s)|(?<!\s)\s+(?=${oneOf("onDay")}\s+\p{Lu}?\p{L}*\.?\s?\d)|,\s+(?=\d)|(?<!\s)\s+(?=\d+ ${oneOf("minutes")})|(?<!\s)\s+(?=\d+ ${oneOf("answers")}$)|(?<!\s)\s+(?=${oneOf("answerCalls")}$)`,
  "iu",
);
const SEGMENT_HINT = /[|•·–—/\d]|\s-/u;

/** Cuts a block into what its bars, bullets and dates part. */
export function cutSegments(text: string, language: string): string[] {
  if (!SEGMENT_HINT.test(text)) return [text];
  let cut = "";
  let end = 0;
  for (const { from, to } of readDates(text, language)) {
    cut += `${cutBeforeDay(cutLabelAtEnd(text.slice(end, from)))} | `;
    end = to;
  }
  return (cut + text.slice(end))
    .split(SEGMENT)
    .map((segment) => segment.replace(/^[\s.,;:/–—-]+|(?<![\s,;:/–—-])[\s,;:/–—-]+$/gu, ""))
    .filter((segment) => segment !== "");
}
