/** Reading the text of an article again, where a page needs it. */
import { join } from "node:path";
import type { ArchivedArticle, LoadWhole } from "../archive/index.ts";
import type { ArticleRecord } from "../model.ts";
import { completeRecord } from "../view/take-meta.ts";
import type { PicturesBeside } from "./beside.ts";
import { readRecord } from "./read-record.ts";

/** Records that were read again: an article stands in a dozen feeds, which are written one after the other. */
const MOST_RECENT = 256;

/** Holds some records; the oldest goes first. */
export interface Shelf {
  readonly find: (file: string) => ArticleRecord | undefined;
  readonly add: (record: ArticleRecord) => void;
}

/**
 * Makes an empty shelf.
 * @param most Records on it at most.
 */
export function makeShelf(most: number): Shelf {
  const records = new Map<string, ArticleRecord>();
  const add = (record: ArticleRecord): void => {
    records.set(record.sourceFile, record);
    const [first] = records.keys();
    if (records.size > most && first !== undefined) records.delete(first);
  };
  return { find: (file) => records.get(file), add };
}

/**
 * Makes what reads the text of articles.
 * @param root Folder of the seeds.
 * @param kept Records that need not be read again.
 * @param beside Pictures beside the seeds.
 */
export function makeLoad(root: string, kept: Shelf, beside: PicturesBeside): LoadWhole {
  const recent = makeShelf(MOST_RECENT);
  const read = ({ record: { sourceFile, sha256 } }: ArchivedArticle): ArticleRecord => {
    const result = readRecord(root, sourceFile, beside.get(sourceFile) ?? []);
    if (!result.ok || result.record.sha256 !== sha256)
      throw new Error(`${join(root, sourceFile)} changed while the site was being built. Build again.`);
    recent.add(result.record);
    return result.record;
  };
  return (article) => {
    const { sourceFile: file, pictures } = article.record;
    const record = completeRecord(kept.find(file) ?? recent.find(file) ?? read(article));
    return { ...article, record: pictures === undefined ? record : { ...record, pictures } };
  };
}
