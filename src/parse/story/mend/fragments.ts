/** How a fragment of a sentence begins and ends, and where the one before it is. */
import { isStory, type StoryDraft } from "./draft.ts";

export const STARTS_UPPER = /^["“„«'‘(]?\p{Lu}/u;
/** Georgian letters are small ones by Unicode, though sentences begin with them. */
export const STARTS_LOWER = /^["“„«'‘(]?(?!\p{Script=Georgian})\p{Ll}/u;
export const STARTS_CLOSING = /^[.,;:!?)\]}…”’»。、，；：！？）」』،؛؟]/u;
/** "(BCA) said the lift would stay shut …": the short name of what a link before it names. */
const STARTS_SHORT_NAME = /^\([\p{Lu}\d][\p{L}\d-]{1,9}\)\s\p{L}/u;
/** Hindi's postpositions, which no sentence begins with: "लड़कियों ने पहले ग्राम सभा" / "में प्रस्ताव रखा". */
const STARTS_POSTPOSITION = /^(?:में|ने|को|से|का|की|के|पर|तक|द्वारा)\s/u;
export const ENDS_OPEN = /[\p{L}\p{N}\p{M},،、，(“„«‘'"–—-]["”’]?$/u;

/** "said in a statement to": words of up to three small letters are most often those that wait for another, as "to", "der" and "con" do. */
export const ENDS_WAITING = /\s\p{Ll}{1,3}$/u;
export const ENDS_IN_COMMA = /[,،，、]$/u;
/** Signs alone: "," or ")." */
export const ONLY_SIGNS = /^[\p{P}\p{S}]{1,3}$/u;
/** A link's words; what opens a paragraph is longer. UTF-16 units. */
export const LONGEST_LINK = 48;
/** Three words in small letters, one after another: a sentence, and no row of names. */
export const PROSE = /(?<!\p{Ll})\p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2}/u;

/** Whether a block may go on with a sentence that stands above it. */
export const mayGoOn = (text: string): boolean =>
  STARTS_LOWER.test(text) ||
  STARTS_CLOSING.test(text) ||
  STARTS_SHORT_NAME.test(text) ||
  STARTS_POSTPOSITION.test(text);

/** What the patterns of ends look back upon, closing quotes told. UTF-16 units. */
export const LONGEST_END = 40;

/** Between two fragments of a sentence stand so many foreign blocks at most. */
const FARTHEST_FRAGMENT = 6;

/** Index of the nearest body block before `at` that is part of the story, or -1. */
export function findBefore({ given, judged }: StoryDraft, at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST_FRAGMENT; i -= 1) {
    if (isStory({ given, judged }, i)) return i;
    if (given[i] === undefined && judged[i]?.label === "headline") return -1;
  }
  return -1;
}
