/** Articles → groups of those that go by one name. */
import { listEach } from "../list-each.ts";
import type { ArticleMeta } from "../model.ts";
import { compareText } from "./compare-text.ts";
import { type ArchivedArticle, type Group, makeOrderedGroup } from "./gather.ts";
import { orderMostFirst } from "./most-first.ts";
import { isInCapitals } from "./spell-name.ts";

/** Whether a name is written as a page's look has it: in capitals, or with what parts it from the one before. */
const isDressed = (name: string): boolean => isInCapitals(name) || !/^[\p{L}\p{N}]/u.test(name);

/** Of the ways a name is written, the most frequent plain one; of equals, the first by code units. */
const commonName = (spellings: readonly Spelling[]): string => {
  const [first] = spellings.toSorted(
    (a, b) => Number(isDressed(a.name)) - Number(isDressed(b.name)) || b.count - a.count || compareText(a.name, b.name),
  );
  return first?.name ?? "";
};

interface Gathered {
  /** How often each way of writing the name stands on articles. */
  readonly spellings: Spelling[];
  readonly articles: ArchivedArticle[];
}

/** A way of writing a name, and what is called so. */
interface Spelling {
  readonly name: string;
  readonly of: Gathered;
  count: number;
}

const addArticle = (spelling: Spelling, article: ArchivedArticle): void => {
  const { articles } = spelling.of;
  if (articles[articles.length - 1] === article) return;
  articles.push(article);
  spelling.count += 1;
};

/**
 * Gathers articles by the names that they go by. Names of one path are one name: those that differ in case, accents or
 * punctuation alone; the group is called as most of its articles write it.
 *
 * @param articles In order.
 * @param namesOf The names of an article; none leaves it out, a name twice counts once.
 * @param pathOf Path of a name's page.
 * @param nameGroup What readers call a name, where articles hold it in another form.
 * @returns The groups, those with most articles first, then by name, as a register has them.
 */
export const gatherNamed = (
  articles: readonly ArchivedArticle[],
  namesOf: (record: ArticleMeta) => readonly string[],
  pathOf: (name: string) => string,
  nameGroup: (name: string, articles: readonly ArchivedArticle[]) => string = (name) => name,
): Group[] => {
  const groups = new Map<string, Gathered>();
  const spellings = new Map<string, Spelling>();
  const spell = (name: string): Spelling => {
    const path = pathOf(name);
    const of = groups.get(path) ?? { spellings: [], articles: [] };
    groups.set(path, of);
    const own = { name, of, count: 0 };
    of.spellings.push(own);
    spellings.set(name, own);
    return own;
  };
  // Asked for ahead: a loop that calls another function for each kind of name is compiled anew for each.
  const names = listEach(articles, ({ record }) => namesOf(record));
  articles.forEach((article, index) => {
    // One look for a name: there are as many as articles, and a few hundred ways of writing them.
    for (const name of names[index] ?? []) addArticle(spellings.get(name) ?? spell(name), article);
  });
  const named = [...groups].map(([path, own]) =>
    makeOrderedGroup({ name: nameGroup(commonName(own.spellings), own.articles), path }, own.articles),
  );
  return orderMostFirst(
    named,
    ({ articles: own }) => own.length,
    ({ name }) => name,
  );
};
