/** What a review says of its book in lines of their own: "Autorin: Lena Marsh" / "Verlag: Hafenbuch" / "Seiten: 240". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";

const LABELS: ReadonlySet<string> = new Set(lexicon.phrases.bookFacts.map(foldLabel));
const LONGEST_LABEL = 24;
/** Such lines stand so near to each other, and so many beside the author's make a book's. Blocks. */
const NEAR = 3;
const FACTS = 2;

/** What nothing but a book has. */
const MARKS: ReadonlySet<string> = new Set(lexicon.phrases.bookMarks.map(foldLabel));

/** A line's label, folded; empty where it has none. */
function labelOf(text: string): string {
  const colon = text.indexOf(":");
  return colon > 0 && colon <= LONGEST_LABEL ? foldLabel(text.slice(0, colon)) : "";
}

/** Whether a line between a story's paragraphs names who wrote a book; above and below the story the same lines tell of the article. */
export function isOfBook({ texts, bodyStart, bodyEnd }: FieldContext, index: number): boolean {
  if (bodyStart < 0 || index <= bodyStart || index >= bodyEnd) return false;
  const labels = texts.slice(Math.max(0, index - NEAR), index + NEAR + 1).map(labelOf);
  return labels.filter((label) => LABELS.has(label)).length >= FACTS && labels.some((label) => MARKS.has(label));
}
