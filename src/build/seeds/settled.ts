/**
 * Whether a file's times can be trusted. A file that is written twice within one tick of the clock has the times of the first
 * writing: where it was that fresh when it was read, only its content tells. Git calls such entries racy.
 */

/** Times of a file. Milliseconds since 1970. */
export interface WrittenTimes {
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

/** Longest tick of a file system that keeps whole seconds: FAT's two. */
const LONGEST_TICK_MS = 2_000;
/** Longest tick where fractions are kept, and some more. They are the system's clock, which on Windows moves 64 times a second. */
const FINE_TICK_MS = 100;
const SECOND_MS = 1_000;

/** Whether the tick of a time is over. A time that tells no fraction may be of a file system that keeps none. */
const isOver = (time: number, began: number): boolean =>
  time < began - (time % SECOND_MS === 0 ? LONGEST_TICK_MS : FINE_TICK_MS);

/**
 * Tells whether no later writing can have left a file's times as they are. It is asked of both: the time of writing can be set back by
 * programs, and for the time of the change some file systems tell when the file was made.
 * @param times The file's, when it was looked at.
 * @param began When that was, or before. Milliseconds since 1970.
 */
export const isSettled = ({ mtimeMs, ctimeMs }: WrittenTimes, began: number): boolean =>
  isOver(mtimeMs, began) && isOver(ctimeMs, began);
