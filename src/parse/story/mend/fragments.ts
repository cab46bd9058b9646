/** How a fragment of a sentence begins and ends, and where the one before it is. */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { isStory, type StoryDraft } from "./draft.ts";

export const STARTS_UPPER = /^["“„«'‘(]?\p{Lu}/u;
/** Georgian letters are small ones by Unicode, though sentences begin with them. */
export const STARTS_LOWER = /^["“„«'‘(]?(?!\p{Script=Georgian})\p{Ll}/u;
const CLOSING = markCodes(".,;:!?)]}…”’»。、，；：！？）」』،؛؟");
/** "(BCA) said the lift would stay shut …", "(OL:KSTL) shares fell 11.6%": the short name of what a link before it names, its sign at the exchange. */
const STARTS_SHORT_NAME = /^\([\p{Lu}\d][\p{L}\d.:-]{1,12}\)\s\p{L}/u;
/** What stands behind its noun, as in Hindi, and opens no sentence: "लड़कियों ने पहले ग्राम सभा" / "में प्रस्ताव रखा". */
const STARTS_POSTPOSITION = new RegExp(String.raw`^${oneOf("postpositions")}\s`, "u");
const ENDS_OPEN = /[\p{L}\p{N}\p{M},،、，(“„«‘'"–—-]["”’]?$/u;

/** "said in a statement to": words of up to three small letters are most often those that wait for another, as "to", "der" and "con" do. */
const ENDS_WAITING = /\s\p{Ll}{1,3}$/u;
const COMMAS = markCodes(",،，、");
const ONLY_SIGNS = /^[\p{P}\p{S}]{1,3}$/u;

/** No pattern of an end looks back so far: of a long text only its last characters are asked. UTF-16 units. */
const LONGEST_TAIL = 8;

/** Whether a text begins with what closes or carries on the one before it. */
export const startsClosing = (text: string): boolean => isMarked(CLOSING, text, 0);

/** Whether a text ends amid a sentence, as far as its last character tells. */
export const endsOpen = (text: string): boolean => ENDS_OPEN.test(text.slice(-LONGEST_TAIL));

/** Whether a text ends in a word that waits for another. */
export const endsWaiting = (text: string): boolean => ENDS_WAITING.test(text.slice(-LONGEST_TAIL));

/** Whether a text's last character is a comma, of any script. */
export const endsInComma = (text: string): boolean => isMarked(COMMAS, text, text.length - 1);

/** Whether a text is nothing but signs: "," or ")." */
export const isOnlySigns = (text: string): boolean => text.length <= LONGEST_TAIL && ONLY_SIGNS.test(text);

/** A link's words; what opens a paragraph is longer. UTF-16 units. */
export const LONGEST_LINK = 48;
/** Three words in small letters, one after another: a sentence, and no row of names. */
export const PROSE = /(?<!\p{Ll})\p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2}/u;

/** Whether a block may go on with a sentence that stands above it. */
export const mayGoOn = (text: string): boolean =>
  STARTS_LOWER.test(text) || startsClosing(text) || STARTS_SHORT_NAME.test(text) || STARTS_POSTPOSITION.test(text);

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
