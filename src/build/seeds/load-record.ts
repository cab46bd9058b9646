/** Reading the text of an article again, where a page needs it. */

import { join } from "node:path";
import type { ArchivedArticle, LoadWhole } from "../../archive/index.ts";
import type { ArticleRecord } from "../../model.ts";
import { makeRefusal } from "../../refuse.ts";
import { completeRecord } from "../../view/take-meta.ts";
import type { PicturesBeside } from "../pictures/beside.ts";
import type { FindDecisions } from "./decision-store.ts";
import { readRecord, recallRecord } from "./read-record.ts";

/** Records that were read again and are still at hand: downloads and feeds come after pages and ask for the same texts. */
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

/** Reads a record of a seed whose bytes have a hash; null where the file is not what it was. */
function readAgain(
  root: string,
  file: string,
  sha256: string,
  pictures: readonly string[],
  findDecisions: FindDecisions,
): ArticleRecord | null {
  const decisions = findDecisions(file);
  if (decisions !== null) return recallRecord(root, file, sha256, pictures, decisions);
  const result = readRecord(root, file, pictures);
  return result.ok && result.record.sha256 === sha256 ? result.record : null;
}

/** What reads the text of articles. */
export interface TextSource {
  readonly load: LoadWhole;
  /**
   * Has it keep nothing that it reads from now on: where many pages are made, all is made of a text when it is read. One that stays for a while
   * costs more than reading it again, as the engine carries it out of its young heap, and takes to making the like of it outside.
   */
  readonly keepNone: () => void;
}

/**
 * Makes what reads the text of articles.
 * @param root Folder of the seeds.
 * @param kept Records that need not be read again.
 * @param beside Pictures beside the seeds.
 * @param findDecisions What was decided of those that must be read again.
 */
export function openTextSource(
  root: string,
  kept: Shelf,
  beside: PicturesBeside,
  findDecisions: FindDecisions,
): TextSource {
  let recent: Shelf | null = makeShelf(MOST_RECENT);
  const read = ({ record: { sourceFile, sha256 } }: ArchivedArticle): ArticleRecord => {
    const record = readAgain(root, sourceFile, sha256, beside.get(sourceFile) ?? [], findDecisions);
    if (record === null)
      throw makeRefusal(`${join(root, sourceFile)} changed while the site was being built. Build again.`);
    recent?.add(record);
    return record;
  };
  const load: LoadWhole = (article) => {
    const { sourceFile: file, pictures } = article.record;
    const record = completeRecord(kept.find(file) ?? recent?.find(file) ?? read(article));
    const { path, year, month } = article;
    return { record: pictures === undefined ? record : { ...record, pictures }, path, year, month };
  };
  const keepNone = (): void => {
    recent = null;
  };
  return { load, keepNone };
}
