/** Words of pages that hold no article, and of those that hold the beginning of one. In small letters, with straight apostrophes. */
export const NOTICE_PHRASES = [
  /** "Page not found", "We value your privacy", "Sign in to continue": titles of error, consent and login pages, whole. */
  "noticeTitles",
  /** "Sorry, but we can't find the page", "This article has been removed": with what the first paragraph of such a page begins. */
  "noticeOpenings",
  /** "Subscribe to read the full story": what a line says of the rest of a story, which is behind a paywall. */
  "paywalls",
] as const;
