/** Pages that hold no article, though they read like one: of errors, of consent, to log in; and what ends at a paywall. */
import { type ArticleRecord, type Block, type Doubt, isOfBody, type Seed, type Verdict } from "../../model.ts";
import { endsSentence } from "../sentence.ts";
import { isNoticeTitle, namesPaywall, opensNotice } from "./notice-words.ts";

/** The longest notices, of consent, have so many words; a story that is called "Access denied" goes on. */
const LONGEST_NOTICE = 400;
/** A title that is not the headline counts above so little alone: a story may stand below a box that asks for consent. */
const LONGEST_BELOW = 120;
/** Paragraphs of which one says what the page is for. */
const FIRST_PARAGRAPHS = 2;
/** Blocks below the last paragraph in which a paywall is named. */
const BELOW = 3;
/** A story of more words that ends with a sentence is whole, whatever stands below. */
const LONGEST_TEASER = 250;

type Read = Pick<ArticleRecord, "headline" | "authors" | "published" | "wordCount">;

/** The block that says that a page is a notice. */
function findNotice(blocks: readonly Block[], verdicts: readonly Verdict[], record: Read): Block | undefined {
  const { headline, published, wordCount } = record;
  const [top] = blocks;
  const titled = isNoticeTitle(headline)
    ? blocks.find(({ index }) => verdicts[index]?.label === "headline")
    : undefined;
  if (titled !== undefined) return titled;
  if (top !== undefined && published === null && wordCount <= LONGEST_BELOW && isNoticeTitle(top.text)) return top;
  const story = blocks.filter(({ index }) => isOfBody(verdicts[index])).slice(0, FIRST_PARAGRAPHS);
  return story.find(({ text }) => opensNotice(text));
}

/** Characters of a line that a message repeats. */
const SHOWN = 60;

const show = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text);

/**
 * Doubts that a page holds an article: its headline or first lines are those of an error, a consent or a login page.
 * @param seed The seed; a headline that a person states is no such page's.
 * @param blocks Its blocks.
 * @param verdicts One for each block.
 * @param record What they were read as.
 */
export function doubtNotice(
  { file, stated }: Pick<Seed, "file" | "stated">,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  record: Read,
): readonly Doubt[] {
  if (stated.headline !== undefined || record.wordCount > LONGEST_NOTICE || record.authors.length > 0) return [];
  const notice = findNotice(blocks, verdicts, record);
  if (notice === undefined) return [];
  const reason =
    `looks like an error, consent or login page ("${show(notice.text)}"), not an article: if it is one, remove the file; ` +
    'if not, state "headline:" in the front matter';
  return [{ file, line: notice.line, column: null, severity: "warning", rule: "page.no-article", reason }];
}

/**
 * Doubts that a story is whole: it is short, or its last sentence is open, and right below it stands that the rest is to be paid for.
 * @param seed The seed.
 * @param blocks Its blocks.
 * @param verdicts One for each block.
 * @param record What they were read as.
 */
export function doubtPaywall(
  { file }: Pick<Seed, "file">,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  { wordCount }: Pick<ArticleRecord, "wordCount">,
): readonly Doubt[] {
  const last = verdicts.findLastIndex(isOfBody);
  const end = blocks[last]?.text ?? "";
  if (wordCount > LONGEST_TEASER && endsSentence(end) && !/(?:…|\.\.\.)$/u.test(end)) return [];
  const wall = blocks.slice(last + 1, last + 1 + BELOW).find(({ text }) => namesPaywall(text));
  if (wall === undefined) return [];
  const reason = `ends at a paywall ("${show(wall.text)}"): the rest of the story may be missing; capture the whole page, if you can read it`;
  return [{ file, line: wall.line, column: null, severity: "warning", rule: "body.paywall", reason }];
}
