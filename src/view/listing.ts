/** Pages that list articles under headings. */
import { measureSpan } from "../archive/gather.ts";
import type { ArchivedArticle, Group } from "../archive/index.ts";
import { isLeftOut } from "../archive/leave-out.ts";
import { nameMonth, readMoment } from "../archive/moment.ts";
import type { ListingPage } from "../archive/paginate.ts";
import { nameStates } from "../archive/state.ts";
import { feedPath, makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import type { CalendarYear } from "./calendar.ts";
import { type CardProps, makeCard } from "./card.ts";
import type { FrameProps } from "./frame.ts";
import type { Link } from "./navigation.ts";
import { makePager, type PagerProps } from "./pager.ts";
import { noteArticles } from "./span.ts";
import { cleanText, countNoun } from "./text.ts";

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
  /** "12 articles, March 2014 to May 2023, 2 undated": of the listing on its newest page, else of the page. */
  readonly note: string;
  /** The listing's own feed; null where the site does without. */
  readonly feed: Link | null;
  /** The months of a year. */
  readonly calendar: CalendarYear | null;
  readonly groups: readonly GroupProps[];
  /** Null where the listing is one page. */
  readonly pager: PagerProps | null;
  /** The same kind of listing before and after it, in time. */
  readonly earlier: Link | null;
  readonly later: Link | null;
  /** Whether a card says what the page is about already. */
  readonly showsSource: boolean;
  readonly isAmongUndated: boolean;
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

const findCard = (article: ArchivedArticle, site: Site): CardProps => {
  const own = cards.get(site) ?? new WeakMap<ArchivedArticle, CardProps>();
  cards.set(site, own);
  const card = own.get(article) ?? makeCard(article, site);
  own.set(article, card);
  return card;
};

const groupCards = (articles: readonly ArchivedArticle[], site: Site, headingOf: HeadingOf): GroupProps[] => {
  const groups = new Map<string, { heading: string; cards: CardProps[] }>();
  for (const article of articles) {
    const { heading, anchor } = headingOf(article);
    const group = groups.get(anchor) ?? { heading, cards: [] };
    group.cards.push(findCard(article, site));
    groups.set(anchor, group);
  }
  return [...groups].map(([anchor, { heading, cards }]) => ({
    heading,
    anchor,
    cards,
    count: countNoun(cards.length, "article"),
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

/** What of a group its newest page tells. */
export const keyGroup = ({ name, path, articles, earliest, latest, undated }: Group): readonly unknown[] => [
  name,
  path,
  articles.length,
  earliest,
  latest,
  undated,
];

/** A page of a listing, before its frame is around it. */
export interface ListedPage {
  readonly site: Site;
  readonly group: Group;
  /** All pages, in the order of reading. */
  readonly pages: readonly ListingPage[];
  /** Place of this one among them. */
  readonly at: number;
  readonly headingOf: HeadingOf;
}

/**
 * Says what a page holds. An older page speaks of itself alone, so that a new article does not change it.
 *
 * @returns "12 articles, March 2019 to May 2024".
 */
export const notePage = ({ group, pages, at }: Pick<ListedPage, "group" | "pages" | "at">): string => {
  const articles = pages[at]?.articles ?? [];
  return at === 0 ? noteArticles(group) : noteArticles({ articles, ...measureSpan(articles) });
};

/**
 * Names a page for its title: older pages say which they are.
 *
 * @returns "Reuters", "Reuters, page 3".
 */
export const nameTitle = (title: string, pages: readonly ListingPage[], at: number): string =>
  at === 0 ? title : `${title}, page ${pages[at]?.number ?? ""}`;

/**
 * Makes the key of a page of a listing.
 *
 * @param listed The page.
 * @param others What else it tells.
 */
export const keyListed = ({ group, pages, at }: ListedPage, others: readonly unknown[] = []): string => {
  const own = at === 0 ? keyGroup(group) : [group.name, group.path];
  return `${JSON.stringify([own, at, pages.length, others])} ${nameStates(pages[at]?.articles ?? [])}`;
};

/**
 * Makes what pages of listings have in common.
 *
 * @param listed The page.
 * @returns Its props but for the frame and the words of its head.
 */
export const makeListed = (
  listed: ListedPage,
): Pick<ListingProps, "heading" | "note" | "feed" | "groups" | "pager" | "calendar" | "earlier" | "later"> => {
  const { site, group, pages, at, headingOf } = listed;
  const heading = cleanText(group.name);
  return {
    heading,
    note: notePage(listed),
    feed: isLeftOut(site, "feeds") ? null : { href: makeHref(site, feedPath(group.path)), label: `Feed of ${heading}` },
    groups: groupCards(pages[at]?.articles ?? [], site, headingOf),
    pager: makePager(pages, at, site),
    calendar: null,
    earlier: null,
    later: null,
  };
};
