/**
 * What of an article's place follows from the article alone: it can be remembered with it, and need not be worked out for a hundred
 * thousand articles of which one has changed.
 */
import type { ArticleMeta } from "../model.ts";
import type { ArchivedArticle } from "./gather.ts";
import { findInitial, type Initial } from "./initial.ts";
import { readMoment } from "./moment.ts";
import { articlePath } from "./name-paths.ts";
import { nameRecord } from "./state.ts";
import { markPath } from "./stretches.ts";

/** Where an article stands. */
export interface Standing {
  readonly path: string;
  /** Its name in keys; see `state.ts`. */
  readonly state: string;
  /** See `stretches.ts`. */
  readonly mark: number;
  /** The heading of its headline in a register. */
  readonly initial: Initial;
}

/** An article that may have with it where it stands: in no list of its fields, so that nothing copies it. */
export type Remembered = ArticleMeta &
  Partial<Standing> & {
    /** Its places in a register, and in the archive, among those that were remembered with it; others have none. */
    readonly rank?: number;
    readonly place?: number;
  };

/** Works out where an article stands. */
export const findStanding = (record: ArticleMeta): Standing => {
  const path = articlePath(record);
  return { path, state: nameRecord(record), mark: markPath(path), initial: findInitial(record.headline) };
};

/** Puts an article in its place. */
export const placeArticle = (record: Remembered): ArchivedArticle => {
  const moment = record.published === null ? null : readMoment(record.published);
  const path = record.path ?? articlePath(record);
  return {
    record,
    path,
    year: moment?.year ?? null,
    month: moment?.month ?? null,
    state: record.state ?? nameRecord(record),
    mark: record.mark ?? markPath(path),
  };
};

/** The heading of an article's headline in a register. */
export const initialOf = ({ record }: { readonly record: Remembered }): Initial =>
  record.initial ?? findInitial(record.headline);
