/** How a piece stands in its byline, and the byline in its page. */

/** Where a text stands that is read for names: on its own, behind a label, or behind one so short that one word may be a name. */
export type NamesPlace = "bare" | "labelled" | "single";

/** How a piece stands in its byline. */
export interface PieceStand {
  readonly place: NamesPlace;
  /** Whether a name in it may have more around it. */
  readonly trims: boolean;
  /** Whether it stands behind a word for "and", as a person does; behind a comma, "Frankfurt am Main" is where somebody wrote. */
  readonly joined: boolean;
  /** Whether it stands before such a word. */
  readonly joins: boolean;
  /** The piece behind it; empty where it is the last. */
  readonly behind: string;
}
