/** Articles → groups of those whose headlines begin with one letter. */

import { compareText } from "./compare-text.ts";
import { type ArchivedArticle, type Group, makeOrderedGroup } from "./gather.ts";
import { areMixed, type Initial } from "./initial.ts";
import { orderByHeadline } from "./register.ts";
import { initialOf } from "./standing.ts";
import { initialPath } from "./urls.ts";

/** Articles whose headlines begin with a letter; by headline. It is called by its script, too, where the archive has several. */
export interface Letter extends Group {
  readonly initial: Initial;
  /** The same articles in the order of the archive. */
  readonly newest: readonly ArchivedArticle[];
}

/** Letters with their articles in the order of the archive: dealt out, not sorted anew. */
const dealLetters = (articles: readonly ArchivedArticle[]) => {
  const letters = new Map<string, { readonly initial: Initial; readonly newest: ArchivedArticle[] }>();
  for (const article of articles) {
    const initial = initialOf(article);
    const letter = letters.get(initial.slug);
    if (letter === undefined) letters.set(initial.slug, { initial, newest: [article] });
    else letter.newest.push(article);
  }
  return [...letters.values()].sort((a, b) => compareText(a.initial.order, b.initial.order));
};

/**
 * Gathers articles by the first letter of their headlines.
 *
 * @param articles In the order of the archive.
 * @returns The letters, in the order of a register.
 */
export const gatherInitials = (articles: readonly ArchivedArticle[]): Letter[] => {
  // In it, each letter's articles are together.
  const register = orderByHeadline(articles);
  const letters = dealLetters(articles);
  const isMixed = areMixed(letters.map(({ initial }) => initial));
  let end = 0;
  return letters.map(({ initial, newest }) => {
    const start = end;
    end += newest.length;
    const name = isMixed ? initial.name : initial.label;
    const group = makeOrderedGroup({ name, path: initialPath(initial.slug) }, newest);
    return { ...group, initial, articles: register.slice(start, end), newest };
  });
};
