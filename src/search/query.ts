/** What a reader typed → what the index is asked. Runs in the browser too. */
import { typePlain } from "./letters.ts";
import { isElided, isSign, isSum, listWords } from "./words.ts";

export interface Query {
  /** Searches whose results an article has to be among, all of them; Pagefind takes what stands in quotes as a phrase. */
  readonly searches: readonly string[];
  /** Words and phrases as typed, for an article's page to mark. */
  readonly marks: readonly string[];
}

/** Quotation marks of all kinds that newspapers use; a phrase begins and ends with any of them. */
const QUOTES = '"“”„‟«»「」『』';
const LONE_QUOTES = new RegExp(`[${QUOTES}]`, "g");
const QUOTED = new RegExp(`[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]`, "g");

/** Pagefind leaves them out of words in the index, but not of what it is asked: "C++", "£240,000", "(€5". */
const LAST_SIGNS = /(?<!\p{S})\p{S}+$/u;
const FIRST_SIGNS = /^\p{P}*\p{S}+/u;

/** A word as the index has it. */
const askFor = (word: string): string => typePlain(word).replace(FIRST_SIGNS, "").replace(LAST_SIGNS, "");

const makePhrase = (words: readonly string[]): string => `"${words.map(askFor).join(" ")}"`;

/** Alphabets and their figures come first among all characters; one syllable of Korean, or of India's writing, is the start of names. */
const FIRST_SYLLABLE = "\u0900";

/** Tells whether a word is one letter of an alphabet, or one figure: half of all words begin with it, and who asks for "C++" means none of them. */
export const isLetter = (word: string): boolean => word.length < 2 && word < FIRST_SYLLABLE;

/** Tells whether a search is for a phrase. */
export const isPhrase = (search: string): boolean => search.startsWith('"');

/**
 * Reads a query: words, and phrases in quotation marks. A run of Chinese or Japanese is a phrase of its signs, and
 * "US$14,000" one of its letters and its figure.
 *
 * @param text What was typed.
 * @returns The searches; none where there is no word.
 */
export const readQuery = (text: string): Query => {
  const phrases: string[] = [];
  const words: string[] = [];
  const marks: string[] = [];
  for (const [, quoted = ""] of text.matchAll(QUOTED)) {
    const parts = listWords(quoted);
    if (parts.length === 0) continue;
    phrases.push(makePhrase(parts));
    marks.push(quoted.trim());
  }
  for (const typed of text.replace(QUOTED, " ").replace(LONE_QUOTES, " ").split(/\s+/)) {
    const parts = listWords(typed);
    if (parts.length > 1 && parts.some((part) => isSign(part) || isSum(part))) {
      phrases.push(makePhrase(parts));
      marks.push(typed);
    } else {
      const own = parts.filter((part) => !isElided(part));
      words.push(...own.map(askFor));
      marks.push(...own);
    }
  }
  return { searches: [...(words.length === 0 ? [] : [words.join(" ")]), ...phrases], marks };
};
