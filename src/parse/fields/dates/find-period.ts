/** Finds the period of a story that states no date. */
import type { Period } from "../../../model.ts";
import type { FieldContext, Found } from "../context.ts";
import { readPeriod } from "./period.ts";

const SURE = 0.95;

/** The block of the story's paragraph of that number. */
function indexOfStory(context: FieldContext, number: number): number {
  let seen = -1;
  for (let i = 0; i < context.texts.length; i += 1) {
    if (context.isBody(i)) seen += 1;
    if (seen === number) return i;
  }
  return -1;
}

/** What the story's paragraphs bound. */
export function findPeriod(context: FieldContext, language: string): Found<Period> | null {
  const read = readPeriod(
    context.texts.filter((_, i) => context.isBody(i)),
    language,
  );
  if (read === null) return null;
  return { value: read.period, blocks: [indexOfStory(context, read.text)], rule: read.rule, confidence: SURE };
}
