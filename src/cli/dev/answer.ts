/** What the process that serves asks the one that builds, and what that answers. */

/** What to build: the options of the command line by name. */
export interface BuildOrder {
  readonly options: readonly (readonly [string, string])[];
  readonly directory: string;
}

/** What came of it. */
export interface BuildAnswer {
  readonly ok: boolean;
  /** Whether a file of the site changed. */
  readonly changed: boolean;
  readonly pathPrefix: string | null;
  /** What is wrong with seeds or settings, a line each. */
  readonly troubles: readonly string[];
  /** Lines for the terminal: what is wrong or was passed over, which may have been so before. */
  readonly warnings: readonly string[];
  /** What this build did, or why it failed. */
  readonly report: readonly string[];
  /** How many doubts there are. */
  readonly doubts: readonly string[];
}

/** A build that has made nothing, and why. */
export const failBuild = (reasons: readonly string[], pathPrefix: string | null = null): BuildAnswer => ({
  ok: false,
  changed: false,
  pathPrefix,
  troubles: reasons,
  warnings: [],
  report: reasons,
  doubts: [],
});
