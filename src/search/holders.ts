/**
 * What the index says of a word → the articles that hold it. Where Pagefind knows no word that begins as the one asked for, it
 * answers with a shorter one: "har" for "Harrystown". Nothing in its answer tells; two more questions do, and load nothing.
 * Runs in the browser too.
 */

/** An article that was found, and where in its text the words are. */
export interface Placed {
  readonly place: number;
  readonly words: readonly number[];
}

/** What the index was asked of one word. */
export interface WordAnswers<H extends Placed> {
  /** Its answer to the word. */
  readonly all: readonly H[];
  /** Articles that hold the word itself, or another form of it: its answer to the word in quotation marks. */
  readonly whole: readonly Placed[];
  /** Its answer to `lengthen(word)`. */
  readonly shorter: readonly Placed[];
}

/** An article that holds a word. */
export type Holder<H extends Placed> = H & {
  /** Whether it holds the word itself, not only a longer one. */
  readonly isWhole: boolean;
};

/** No word of a text has it. */
const NO_LETTER = "\u0001";

/** Makes a word that no article holds: the index answers with the longest one that it begins with. */
export const lengthen = (word: string): string => word + NO_LETTER;

/**
 * Keeps the articles that hold a word or one that begins with it.
 *
 * @param answers What the index was asked.
 * @returns Those of its answer that were not found by a shorter word alone.
 */
export const keepHolders = <H extends Placed>({ all, whole, shorter }: WordAnswers<H>): Holder<H>[] => {
  const own = new Set(whole.map(({ place }) => place));
  const short = new Map(shorter.map(({ place, words }) => [place, words.join()]));
  return all.flatMap((hit) => {
    const isWhole = own.has(hit.place);
    return isWhole || short.get(hit.place) !== hit.words.join() ? [{ ...hit, isWhole }] : [];
  });
};
