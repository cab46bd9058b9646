/** A record → what its listings show of it. */
import type { ArticleMeta, ArticleRecord, WholeRecord } from "../model.ts";
import { FROM_CALL } from "../parse/fields/source/publisher-rules.ts";
import { findLead } from "./plain.ts";

/** So much of a text's start is kept, in characters: more than the longest teaser, so that it is cut where the text would be. */
const LEAD_KEPT = 240;

/** What listings need that a record does not have. */
type Extra = "lead" | "hasPhotos" | "publisherInCall" | "files";

const takeExtras = ({ summary, body, photos, origins }: ArticleRecord): Pick<ArticleMeta, Extra> => ({
  lead: summary === null ? findLead(body).slice(0, LEAD_KEPT) : "",
  hasPhotos: photos.length > 0,
  ...(origins.publisher?.rule === FROM_CALL ? { publisherInCall: true } : {}),
  ...(photos.some(({ file }) => file !== undefined) ? { files: photos.map(({ file }) => file ?? null) } : {}),
});

/**
 * Fields that most records have not. Where one is there, the record is copied as it is; what is spelt out below has none of them.
 * A new field that may be absent belongs here and into `hasRare`: until it stands somewhere, this file does not compile.
 */
type Rare = "aliases" | "publisherInCall" | "files" | "pictures";
/** What a record holds and its metadata does not. */
type Heavy = Exclude<keyof ArticleRecord, keyof ArticleMeta>;

const hasRare = ({ aliases }: ArticleRecord, { files, publisherInCall }: Pick<ArticleMeta, Extra>): boolean =>
  files !== undefined || aliases !== undefined || publisherInCall !== undefined;

/** Adds to a record what its listings show of it. */
export const completeRecord = (record: ArticleRecord): WholeRecord => {
  const extras = takeExtras(record);
  if (hasRare(record, extras)) return { ...record, ...extras };
  const { lead, hasPhotos } = extras;
  // Spelt out: copies of records have several shapes, and all that shows an article was compiled anew for each.
  return {
    id: record.id,
    headline: record.headline,
    summary: record.summary,
    byline: record.byline,
    authors: record.authors,
    dateline: record.dateline,
    published: record.published,
    updated: record.updated,
    period: record.period,
    body: record.body,
    photos: record.photos,
    photoCredit: record.photoCredit,
    source: record.source,
    publisher: record.publisher,
    signoff: record.signoff,
    notes: record.notes,
    section: record.section,
    topics: record.topics,
    language: record.language,
    direction: record.direction,
    url: record.url,
    wordCount: record.wordCount,
    sha256: record.sha256,
    sourceFile: record.sourceFile,
    origins: record.origins,
    ledger: record.ledger,
    lead,
    hasPhotos,
  } satisfies Record<Exclude<keyof WholeRecord, Rare>, unknown>;
};

/**
 * Takes from a record what memory holds of it while its text does not.
 *
 * @param record The record.
 * @returns Its fields without its text.
 */
export const takeMeta = (record: ArticleRecord): ArticleMeta => {
  const extras = takeExtras(record);
  if (hasRare(record, extras)) {
    const { body, ledger, origins, photos, photoCredit, notes, signoff, byline, ...light } = record;
    const meta = { ...light, ...extras };
    return meta satisfies ArticleMeta & Partial<Record<Heavy, never>>;
  }
  const { lead, hasPhotos } = extras;
  return {
    id: record.id,
    headline: record.headline,
    summary: record.summary,
    authors: record.authors,
    dateline: record.dateline,
    published: record.published,
    updated: record.updated,
    period: record.period,
    source: record.source,
    publisher: record.publisher,
    section: record.section,
    topics: record.topics,
    language: record.language,
    direction: record.direction,
    url: record.url,
    wordCount: record.wordCount,
    sha256: record.sha256,
    sourceFile: record.sourceFile,
    lead,
    hasPhotos,
  } satisfies Record<Exclude<keyof ArticleMeta, Rare>, unknown>;
};
