/** What lines that a tool has put around a story state, and that they are none of the page's. */
import type { Block, Label, Seed, Verdict } from "../../../model.ts";
import { CERTAIN, type ClipHead, NO_HEAD, stateField } from "../clip-heads/head.ts";

const RULES = "tool-lines.";
const ANOTHER = "other-article";
/** The rule of what belongs to further articles of an export. */
export const OTHER_ARTICLE = `${RULES}${ANOTHER}`;

/** A line of a further article of the same export. */
export const passOverArticle = (block: Block): ClipHead => passOver(block, ANOTHER);

/** Keys of the front matter that such a line may state, and what the line is then. */
const LABEL_OF_KEY = {
  headline: "headline",
  byline: "byline",
  summary: "standfirst",
  published: "time",
  publisher: "publisher",
  section: "section",
  dateline: "furniture",
  url: "furniture",
} as const satisfies Readonly<Record<string, Label>>;
export type ToolKey = keyof typeof LABEL_OF_KEY;

/**
 * Gives a tool's line its label.
 * @param block the line
 * @param label what it is
 * @param what the case, for the ledger
 */
export const labelLine = ({ index }: Pick<Block, "index">, label: Label, what: string): Verdict => ({
  block: index,
  label,
  rule: `${RULES}${what}`,
  confidence: CERTAIN,
});

/** A line that states nothing of the article. */
export const passOver = (block: Block, what: string): ClipHead => ({
  ...NO_HEAD,
  verdicts: [labelLine(block, "furniture", what)],
});

/**
 * A line that states a field.
 * @param seed whose it is
 * @param block the line
 * @param key what it states
 * @param value null where it says nothing
 */
export function stateLine(seed: Seed, block: Block, key: ToolKey, value: string | null): ClipHead {
  const verdicts = [labelLine(block, LABEL_OF_KEY[key], key)];
  return value === null ? { ...NO_HEAD, verdicts } : { ...stateField(seed, key, value, block.line), verdicts };
}
