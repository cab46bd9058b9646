/** An article as listings show it. */
import type { ArchivedArticle } from "../archive/index.ts";
import { makeHref } from "../archive/urls.ts";
import { primaryOf } from "../lexicon/language-names.ts";
import type { ArticleMeta, Direction } from "../model.ts";
import type { Site } from "../site.ts";
import { type DateProps, makeDay } from "./dates.ts";
import { setHeadline } from "./headline.ts";
import { nameDate } from "./span.ts";
import { cleanText, shorten } from "./text.ts";

export interface CardProps {
  readonly href: string;
  readonly headline: string;
  readonly language: string;
  readonly direction: Direction;
  readonly date: DateProps | null;
  /** What the text of an undated article bounds: "mentions October 2022". */
  readonly period: string | null;
  readonly source: string | null;
  /** The summary, else the start of the text. */
  readonly teaser: string;
}

/** Longest teaser in a listing, in characters. */
const TEASER = 180;

/** In the words of this page: "mars 2023" in a line of English would be read by an English voice. */
const namePeriod = ({ period, language }: ArticleMeta): string | null => {
  if (period === null) return null;
  const named = primaryOf(language) === "en" ? null : nameDate(period.edtf);
  return named ?? cleanText(period.mention);
};

/**
 * Says what an undated article's text tells about its time.
 *
 * @param article The article.
 * @returns "mentions October 2022", or null where it has a date or tells nothing.
 */
export const makePeriod = ({ record, year }: ArchivedArticle): string | null => {
  const named = year === null ? namePeriod(record) : null;
  return named === null ? null : `mentions ${named}`;
};

/**
 * Makes an article's card.
 *
 * @param article The article.
 * @param site The settings.
 * @param length Longest teaser, in characters.
 * @returns The card's props.
 */
export const makeCard = (article: ArchivedArticle, site: Site, length: number = TEASER): CardProps => {
  const { record } = article;
  return {
    href: makeHref(site, article.path),
    headline: setHeadline(record.headline),
    language: record.language,
    direction: record.direction,
    date: makeDay(record.published),
    period: makePeriod(article),
    source: record.source === null ? null : cleanText(record.source),
    teaser: shorten(record.summary === null ? record.lead : cleanText(record.summary), length),
  };
};
