/** Props of an article's page. */
import { type Archive, findNeighbours, type LoadWhole, type WholeArticle } from "../archive/index.ts";
import { isLeftOut } from "../archive/leave-out.ts";
import { listSources } from "../archive/list-sources.ts";
import { makeJsonLd } from "../export/json-ld.ts";
import { listMeta } from "../export/meta.ts";
import { listEach } from "../list-each.ts";
import type { Direction, WholeRecord } from "../model.ts";
import type { Site } from "../site.ts";
import {
  type ArticleLink,
  linkAbove,
  linkArticle,
  linkLanguage,
  linkName,
  linkOriginal,
  linkPublisher,
  type NameLink,
  SOURCE,
  TOPIC,
} from "./article-links.ts";
import { standBeside } from "./beside.ts";
import { type BylinePiece, makeByline } from "./byline.ts";
import { makePeriod } from "./card.ts";
import { type CiteProps, makeCite } from "./cite.ts";
import { linkReport } from "./contact.ts";
import { type DateProps, makeChange, makeDate } from "./dates.ts";
import { type FrameProps, makeFrame } from "./frame.ts";
import { setHeadline } from "./headline.ts";
import { type LedgerProps, makeLedger } from "./ledger.ts";
import { hasEmphasis, isExtended, isInNewsreader, type Lettering } from "./lettering.ts";
import type { Link } from "./navigation.ts";
import { makeNoteProps, type NoteProps } from "./note.ts";
import { type Body, makeBody, type Part } from "./parts.ts";
import { findLead } from "./plain.ts";
import { cleanOrNull, cleanText, countNoun } from "./text.ts";
import { isLanguageOf } from "./wording.ts";

/** Words that a reader takes in a minute: mean of silent reading of English non-fiction, Brysbaert 2019. */
const WORDS_PER_MINUTE = 238;

export interface ArticleProps {
  readonly frame: FrameProps;
  readonly language: string;
  /** The same, where it is not that of our words around it. */
  readonly otherLanguage: string | undefined;
  readonly direction: Direction;
  readonly headline: string;
  readonly section: string | null;
  readonly standfirst: string | null;
  /** Empty where there is none. */
  readonly byline: readonly BylinePiece[];
  readonly published: DateProps | null;
  readonly updated: DateProps | null;
  readonly period: string | null;
  /** Agencies that sign it, or whoever else provided it; empty where that is not known. */
  readonly sources: readonly NameLink[];
  /** Where it is not the source. */
  readonly publisher: NameLink | null;
  /** "3 min read". */
  readonly readingTime: string;
  readonly wordCount: string;
  readonly parts: readonly Part[];
  /** Whether a wide window has the captions in its margin. */
  readonly hasCaptionsBeside: boolean;
  readonly signoff: string | null;
  readonly notes: readonly NoteProps[];
  readonly topics: readonly NameLink[];
  /** The language by its English name, and its listing. */
  readonly languageLink: NameLink;
  /** Address of the captured page. */
  readonly original: Link | null;
  readonly earlier: ArticleLink | null;
  readonly later: ArticleLink | null;
  /** Where its mistakes are told; null where the settings name nobody. */
  readonly report: Link | null;
  /** Null where the site does without. */
  readonly cite: CiteProps | null;
  readonly ledger: LedgerProps;
}

const nameReadingTime = (wordCount: number): string =>
  `${Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE))} min read`;

/** Letters of an article: what stands in its head, in its body and at its foot. */
const findLettering = (
  record: WholeRecord,
  { texts }: Body,
  neighbours: readonly (ArticleLink | null)[],
): Lettering => {
  const { headline, summary, byline, body, language } = record;
  const isOurs = isInNewsreader(language);
  return {
    display:
      (isOurs && isExtended(headline)) ||
      neighbours.some((link) => link !== null && isExtended(link.label) && isInNewsreader(link.language)),
    text: isOurs && (isExtended(summary) || isExtended(byline) || texts.some(({ text }) => isExtended(text))),
    bold: isOurs && hasEmphasis(body, "strong"),
    italic: isOurs && hasEmphasis(body, "emphasis"),
  };
};

const frameArticle = (archive: Archive, site: Site, article: WholeArticle, lettering: Lettering): FrameProps =>
  makeFrame(archive, site, {
    path: article.path,
    title: article.record.headline,
    description: article.record.summary ?? findLead(article.record.body),
    above: linkAbove(article),
    language: article.record.language,
    lettering,
    meta: listMeta(article, site),
    jsonLd: makeJsonLd(article, site),
  });

/**
 * Makes the props of an article's page.
 *
 * @param archive The archive.
 * @param site The settings.
 * @param index Place of the article in `archive.articles`.
 * @param load Reads its text.
 * @returns The props.
 * @throws Where the archive has no such article.
 */
export const makeArticle = (archive: Archive, site: Site, index: number, load: LoadWhole): ArticleProps => {
  const known = archive.articles[index];
  if (known === undefined) throw new RangeError(`The archive has no article ${index}.`);
  const article = load(known);
  const { record } = article;
  const body = makeBody(record, site);
  const neighbours = findNeighbours(archive, index);
  const [earlier, later] = [linkArticle(neighbours.earlier, site), linkArticle(neighbours.later, site)];
  const frame = frameArticle(archive, site, article, findLettering(record, body, [earlier, later]));
  return {
    frame,
    language: record.language,
    otherLanguage: isLanguageOf(record.language, site) ? undefined : record.language,
    direction: record.direction,
    headline: setHeadline(record.headline),
    section: cleanOrNull(record.section),
    standfirst: cleanOrNull(record.summary),
    byline: makeByline(record, site),
    published: makeDate(record.published, site.timeZone),
    updated: makeChange(record, site.timeZone),
    sources: listEach(listSources(record.source), (source) => linkName(site, source, SOURCE)),
    publisher: linkPublisher(record, site),
    readingTime: nameReadingTime(record.wordCount),
    wordCount: countNoun(record.wordCount, "word"),
    signoff: cleanOrNull(record.signoff),
    notes: listEach(record.notes, makeNoteProps),
    topics: record.topics.filter((topic) => topic.trim() !== "").map((topic) => linkName(site, topic, TOPIC)),
    languageLink: linkLanguage(record.language, site),
    original: linkOriginal(record.url),
    period: makePeriod(article),
    parts: body.parts,
    hasCaptionsBeside: standBeside(body),
    earlier,
    later,
    report: linkReport(site, cleanText(record.headline), frame.canonical),
    cite: isLeftOut(site, "citations") ? null : makeCite(article, site),
    ledger: makeLedger(record, body.texts),
  };
};
