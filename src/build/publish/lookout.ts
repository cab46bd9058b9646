/** Whether the folders of a published site are as we left them, asked of whoever is free to look. */

import type { Crew } from "../crew/crew.ts";
import { type FoldersSeen, isStillUntouched, NOT_SEEN, type SurveyPlace } from "./look-at-folders.ts";
import type { Survey } from "./survey.ts";
import { hasTwin } from "./workshop.ts";

/** Looks at folders before they are asked about. */
export interface Lookout {
  /** Has a crew look, when it has made its pages: this thread has downloads and feeds to write. */
  readonly ask: (crew: Crew) => void;
  /** Whether nobody but us changed them, a moment ago; false where nobody has looked. */
  readonly isUntouched: () => Promise<boolean>;
}

/**
 * Opens a lookout.
 * @param place Where the site is.
 * @param survey A thread that may have looked already.
 */
export function openLookout({ output, cache }: SurveyPlace, survey: Survey): Lookout {
  let seen: Promise<FoldersSeen> | null = null;
  return {
    ask: (crew) => {
      if (hasTwin(output, cache)) seen = crew.look({ output, cache }).catch(() => NOT_SEEN);
    },
    isUntouched: async () => (await survey.isUntouched()) || (seen !== null && isStillUntouched(await seen)),
  };
}
