/** What changed of what a site's files are put together from; see `before.ts`. */
import type { PublishedParts } from "../pages/before.ts";

type Named<T> = Readonly<Record<string, T>>;

/** What is other than it was. */
interface Changed<T> {
  readonly changed: Named<T>;
  readonly gone: readonly string[];
}

/** The parts as they are, as what is other than in a table of them. */
export interface PartNews {
  readonly frames: string;
  readonly feeds: Changed<PublishedParts["feeds"][string]>;
  readonly volumes: Changed<PublishedParts["volumes"][string]>;
}

const compare = <T>(before: Named<T>, now: Named<T>): Changed<T> => ({
  changed: Object.fromEntries(Object.entries(now).filter(([name, own]) => before[name] !== own)),
  gone: Object.keys(before).filter((name) => !(name in now)),
});

const change = <T>(before: Named<T>, { changed, gone }: Changed<T>): Named<T> => {
  const now = { ...before, ...changed };
  for (const name of gone) delete now[name];
  return now;
};

/**
 * Says what is other than it was.
 * @param before As it was.
 * @param now As it is; what did not change is the same object.
 * @returns Null where there is nothing.
 */
export const tellParts = (before: PublishedParts | null, now: PublishedParts | null): PartNews | null =>
  now === null
    ? null
    : {
        frames: now.frames,
        feeds: compare(before?.feeds ?? {}, now.feeds),
        volumes: compare(before?.volumes ?? {}, now.volumes),
      };

/** Gives the parts as they are from what they were and what `tellParts` said. */
export const applyParts = (before: PublishedParts | null, news: PartNews | null): PublishedParts | null =>
  news === null
    ? null
    : {
        frames: news.frames,
        feeds: change(before?.feeds ?? {}, news.feeds),
        volumes: change(before?.volumes ?? {}, news.volumes),
      };
