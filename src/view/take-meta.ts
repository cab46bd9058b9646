/** A record → what its listings show of it. */
import type { ArticleMeta, ArticleRecord, WholeRecord } from "../model.ts";
import { findLead } from "./plain.ts";

/** So much of a text's start is kept, in characters: more than the longest teaser, so that it is cut where the text would be. */
const LEAD_KEPT = 240;

const takeExtras = ({ summary, body, photos }: ArticleRecord): Pick<ArticleMeta, "lead" | "hasPhotos" | "files"> => ({
  lead: summary === null ? findLead(body).slice(0, LEAD_KEPT) : "",
  hasPhotos: photos.length > 0,
  ...(photos.some(({ file }) => file !== undefined) ? { files: photos.map(({ file }) => file ?? null) } : {}),
});

/** Adds to a record what its listings show of it. */
export const completeRecord = (record: ArticleRecord): WholeRecord => {
  const { lead, hasPhotos, files } = takeExtras(record);
  return files === undefined ? { ...record, lead, hasPhotos } : { ...record, lead, hasPhotos, files };
};

/**
 * Takes from a record what memory holds of it while its text does not.
 *
 * @param record The record.
 * @returns Its fields without its text.
 */
export const takeMeta = (record: ArticleRecord): ArticleMeta => {
  const { body, ledger, origins, photos, photoCredit, notes, signoff, byline, ...light } = record;
  return { ...light, ...takeExtras(record) };
};
