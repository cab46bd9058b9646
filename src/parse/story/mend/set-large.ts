/** Whether a paragraph holds the sentences that a page sets large beside it, as they are or a little altered. */
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { bareWords, mayHoldWords, takeSamples } from "./looks.ts";

/** What is set large is so long, weighed; a shorter sentence is said twice by chance. */
export const SHORTEST_SET_LARGE = 25;

const OPENING = markCodes('"“„«»‘‚「『');
const QUOTED = /^["“„«»‘‚「『].*["”“»«’‘」』][.。]?$/su;

/** Whether a text stands in quotation marks from its start to its end. */
export const isQuoted = (text: string): boolean => isMarked(OPENING, text, 0) && QUOTED.test(text);

/** "Maren Tjaden, ferrywoman", "Maren Tjaden | ferrywoman", "— Maren Tjaden": who said what is set large. UTF-16 units. */
const LONGEST_SPEAKER = 60;
const SPEAKER =
  /^(?:[—–-]\s?)?\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}(?:(?:,| \|)\s[^.!?]{2,40})?$/u;

/** Whether a line is nothing but a name, and what that person is. */
export const namesSpeaker = (text: string): boolean => text.length <= LONGEST_SPEAKER && SPEAKER.test(text);

/** Words that are left out part sentences, too: "screwed everybody ... They have all". */
const BETWEEN_SENTENCES = /(?<=[.!?…][”"»’]?)\s+/u;
/** Where a sentence of a paragraph, or what is quoted in it, may end: “… and so did the bus,” she said. */
const PARTS = /(?<=[.!?…,。！？][”"»’」』]?)\s*|(?<=[”"»’」』])[,.]?\s*/u;

/** Whether each sentence stands in a paragraph as it is. */
function holdsAsTheyAre(paragraph: string, text: string): boolean {
  const words = bareWords(paragraph);
  const parts = paragraph.split(PARTS);
  const ends = new Set(parts.map((_, i) => bareWords(parts.slice(0, i + 1).join(" ")).length));
  // “We will not leave this town.” is no part of “we will not leave this town, not now”.
  return text
    .split(BETWEEN_SENTENCES)
    .map(bareWords)
    .every((sentence) => words.includes(sentence) && ends.has(words.indexOf(sentence) + sentence.length));
}

/** Of so many words so many stand in the paragraph in the same order, the others were altered: "He rang me" for "He has rung me". */
const FEWEST_WORDS = 9;
const SAME_ORDER = 0.9;
const MOST_WORDS = 60;
const LONGEST_PARAGRAPH = 300;
/** "Anchor is a film about a harbour in which …" / "Buoy is a film about a harbour in which …": entries that are worded alike are of one length. */
const LONGER = 1.3;

/** How many words two lists have in common in the same order. */
function countInOrder(some: readonly string[], others: readonly string[]): number {
  let row = new Uint16Array(others.length + 1);
  for (const word of some) {
    const next = new Uint16Array(others.length + 1);
    others.forEach((other, i) => {
      next[i + 1] = word === other ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0);
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** "says the historian Jan Reck, who has lived there since 1980": no more stands between what somebody said and the rest of it. UTF-16 units. */
const LONGEST_TOLD = 100;

/** Whether a paragraph holds a text in two parts, with words between them that say who said it. */
export function holdsParted(paragraph: string, text: string): boolean {
  const held = bareWords(paragraph);
  const words = bareWords(text);
  for (let cut = words.indexOf(" ", 1); cut > 0 && cut < words.length - 1; cut = words.indexOf(" ", cut + 1)) {
    const start = held.indexOf(words.slice(0, cut + 1));
    if (start < 0) return false;
    const between = held.indexOf(words.slice(cut), start + cut + 1) - (start + cut);
    if (between > 0 && between <= LONGEST_TOLD) return true;
  }
  return false;
}

/** Whether a paragraph holds most of a text's words in their order. */
function holdsAltered(paragraph: string, text: string): boolean {
  if (paragraph.length < text.length * LONGER) return false;
  const words = bareWords(text).trim().split(" ");
  const others = bareWords(paragraph).trim().split(" ");
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || others.length > LONGEST_PARAGRAPH) return false;
  return countInOrder(words, others) >= words.length * SAME_ORDER;
}

/**
 * Whether a longer paragraph holds the sentences of a text as they are.
 * @param samples Of the text.
 */
export const holdsSame = (paragraph: string, text: string, samples: readonly string[]): boolean =>
  paragraph.length > text.length && mayHoldWords(paragraph, samples) && holdsAsTheyAre(paragraph, text);

/**
 * Whether a longer paragraph holds the sentences of a text, as they are or a little altered.
 * @param samples Of the text.
 */
export function holdsSentences(paragraph: string, text: string, samples = takeSamples(text)): boolean {
  if (paragraph.length <= text.length || !mayHoldWords(paragraph, samples)) return false;
  return holdsAsTheyAre(paragraph, text) || holdsAltered(paragraph, text);
}
