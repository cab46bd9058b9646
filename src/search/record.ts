/** An article → what the index holds of it. */
import type { WholeArticle } from "../archive/index.ts";
import { makeDay } from "../view/dates.ts";
import { plainText } from "../view/plain.ts";
import { cleanText, foldSpace } from "../view/text.ts";
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

const listTexts = ({ record }: WholeArticle): string[] => {
  const photos = record.photos.flatMap(({ caption, credit }) => [caption, credit]);
  const texts = [
    record.summary,
    record.byline,
    ...record.body.children.map(plainText),
    ...photos,
    record.signoff,
    ...record.notes,
    ...record.topics,
  ];
  return texts.filter((text) => text !== null);
};

/**
 * Makes the record of an article: its headline and all that a reader reads of it.
 *
 * @param article The article.
 * @param language Language of the index; all articles of a site are in one.
 * @returns The record; `skip` in its address is how many words of the headline its content begins with.
 */
export const makeSearchRecord = (article: WholeArticle, language: string): SearchRecord => {
  const { record, path } = article;
  const fold = (text: string): string => foldSpace(separateWords(cleanText(text)));
  const headline = fold(record.headline);
  const day = makeDay(record.published);
  const shown = new URLSearchParams({
    source: cleanText(record.source ?? record.publisher ?? ""),
    date: day?.text ?? "",
    iso: day?.iso ?? "",
    lang: record.language,
    dir: record.direction,
    skip: String(countWords(headline)),
  });
  return {
    url: `${path}#${shown}`,
    content: [headline, ...listTexts(article).map(fold)].join("\n"),
    language,
    meta: { title: foldSpace(cleanText(record.headline)) },
  };
};
