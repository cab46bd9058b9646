/**
 * Whether a file's times can be trusted. A file that is written twice within one tick of the clock has the times of the first writing: where it was
 * that fresh when it was read, only its content tells. Git calls such entries racy.
 */

/** Times of a file. Milliseconds since 1970. */
export interface WrittenTimes {
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

/** Longest tick of a file system's clock: FAT's two seconds. */
const LONGEST_TICK_MS = 2_000;
/** Longest tick where a time is no whole second: the file system keeps what the system's clock says, which on Windows moves 64 times a second. */
const FINE_TICK_MS = 100;
const SECOND_MS = 1_000;

/**
 * Tells whether no later writing can have left a file's times as they are. A writing changes the time of the change, which no program sets.
 * @param times The file's, when it was looked at.
 * @param began When that was, or before. Milliseconds since 1970.
 */
export const isSettled = ({ mtimeMs, ctimeMs }: WrittenTimes, began: number): boolean =>
  Math.max(mtimeMs, ctimeMs) < began - LONGEST_TICK_MS || (ctimeMs % SECOND_MS !== 0 && ctimeMs < began - FINE_TICK_MS);
