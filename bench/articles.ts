/** Made-up articles, the same for every program that is measured: an article's number decides all of it. */

const NOUNS =
  "harbour wall ferry council winter school island mayor budget storm road bridge court engine river market".split(" ");
const VERBS = "mends leaves crosses refuses finds counts opens closes carries follows answers measures".split(" ");
const OTHERS =
  "slowly again before after without under beyond the a its their every second old late narrow public".split(" ");
const CITIES = ["BERLIN", "NAIROBI", "LIMA", "OSLO", "HANOI", "DUBLIN"];
const SOURCES = ["Reuters", "AP", "AFP", "dpa", "Xinhua", "Kyodo News"];
const NAMES = "Ada Berg,Tomas Lind,Mira Okafor,Jonas Weir,Lea Duarte,Samir Haddad,Ines Kovac,Paul Adeyemi".split(",");
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** About as many words as an agency's story has. */
const PARAGRAPHS = 14;
const WORDS_IN_PARAGRAPH = 42;
const SENTENCES_IN_PARAGRAPH = 3;
const WORDS_IN_CAPTION = 16;
const WORDS_IN_HEADLINE = 8;
const DAYS = 28;
const FIRST_YEAR = 2014;
const YEARS = 10;

/** An article as a newsroom knows it. */
export interface MadeUpArticle {
  readonly headline: string;
  readonly author: string;
  readonly source: string;
  readonly city: string;
  /** Day, month and year as numbers; the month from 1. */
  readonly date: { readonly day: number; readonly month: number; readonly year: number };
  readonly caption: string;
  readonly paragraphs: readonly string[];
  /** A sentence in three parts: a link stood in its middle. */
  readonly broken: readonly [string, string, string];
}

/** Numbers from 0 to 1 that look random and are the same each time (xorshift, 32 bits). */
export function makeRandom(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * Makes an article.
 * @param number Which one: the same number gives the same article.
 */
export function makeArticle(number: number): MadeUpArticle {
  const random = makeRandom(number);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? "";
  const phrase = (length: number): string =>
    Array.from({ length }, (_, place) => pick([OTHERS, NOUNS, VERBS][place % 3] ?? NOUNS)).join(" ");
  const sentence = (length: number): string => {
    const text = phrase(length);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = (): string =>
    Array.from({ length: SENTENCES_IN_PARAGRAPH }, () => sentence(WORDS_IN_PARAGRAPH / SENTENCES_IN_PARAGRAPH)).join(
      " ",
    );
  return {
    headline: `${sentence(WORDS_IN_HEADLINE).slice(0, -1)} ${number}`,
    author: pick(NAMES),
    source: pick(SOURCES),
    city: pick(CITIES),
    date: {
      day: 1 + Math.floor(random() * DAYS),
      month: 1 + Math.floor(random() * MONTHS.length),
      year: FIRST_YEAR + Math.floor(random() * YEARS),
    },
    caption: sentence(WORDS_IN_CAPTION),
    paragraphs: Array.from({ length: PARAGRAPHS }, paragraph),
    broken: ["In January,", `${phrase(6)} agreed to comply`, `with ${phrase(14)}, the harbour master said.`],
  };
}

/** "3 May 2019". */
export function printDate({ day, month, year }: MadeUpArticle["date"]): string {
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
