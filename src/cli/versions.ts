/** What two articles with one text have beside it: which is the later version of the other, and which holds more. */
import type { ArticleRecord } from "../model.ts";
import { countOf } from "./messages.ts";

/** What stands beside an article's text, as it is compared. */
export interface Beside {
  readonly updated: string | null;
  /** Corrections and who reported, folded and hashed, and their number. */
  readonly notes: string;
  readonly noteCount: number;
  readonly photos: string;
  readonly photoCount: number;
  /** Photos whose picture is there, too. */
  readonly pictureCount: number;
}

/**
 * Gathers what stands beside an article's text.
 * @param hash Folds texts and makes a hash of them.
 */
export function describeBeside(record: ArticleRecord, hash: (texts: readonly string[]) => string): Beside {
  const { updated, notes, photos } = record;
  return {
    updated,
    notes: hash(notes),
    noteCount: notes.length,
    photos: hash(photos.flatMap(({ caption, credit, file }) => [caption ?? "", credit ?? "", file ?? ""])),
    photoCount: photos.length,
    pictureCount: photos.filter(({ file }) => file !== undefined).length,
  };
}

/** "2019-03-06T21:40": without seconds and without the offset, which a page may print once and leave out once. */
const MINUTE_LENGTH = "2019-03-06T21:40".length;

/** Over 0 where the first was updated later; a day and a time of that day say nothing of each other. */
function compareUpdated(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  const length = Math.min(a.length, b.length, MINUTE_LENGTH);
  const [ours, theirs] = [a.slice(0, length), b.slice(0, length)];
  return Number(ours > theirs) - Number(ours < theirs);
}

/** Whether one page was changed after it was captured: it says of another time, or another correction stands below it. */
export const areVersions = (a: Beside, b: Beside): boolean =>
  compareUpdated(a.updated, b.updated) !== 0 || a.notes !== b.notes;

/** Whether nothing beside the text tells the two apart. */
export const areAlike = (a: Beside, b: Beside): boolean => !areVersions(a, b) && a.photos === b.photos;

/** Which of two articles is to be kept, and what it has that the other has not. */
export interface Choice {
  readonly isFirst: boolean;
  readonly why: string;
}

const countMore = (by: number, noun: string): { by: number; why: string } => ({
  by,
  why: `has ${countOf(Math.abs(by), noun)} more`,
});

/** What may tell which one to keep, the most telling first. */
const REASONS: readonly ((a: Beside, b: Beside) => { readonly by: number; readonly why: string })[] = [
  (a, b) => {
    const by = compareUpdated(a.updated, b.updated);
    return { by, why: `was updated ${(by > 0 ? a : b).updated}` };
  },
  (a, b) => countMore(a.noteCount - b.noteCount, "note"),
  (a, b) => countMore(a.photoCount - b.photoCount, "photo"),
  (a, b) => countMore(a.pictureCount - b.pictureCount, "picture"),
];

/** Says which of two articles is the later one, or else the richer one; null where nothing tells. */
export function chooseOne(a: Beside, b: Beside): Choice | null {
  for (const reason of REASONS) {
    const { by, why } = reason(a, b);
    if (by !== 0) return { isFirst: by > 0, why };
  }
  return null;
}
