/** Pages that list articles under headings. */
import type { ArchivedArticle } from "../archive/index.ts";
import { readMoment } from "../archive/moment.ts";
import type { Site } from "../site.ts";
import { type CardProps, makeCard } from "./card.ts";
import { nameMonth } from "./dates.ts";
import type { FrameProps, Link } from "./frame.ts";
import { countNoun } from "./text.ts";

export interface GroupProps {
  readonly heading: string;
  /** Id of the heading on its page. */
  readonly anchor: string;
  /** "3 articles". */
  readonly count: string;
  readonly cards: readonly CardProps[];
}

/** A page that lists articles in groups. */
export interface ListingProps {
  readonly frame: FrameProps;
  /** What the heading below names: "Year". */
  readonly kind: string;
  readonly heading: string;
  /** "12 articles, 2014 to 2023". */
  readonly note: string;
  readonly groups: readonly GroupProps[];
  /** The same kind of page before and after it, in time. */
  readonly earlier: Link | null;
  readonly later: Link | null;
}

interface Heading {
  readonly heading: string;
  readonly anchor: string;
}

const groupCards = (
  articles: readonly ArchivedArticle[],
  site: Site,
  headingOf: (article: ArchivedArticle) => Heading,
): GroupProps[] => {
  const groups = new Map<string, { heading: string; cards: CardProps[] }>();
  for (const article of articles) {
    const { heading, anchor } = headingOf(article);
    const group = groups.get(anchor) ?? { heading, cards: [] };
    group.cards.push(makeCard(article, site));
    groups.set(anchor, group);
  }
  return [...groups].map(([anchor, { heading, cards }]) => ({
    heading,
    anchor,
    cards,
    count: countNoun(cards.length, "article"),
  }));
};

/**
 * Groups the articles of one year by month.
 *
 * @param articles Of one year, in order.
 * @param site The settings.
 * @returns A group a month; articles that tell their year alone come in one of their own.
 */
export const groupByMonth = (articles: readonly ArchivedArticle[], site: Site): GroupProps[] =>
  groupCards(articles, site, ({ record }) => {
    const month = readMoment(record.published ?? "")?.month ?? null;
    if (month === null) return { heading: "Month not known", anchor: "month-unknown" };
    return { heading: nameMonth(month), anchor: `month-${month}` };
  });

/**
 * Groups articles by year.
 *
 * @param articles In order.
 * @param site The settings.
 * @returns A group a year, and one for the undated.
 */
export const groupByYear = (articles: readonly ArchivedArticle[], site: Site): GroupProps[] =>
  groupCards(articles, site, ({ year }) =>
    year === null ? { heading: "Undated", anchor: "undated" } : { heading: year, anchor: `year-${year}` },
  );

/**
 * Says what time articles are from.
 *
 * @param articles In order, newest first.
 * @returns "2014 to 2023", "2023", or null where none has a date.
 */
export const nameSpan = (articles: readonly ArchivedArticle[]): string | null => {
  const years = articles.map(({ year }) => year).filter((year) => year !== null);
  const latest = years[0];
  const earliest = years.at(-1);
  if (latest === undefined || earliest === undefined) return null;
  return latest === earliest ? latest : `${earliest} to ${latest}`;
};

/**
 * Says how many articles there are and what time they are from.
 *
 * @param articles In order, newest first.
 * @returns "12 articles, 2014 to 2023".
 */
export const noteArticles = (articles: readonly ArchivedArticle[]): string =>
  [countNoun(articles.length, "article"), nameSpan(articles)].filter((part) => part !== null).join(", ");
