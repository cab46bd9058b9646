/** What rendering may know of the site as it was published before. */

/** Of which articles a feed is, by its path; articles by their states, see `archive/state.ts`. */
export type FeedStates = Readonly<Record<string, readonly string[]>>;

/** What a volume of the downloads is put together from. */
export interface VolumeParts {
  /** Of its articles, in order. */
  readonly states: readonly string[];
  /** For each format, by its ending: how many bytes each article takes, in order. */
  readonly lengths: Readonly<Record<string, readonly number[]>>;
}

/** Where in the published files each article's own text is. */
export interface PublishedParts {
  /** Key of what all of them are made of beside their articles. */
  readonly frames: string;
  readonly feeds: FeedStates;
  readonly volumes: Readonly<Record<string, VolumeParts>>;
}

/** The site as it was published before. */
export interface SiteBefore {
  /**
   * Says whether a published file stays as it is. Where it does not, it has to be written into the staging folder.
   * @param file Path below the output folder.
   * @param key Of all that the file is made of.
   */
  readonly keeps: (file: string, key: string) => boolean;
  /** Finds a published file that nobody has changed since; null where there is none. */
  readonly find: (file: string) => string | null;
  /** Null where nothing is known. */
  readonly parts: PublishedParts | null;
}

/** Before there was a site. */
export const NO_SITE_BEFORE: SiteBefore = { keeps: () => false, find: () => null, parts: null };
