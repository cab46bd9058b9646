/** A headline as a page sets it. */
import { cleanText } from "./text.ts";

/** A space that no line may break at: before a dash that stands between words, and between a number and its unit. */
const BOUND = / (?=[–—-] |(?<=\d )(?:\p{L}{1,2}|[%€$£°]+)(?!\p{L}))/gu;

/** What most headlines have not; without it there is no such space. */
const MAY_BIND = /[\d–—-] /;

/**
 * Sets a headline: no line of it starts with a dash or with what a number counts.
 *
 * @param headline A record's headline.
 */
export const setHeadline = (headline: string): string => {
  const clean = cleanText(headline);
  return MAY_BIND.test(clean) ? clean.replace(BOUND, "\u00a0") : clean;
};
