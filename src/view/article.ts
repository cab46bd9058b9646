/** Props of an article's page. */
import { type Archive, type ArchivedArticle, findNeighbours } from "../archive/index.ts";
import { makeHref, sourcePath, UNDATED_PATH, YEARS_PATH, yearPath } from "../archive/urls.ts";
import type { ArticleRecord, Direction } from "../model.ts";
import type { Site } from "../site.ts";
import { makePeriod } from "./card.ts";
import { type DateProps, makeDate } from "./dates.ts";
import { type FrameProps, type Link, makeFrame } from "./frame.ts";
import { type LedgerProps, makeLedger } from "./ledger.ts";
import { makeBody, type Part } from "./parts.ts";
import { findLead } from "./plain.ts";
import { cleanText, countNoun } from "./text.ts";

/** Words that a reader takes in a minute: mean of silent reading of English non-fiction, Brysbaert 2019. */
const WORDS_PER_MINUTE = 238;

/** A link to an article, with the direction and language of its headline. */
export interface ArticleLink extends Link {
  readonly language: string;
  readonly direction: Direction;
  readonly date: DateProps | null;
}

export interface ArticleProps {
  readonly frame: FrameProps;
  readonly language: string;
  readonly direction: Direction;
  readonly headline: string;
  readonly section: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly published: DateProps | null;
  readonly updated: DateProps | null;
  readonly period: string | null;
  readonly source: Link | null;
  /** Where it is not the source. */
  readonly publisher: string | null;
  /** "3 min read". */
  readonly readingTime: string;
  readonly wordCount: string;
  readonly parts: readonly Part[];
  readonly signoff: string | null;
  readonly notes: readonly string[];
  readonly topics: readonly string[];
  /** Address of the captured page. */
  readonly original: Link | null;
  readonly earlier: ArticleLink | null;
  readonly later: ArticleLink | null;
  readonly ledger: LedgerProps;
}

const cleanOrNull = (text: string | null): string | null => (text === null ? null : cleanText(text));

const linkArticle = (article: ArchivedArticle | null, site: Site): ArticleLink | null =>
  article === null
    ? null
    : {
        href: makeHref(site, article.path),
        label: cleanText(article.record.headline),
        language: article.record.language,
        direction: article.record.direction,
        date: makeDate(article.record.published),
      };

const linkOriginal = (url: string | null): Link | null => {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return { href: url, label: new URL(url).hostname.replace(/^www\./, "") };
};

const nameReadingTime = (wordCount: number): string =>
  `${Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE))} min read`;

const linkAbove = (year: string | null): Link[] =>
  year === null
    ? [{ href: UNDATED_PATH, label: "Undated" }]
    : [
        { href: YEARS_PATH, label: "Years" },
        { href: yearPath(year), label: year },
      ];

const makeFields = (record: ArticleRecord, site: Site) => ({
  language: record.language,
  direction: record.direction,
  headline: cleanText(record.headline),
  section: cleanOrNull(record.section),
  standfirst: cleanOrNull(record.summary),
  byline: cleanOrNull(record.byline ?? nameAuthors(record.authors)),
  published: makeDate(record.published),
  updated: makeDate(record.updated),
  source:
    record.source === null
      ? null
      : { href: makeHref(site, sourcePath(record.source)), label: cleanText(record.source) },
  publisher: record.publisher === record.source ? null : cleanOrNull(record.publisher),
  readingTime: nameReadingTime(record.wordCount),
  wordCount: countNoun(record.wordCount, "word"),
  signoff: cleanOrNull(record.signoff),
  notes: record.notes.map(cleanText),
  topics: record.topics.map(cleanText),
  original: linkOriginal(record.url),
});

/** Authors whom the front matter states and no byline prints: "By Ann Li and Bo Ek". */
const nameAuthors = (authors: readonly string[]): string | null => {
  if (authors.length === 0) return null;
  const last = authors.at(-1) ?? "";
  return authors.length === 1 ? `By ${last}` : `By ${authors.slice(0, -1).join(", ")} and ${last}`;
};

/**
 * Makes the props of an article's page.
 *
 * @param archive The archive.
 * @param site The settings.
 * @param index Place of the article in `archive.articles`.
 * @returns The props.
 * @throws Where the archive has no such article.
 */
export const makeArticle = (archive: Archive, site: Site, index: number): ArticleProps => {
  const article = archive.articles[index];
  if (article === undefined) throw new RangeError(`The archive has no article ${index}.`);
  const { record, path, year } = article;
  const body = makeBody(record);
  const { earlier, later } = findNeighbours(archive, index);
  const frame = makeFrame(archive, site, {
    path,
    title: record.headline,
    description: record.summary ?? findLead(record.body),
    above: linkAbove(year),
  });
  return {
    frame,
    ...makeFields(record, site),
    period: makePeriod(article),
    parts: body.parts,
    earlier: linkArticle(earlier, site),
    later: linkArticle(later, site),
    ledger: makeLedger(record, body.texts),
  };
};
