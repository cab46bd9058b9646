/** A fragment's text and the words that were found in it → an excerpt with hits. Runs in the browser too. */
import { joinWords } from "./words.ts";

/** Stands between two fields in a fragment's text, a word of its own, which Pagefind keeps and finds nothing by. */
export const FIELD_END = "·";

/** A run of text, found or not. */
export interface ExcerptRun {
  readonly text: string;
  readonly isHit: boolean;
}

/** How many words an excerpt has, and how many of them stand before its first hit. */
const LENGTH = 36;
const BEFORE = 8;

/** As Pagefind parts words, so that its places of words are ours. */
const SPACE = /[^\S\uFEFF]+/;

/** The start of the window that holds most hits; of equals, the first. */
const findStart = (places: readonly number[], first: number): number => {
  let best = { start: first, hits: 0 };
  for (const place of places) {
    const start = Math.max(first, place - BEFORE);
    const hits = places.filter((other) => other >= place && other < start + LENGTH).length;
    if (hits > best.hits) best = { start, hits };
  }
  return best.start;
};

/** What ends a sentence, or announces what follows: nothing needs to stand between it and the next field. */
const STOP = /[.!?:…。！？：।۔][\p{Pe}\p{Pf}"']*$/u;

/** Signs in front of a found word, and behind it: "(bridge," is found by "bridge". A currency's or a percentage's are of its amount. */
const FRONT = /^[^\p{L}\p{M}\p{N}\p{S}]+/u;
const BACK = /(?<![^\p{L}\p{M}\p{N}\p{S}%])[^\p{L}\p{M}\p{N}\p{S}%]+$/u;

/** Parts a hit from the signs and the space around it. */
const trimHit = (text: string): ExcerptRun[] => {
  const from = FRONT.exec(text)?.[0].length ?? 0;
  const to = BACK.exec(text)?.index ?? text.length;
  return [
    { text: text.slice(0, from), isHit: false },
    { text: text.slice(from, to), isHit: true },
    { text: text.slice(to), isHit: false },
  ].filter((run) => run.text !== "");
};

/** Words in a row as runs, with hits next to each other as one. */
const markWords = (words: readonly string[], from: number, to: number, hits: ReadonlySet<number>): ExcerptRun[] => {
  const runs: { text: string; isHit: boolean }[] = [];
  for (let place = from; place < to; place += 1) {
    if (words[place] === FIELD_END && STOP.test(words[place - 1] ?? "")) continue;
    const isHit = hits.has(place);
    const last = runs.at(-1);
    const word = `${words[place]}${place === to - 1 ? "" : " "}`;
    if (last?.isHit === isHit) last.text += word;
    else runs.push({ text: word, isHit });
  }
  return runs.flatMap(({ text, isHit }) => {
    const joined = joinWords(text);
    return isHit ? trimHit(joined) : [{ text: joined, isHit }];
  });
};

/**
 * Takes the headline from the start of a text.
 *
 * @param content The fragment's text, as the index has it.
 * @param found Places of the words that were found, counted from 0.
 * @param length How many words of the headline the text begins with.
 * @returns Runs of text, which joined are the headline.
 */
export const takeHeadline = (content: string, found: readonly number[], length: number): ExcerptRun[] =>
  markWords(content.split(SPACE), 0, length, new Set(found));

/**
 * Cuts the part of a text that has most of what was asked.
 *
 * @param content The fragment's text, as the index has it.
 * @param found Places of the words that were found, counted from 0.
 * @param skip How many words of the headline the text begins with; the page shows it above the excerpt.
 * @returns Runs of text, which joined are the excerpt.
 */
export const cutExcerpt = (content: string, found: readonly number[], skip: number): ExcerptRun[] => {
  const words = content.split(SPACE);
  const places = [...new Set(found)].filter((place) => place >= skip && place < words.length).sort((a, b) => a - b);
  const from = findStart(places, skip);
  const start = words[from] === FIELD_END ? from + 1 : from;
  const to = Math.min(words.length, start + LENGTH);
  const end = words[to - 1] === FIELD_END ? to - 1 : to;
  return [
    ...(start > skip ? [{ text: "… ", isHit: false }] : []),
    ...markWords(words, start, end, new Set(places)),
    ...(end < words.length ? [{ text: " …", isHit: false }] : []),
  ];
};
