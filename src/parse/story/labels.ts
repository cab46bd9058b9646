/** What a block can be. */
export const LABELS = [
  "other",
  "headline",
  "standfirst",
  "byline",
  "time",
  "caption",
  "credit",
  "topics",
  "signoff",
  "paragraph",
  "continuation",
  "subhead",
  "listitem",
] as const;

export type Label = (typeof LABELS)[number];

/** The labels from this one on are the story's body. */
export const FIRST_BODY = LABELS.indexOf("paragraph");
