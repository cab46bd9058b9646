/** The index in the browser: Pagefind, its bundles joined, and what is known of all articles. */
/// <reference lib="dom" />
import { type Holder, keepHolders, lengthen } from "../../../src/search/holders.ts";
import { isLetter, isPhrase, readQuery } from "../../../src/search/query.ts";
import type { Hit, SearchData } from "../../../src/search/selection.ts";

/** What a fragment holds of an article. */
export interface Fragment {
  /** The article's path, "#", and fields for the list. */
  readonly url: string;
  readonly content: string;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places of the words that were found, in the fragment's text. */
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

/** The part of Pagefind's browser side that is used here. */
interface Pagefind {
  readonly init: () => Promise<void>;
  readonly mergeIndex: (path: string, options: object) => Promise<void>;
  readonly search: (text: string | null) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** An article of an answer of Pagefind's. */
interface Answer {
  readonly place: number;
  readonly score: number;
  readonly words: readonly number[];
  readonly load: () => Promise<Fragment>;
}

/** An article that was found; its text comes when it is shown. */
export type Found = Hit & Holder<Answer>;

export interface Engine {
  readonly data: SearchData;
  /** Finds the articles that fit a query; all of them where it has no words. */
  readonly search: (text: string) => Promise<Found[]>;
}

const loadData = async (address: string): Promise<SearchData> => {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(address);
  const plain = response.body.pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(plain).json();
};

const loadPagefind = async (root: string, { bundles, language }: SearchData): Promise<Pagefind> => {
  const [first = "", ...others] = bundles.map((path) => new URL(root + path, location.href).pathname);
  const { createInstance } = await import(`${first}pagefind.js`);
  // A bundle never changes, so its files may come from the browser's cache; a worker would be loaded twice over.
  const makeOptions = (path: string) => ({ basePath: path, baseUrl: "/", language, metaCacheTag: "same" });
  const pagefind: Pagefind = createInstance({ ...makeOptions(first), noWorker: true });
  await pagefind.init();
  await Promise.all(others.map((path) => pagefind.mergeIndex(path, makeOptions(path))));
  return pagefind;
};

/** Keeps what is among the results of each search, and adds up how well it fits. */
const intersect = (searches: readonly (readonly Found[])[]): Found[] => {
  const [first = [], ...others] = searches.map((found) => new Map(found.map((hit) => [hit.place, hit])));
  return [...first.values()].flatMap((hit) => {
    const same = others.flatMap((found) => found.get(hit.place) ?? []);
    if (same.length < others.length) return [];
    const all = [hit, ...same];
    const score = all.reduce((sum, own) => sum + own.score, 0);
    return [{ ...hit, score, words: all.flatMap(({ words }) => words), isWhole: all.every(({ isWhole }) => isWhole) }];
  });
};

type Ask = (text: string | null) => Promise<Answer[]>;

const markWhole = (answers: readonly Answer[]): Found[] => answers.map((answer) => ({ ...answer, isWhole: true }));

/** Asks what holds a word; the files that this needs are those of the first question. */
const askWord = async (ask: Ask, word: string, all: readonly Answer[]): Promise<Found[]> => {
  const whole = await ask(`"${word}"`);
  if (isLetter(word)) return markWhole(whole);
  return whole.length === all.length ? markWhole(all) : keepHolders({ all, whole, shorter: await ask(lengthen(word)) });
};

/** Asks for words, or for a phrase. How well an article fits is said of all words at once. */
const askSearch = async (ask: Ask, search: string): Promise<Found[]> => {
  const all = await ask(search);
  // In phrases Pagefind takes each word as it is.
  if (isPhrase(search)) return markWhole(all);
  const words = search.split(" ");
  if (words.length === 1) return askWord(ask, search, all);
  const holders = await Promise.all(words.map(async (word) => askWord(ask, word, await ask(word))));
  const wholeAt = holders.map((found) => new Map(found.map(({ place, isWhole }) => [place, isWhole])));
  return all
    .filter(({ place }) => wholeAt.every((own) => own.has(place)))
    .map((answer) => ({ ...answer, isWhole: wholeAt.every((own) => own.get(answer.place) === true) }));
};

/**
 * Loads the index. Words and articles come when they are asked for.
 *
 * @param root The site's root: its path prefix.
 * @param address Where the data of all articles is.
 */
export const loadEngine = async (root: string, address: string): Promise<Engine> => {
  const data = await loadData(address);
  const pagefind = await loadPagefind(root, data);
  const placeOf = new Map(data.ids.split(" ").map((id, place) => [id, place]));
  const ask: Ask = async (text) => {
    const { results } = await pagefind.search(text);
    // A bundle also holds articles that have changed since, or are gone; the data does not name their fragments.
    return results.flatMap(({ id, score, words, data: load }) => {
      const place = placeOf.get(id);
      return place === undefined ? [] : [{ place, score, words, load }];
    });
  };
  const search = async (text: string): Promise<Found[]> => {
    const { searches } = readQuery(text);
    if (searches.length === 0) return markWhole(await ask(null));
    return intersect(await Promise.all(searches.map((own) => askSearch(ask, own))));
  };
  return { data, search };
};
