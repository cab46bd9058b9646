/** An article → what the index holds of it. */
import type { WholeArticle } from "../archive/index.ts";
import type { ArticleMeta } from "../model.ts";
import { makeDay } from "../view/dates.ts";
import { plainText } from "../view/plain.ts";
import { cleanText, foldSpace } from "../view/text.ts";
import { FIELD_END } from "./excerpt.ts";
import { separateWords } from "./words.ts";

/** What Pagefind takes for one article. */
export interface SearchRecord {
  /** The article's path, "#", and what the list of results shows of it: Pagefind would find words of anything else. */
  readonly url: string;
  readonly content: string;
  readonly language: string;
  /** Pagefind finds words of it too, and ranks what has them in its title first. */
  readonly meta: { readonly title: string };
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

type Fold = (text: string) => string;

/** The body as running text: what is no paragraph, such as a subhead, is marked off from what stands around it. */
const joinBody = ({ children }: WholeArticle["record"]["body"], fold: Fold): string =>
  children
    .map((child, at) => {
      const isRunning = child.type === "paragraph" && children[at + 1]?.type === "paragraph";
      return `${fold(plainText(child))}${isRunning || at === children.length - 1 ? "" : ` ${FIELD_END}`}`;
    })
    .join("\n");

/** The byline as printed, and authors that it does not name, as where the front matter states them: the page shows them in its place. */
const listWriters = ({ byline, authors }: WholeArticle["record"], fold: Fold): string[] => {
  const printed = fold(byline ?? "");
  const low = printed.toLowerCase();
  return [printed, ...authors.map(fold).filter((author) => !low.includes(author.toLowerCase()))];
};

/** Who provided, who published and where it stood: the page shows them, and a reader looks for "The Courier"; not twice where the text ends in them. */
const listHouses = ({ source, publisher, section, signoff }: WholeArticle["record"], fold: Fold): string[] => {
  const said = fold(signoff ?? "").toLowerCase();
  const houses = [source, publisher, section].flatMap((house) => (house === null ? [] : [fold(house)]));
  return [...new Set(houses)].filter((house) => !said.includes(house.toLowerCase()));
};

const listTexts = ({ record }: WholeArticle, fold: Fold): string[] => {
  const foldAll = (texts: readonly (string | null)[]): string[] => texts.filter((text) => text !== null).map(fold);
  return [
    ...foldAll([record.summary]),
    joinBody(record.body, fold),
    // Behind the text, so that an excerpt of its start is none of a byline.
    ...listWriters(record, fold),
    ...foldAll(record.photos.flatMap(({ caption, credit }) => [caption, credit])),
    ...foldAll([record.signoff, ...record.notes, ...record.topics]),
    ...listHouses(record, fold),
  ].filter((text) => text !== "");
};

/** Who provided a story, as the list of results shows it; empty where nobody is known. */
export const nameProvider = ({ source, publisher }: Pick<ArticleMeta, "source" | "publisher">): string =>
  source ?? publisher ?? "";

/**
 * Makes the record of an article: its headline and all that a reader reads of it.
 *
 * @param article The article.
 * @param language Language of the index; all articles of a site are in one.
 * @returns The record; `skip` in its address is how many words of the headline its content begins with.
 */
export const makeSearchRecord = (article: WholeArticle, language: string): SearchRecord => {
  const { record, path } = article;
  const fold: Fold = (text) => foldSpace(separateWords(cleanText(text)));
  const headline = fold(record.headline);
  const day = makeDay(record.published);
  const shown = new URLSearchParams({
    source: cleanText(nameProvider(record)),
    date: day?.text ?? "",
    iso: day?.iso ?? "",
    lang: record.language,
    dir: record.direction,
    skip: String(countWords(headline)),
  });
  return {
    url: `${path}#${shown}`,
    content: [headline, listTexts(article, fold).join(` ${FIELD_END}\n`)].join("\n"),
    language,
    meta: { title: foldSpace(cleanText(record.headline)) },
  };
};
