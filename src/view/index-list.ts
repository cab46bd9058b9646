/** Pages that list listings: all years, all sources. */
import type { FrameProps, Link } from "./frame.ts";

const FULL = 100;

/** A line of a page that lists listings. */
export interface EntryProps extends Link {
  readonly note: string;
  /** Its part of the largest, from 0 to 100. */
  readonly share: number;
}

/** A page that lists listings. */
export interface IndexProps {
  readonly frame: FrameProps;
  readonly heading: string;
  readonly note: string;
  readonly entries: readonly EntryProps[];
}

/**
 * Says how large a group is beside the largest, for its bar.
 *
 * @param count Articles of the group.
 * @param groups All groups.
 * @returns From 0 to 100.
 */
export const shareOf = (count: number, groups: readonly { readonly articles: readonly unknown[] }[]): number =>
  Math.round((count / groups.reduce((most, { articles }) => Math.max(most, articles.length), 1)) * FULL);
