/** What a block can be. */
export const STORY_LABELS = [
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

export type StoryLabel = (typeof STORY_LABELS)[number];

/** The labels from this one on are the story's body. */
export const FIRST_BODY = STORY_LABELS.indexOf("paragraph");
