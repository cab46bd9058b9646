/** Pages in short, of which a test asks who wrote them: `#` a headline, `|` a paragraph, `=` a byline, `+` what goes on, `~` another story, `!` a sign-off. */
import type { Label } from "../../../../src/model.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

const MARKS: Readonly<Record<string, Label>> = {
  "#": "headline",
  "|": "paragraph",
  "=": "byline",
  "+": "continuation",
  "~": "related",
  "!": "signoff",
};

/** The authors of a page, each block labelled by its mark. */
export function authorsOf(language: string, ...blocks: readonly string[]): readonly string[] {
  const labels = blocks.map((block): Label | null => MARKS[block.slice(0, block.indexOf(" "))] ?? null);
  const texts = blocks.map((block, i) => (labels[i] ? block.slice(2) : block));
  return readFields(texts, labels, language).authors;
}

/** A paragraph that names nobody. */
export const PROSE =
  "| The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";

/** The authors of a page that has these lines between its headline and its story. */
export const authorsAbove = (language: string, ...lines: readonly string[]): readonly string[] =>
  authorsOf(language, "# Ferry stays in port", ...lines, PROSE, PROSE, PROSE);
