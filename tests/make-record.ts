/** Made records for tests: a plain article, of which a test changes what it is about. */
import { createHash } from "node:crypto";
import type { Paragraph } from "mdast";
import type { ArchivedArticle, WholeArticle } from "../src/archive/index.ts";
import type { ArticleRecord, Label, LedgerEntry, WholeRecord } from "../src/model.ts";
import { completeRecord } from "../src/view/take-meta.ts";

/** A paragraph of plain text. */
export const makeParagraph = (text: string): Paragraph => ({
  type: "paragraph",
  children: [{ type: "text", value: text }],
});

/** A ledger entry a line, blank lines between them: what a reader makes of `lines`. */
export const makeLedgerOf = (lines: readonly { readonly text: string; readonly label: Label }[]): LedgerEntry[] =>
  lines.flatMap(({ text, label }, index) => {
    const line = 2 * index + 1;
    const entry = { raw: `${text}\n`, label, rule: `made.${label}`, confidence: 0.9, line, endLine: line };
    const blank = { raw: "\n", label: "blank", rule: "read.blank", confidence: 1, line: line + 1, endLine: line + 1 };
    return [entry, blank as LedgerEntry];
  });

/**
 * Makes a record of an article of two paragraphs.
 *
 * @param changes What is different; `sourceFile` follows `id` where it is not given.
 */
export const makeRecord = (changes: Partial<ArticleRecord> = {}): WholeRecord => {
  const id = changes.id ?? "gull-nets";
  const paragraphs = ["The council voted for nets.", "A gull attended the vote."];
  return completeRecord({
    id,
    headline: "Council votes for gull nets",
    summary: null,
    byline: null,
    authors: [],
    dateline: null,
    published: "2019-06-14",
    updated: null,
    period: null,
    body: { type: "root", children: paragraphs.map(makeParagraph) },
    photos: [],
    photoCredit: null,
    source: "Reuters",
    publisher: null,
    signoff: null,
    notes: [],
    section: null,
    topics: [],
    language: "en",
    direction: "ltr",
    url: null,
    wordCount: 10,
    sha256: createHash("sha256").update(id).digest("hex"),
    sourceFile: `${id}.txt`,
    origins: {},
    ledger: makeLedgerOf([
      { text: "Council votes for gull nets", label: "headline" },
      ...paragraphs.map((text) => ({ text, label: "paragraph" as const })),
    ]),
    ...changes,
  });
};

const isWhole = (article: ArchivedArticle): article is WholeArticle => "body" in article.record;

/** Gives the text of an article of an archive that was made of whole records. */
export const loadMade = (article: ArchivedArticle): WholeArticle => {
  if (!isWhole(article)) throw new Error(`${article.path} was not made whole`);
  return article;
};
