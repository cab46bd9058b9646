/** Cards of articles, under the headings of a page that lists them. */
import type { ArchivedArticle } from "../archive/index.ts";
import { nameMonth, readMoment } from "../archive/moment.ts";
import { listEach, pairEach } from "../list-each.ts";
import type { Site } from "../site.ts";
import { type CardProps, makeCard } from "./card.ts";
import type { Link } from "./navigation.ts";
import { ON_PAGE } from "./span.ts";
import { countNoun, groupDigits } from "./text.ts";

/** Cards under one heading. */
export interface GroupProps {
  readonly heading: string;
  /** Id of the heading on its page. */
  readonly anchor: string;
  /** "3 articles"; on a page of several "3 on this page": others may stand under the same heading there. Null where it is seen. */
  readonly count: string | null;
  readonly cards: readonly CardProps[];
  /** Whether headlines stand without the start of their texts. */
  readonly isBrief: boolean;
  /** Leads to all, where these are but some. */
  readonly more: Link | null;
}

/** What sets articles apart on a page. */
export interface Heading {
  readonly heading: string;
  readonly anchor: string;
}

/** Finds the heading that an article stands under. */
export type HeadingOf = (article: ArchivedArticle) => Heading;

/** Cards by site and article: one stands on the pages of a dozen listings, and finding its teaser walks its text. */
const cards = new WeakMap<Site, WeakMap<ArchivedArticle, CardProps>>();

/** Finds the card of an article. */
export const findCard = (article: ArchivedArticle, site: Site): CardProps => {
  const own = cards.get(site);
  const known = own?.get(article);
  if (known !== undefined) return known;
  const card = makeCard(article, site);
  if (own === undefined) cards.set(site, new WeakMap([[article, card]]));
  else own.set(article, card);
  return card;
};

/** One card needs no count. */
const countCards = (count: number, isPart: boolean): string | null => {
  if (isPart) return `${groupDigits(count)} ${ON_PAGE}`;
  return count === 1 ? null : countNoun(count, "article");
};

/**
 * Groups articles of a page. Where there is one group, the page's own note says how many they are.
 *
 * @param articles In the order of the page.
 * @param site The settings.
 * @param headingOf Finds an article's heading.
 * @param isPart Whether other pages go on with the list.
 */
export const groupCards = (
  articles: readonly ArchivedArticle[],
  site: Site,
  headingOf: HeadingOf,
  isPart: boolean,
): GroupProps[] => {
  const groups = new Map<string, { heading: string; cards: CardProps[] }>();
  pairEach(articles, listEach(articles, headingOf), (article, { heading, anchor }) => {
    const group = groups.get(anchor);
    const card = findCard(article, site);
    if (group === undefined) groups.set(anchor, { heading, cards: [card] });
    else group.cards.push(card);
  });
  return [...groups].map(([anchor, { heading, cards }]) => ({
    heading,
    anchor,
    cards,
    isBrief: false,
    more: null,
    count: groups.size === 1 ? null : countCards(cards.length, isPart),
  }));
};

/** The day of the month; an article that tells its month alone has a heading of its own. */
export const headDay: HeadingOf = ({ record, month }) => {
  const day = readMoment(record.published ?? "")?.day ?? null;
  if (month === null || day === null) return { heading: "Day not known", anchor: "day-unknown" };
  return { heading: `${Number(day)} ${nameMonth(month)}`, anchor: `day-${day}` };
};

/** The month; an article that tells its year alone has a heading of its own. */
export const headMonth: HeadingOf = ({ month }) =>
  month === null
    ? { heading: "Month not known", anchor: "month-unknown" }
    : { heading: nameMonth(month), anchor: `month-${month}` };

/** The year; the undated have a heading of their own. */
export const headYear: HeadingOf = ({ year }) =>
  year === null ? { heading: "Undated", anchor: "undated" } : { heading: year, anchor: `year-${year}` };

/** One heading for all, where articles come by their headlines. */
export const headHeadline: HeadingOf = () => ({ heading: "By headline", anchor: "by-headline" });
