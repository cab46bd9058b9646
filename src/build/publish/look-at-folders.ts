/** Looking at the folders of a published site and of its twin, shortly before the next one is published. */
import { isTwinUntouched } from "./workshop.ts";

/** Where a site is, and what is remembered of it. */
export interface SurveyPlace {
  readonly output: string;
  readonly cache: string;
}

/** What somebody has seen. */
export interface FoldersSeen {
  /** Whether nobody but us changed them. */
  readonly isUntouched: boolean;
  /** When that was. Milliseconds since 1970. */
  readonly at: number;
}

/** Where nobody has looked. */
export const NOT_SEEN: FoldersSeen = { isUntouched: false, at: 0 };

/** So long it is believed. What somebody puts deep into the site meanwhile is not seen, and goes with the old one. Milliseconds. */
const FRESH_MS = 5_000;

/** Looks at them: of ten thousand pages there are twenty thousand folders. */
export const lookAtFolders = ({ output, cache }: SurveyPlace): FoldersSeen => ({
  isUntouched: isTwinUntouched(output, cache),
  at: Date.now(),
});

/** Whether they are known to be untouched still, for all that is known. */
export const isStillUntouched = ({ isUntouched, at }: FoldersSeen): boolean =>
  isUntouched && Date.now() - at < FRESH_MS;
