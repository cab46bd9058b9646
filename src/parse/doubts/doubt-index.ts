/** Pages of titles that lead to stories, each with a sentence of it: no article, though they read like one with subheads. */
import { type ArticleRecord, type Block, type Doubt, isOfBody, type Seed, type Verdict } from "../../model.ts";

/** Titles with one sentence each that a page has at least; a list of three in a story is none. */
const FEWEST = 5;
/** A teaser is a sentence or two. UTF-16 units. */
const LONGEST_TEASER = 240;
/** "Background", "Day 2" head parts of a story; a title of one that stands elsewhere has more words. */
const FEWEST_WORDS = 3;
/** "5. The wind turns", "What comes next?": an article's own list, or its questions. */
const OWN_HEAD = /^\s*(?:\p{N}|[-–—•*#])|[?？:：]\s*$/u;

type Read = Pick<ArticleRecord, "authors" | "published">;

function isTeaserTitle({ text }: Block): boolean {
  return !OWN_HEAD.test(text) && text.split(" ").length >= FEWEST_WORDS;
}

/** Whether all of a story are titles with one short paragraph each; the first stands below the headline. */
function isIndex(story: readonly Block[], verdicts: readonly Verdict[]): boolean {
  if (story.length < FEWEST * 2 || story.length % 2 === 0) return false;
  return story.every((block, at) => {
    const label = verdicts[block.index]?.label;
    if (at % 2 === 0) return label === "paragraph" && block.text.length <= LONGEST_TEASER;
    return label === "subhead" && isTeaserTitle(block);
  });
}

/**
 * Doubts that a page is an article where it says neither who wrote it nor when, and is made of titles with a sentence each.
 * @param seed The seed; a headline that a person states is an article's.
 * @param blocks Its blocks.
 * @param verdicts One for each block.
 * @param record What they were read as.
 */
export function doubtIndex(
  { file, stated }: Pick<Seed, "file" | "stated">,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  { authors, published }: Read,
): readonly Doubt[] {
  if (stated.headline !== undefined || authors.length > 0 || published !== null) return [];
  const story = blocks.filter(({ index }) => isOfBody(verdicts[index]));
  if (!isIndex(story, verdicts)) return [];
  const reason =
    'looks like an index page, of titles with a sentence each, and no article: if it is one, remove the file; if not, state "headline:" in the front matter';
  return [{ file, line: story[0]?.line ?? null, column: null, severity: "warning", rule: "page.index", reason }];
}
