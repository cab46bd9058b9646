/** What a page shows that lists listings: all sources, all topics. */
import type { FrameProps } from "./frame.ts";
import type { LetterRow } from "./letters.ts";
import type { NameParts } from "./name-parts.ts";
import type { Link } from "./navigation.ts";

/** A line of a page that lists listings. */
export interface EntryProps extends Link {
  /** "12 articles, March 2019 to May 2024". */
  readonly note: string;
  /** Its part of the largest, from 0 to 100; null where sizes are not compared. */
  readonly share: number | null;
  /** The label in parts, where a word amid it is what the list is sorted by. */
  readonly parts: NameParts | null;
  /** "Cyrillic", said before a letter that another one looks like; null where nothing needs to be said. */
  readonly spoken: string | null;
}

/** Lines under a heading. */
export interface EntryGroup {
  /** Null where the page has one list. */
  readonly heading: string | null;
  /** "Cyrillic", where a heading is a letter of it and others are not. */
  readonly script: string | null;
  /** Id of the heading. */
  readonly anchor: string;
  readonly entries: readonly EntryProps[];
}

/** A page that lists listings. */
export interface IndexProps {
  readonly frame: FrameProps;
  readonly kind: string | null;
  readonly heading: string;
  readonly note: string;
  /** Ways to the parts of the index; empty where it is one page. */
  readonly parts: readonly LetterRow[];
  /** Ways to the headings of the page. */
  readonly jumps: readonly LetterRow[];
  readonly groups: readonly EntryGroup[];
}
