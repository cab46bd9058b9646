/** Pages that list articles. */
import { measureSpan } from "../archive/gather.ts";
import type { Group } from "../archive/index.ts";
import { isLeftOut } from "../archive/leave-out.ts";
import type { ListingPage } from "../archive/paginate.ts";
import { nameStates } from "../archive/state.ts";
import { feedPath, makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import type { CalendarYear } from "./calendar.ts";
import { type GroupProps, groupCards, type HeadingOf } from "./card-groups.ts";
import type { FrameProps } from "./frame.ts";
import type { Link } from "./navigation.ts";
import { makePager, type PagerProps } from "./pager.ts";
import { noteArticles, ON_PAGE } from "./span.ts";
import { cleanText, countNoun, groupDigits } from "./text.ts";

/** A page that lists articles in groups. */
export interface ListingProps {
  readonly frame: FrameProps;
  /** What the heading below names: "Source"; null where that says it. */
  readonly kind: string | null;
  readonly heading: string;
  /** "12 articles, March 2014 to May 2023, 2 undated"; of a long listing, with how many of them the page has. */
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
  /** Whether the headings of the page tell what a card would of its date. */
  readonly hasDateAbove: boolean;
  /** Whether ways to the headings stand above them. */
  readonly hasJumps: boolean;
}

/** A page of more articles has ways to its headings: what is less is read past at a glance. */
const MOST_WITHOUT_JUMPS = 40;

/** Leads to a listing before or after one in time. */
export const linkGroup = (group: Group | undefined, site: Site): Link | null =>
  group === undefined ? null : { href: makeHref(site, group.path), label: group.name };

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

type NotedPage = Pick<ListedPage, "group" | "pages" | "at">;

/**
 * Says what a listing holds, or one of its older pages: those speak of themselves alone, so that a new article does not change them.
 *
 * @returns "12 articles, March 2019 to May 2024"; "10 articles on this page, March 2019".
 */
export const describePage = ({ group, pages, at }: NotedPage): string => {
  const articles = pages[at]?.articles ?? [];
  return at === 0 ? noteArticles(group) : noteArticles({ articles, ...measureSpan(articles) }, true);
};

/**
 * Adds to a note on a listing how many of its articles its newest page has, where there are others.
 *
 * @returns "44 articles, March 2019; 14 on this page".
 */
export const noteNewest = (note: string, pages: readonly ListingPage[]): string =>
  pages.length === 1 ? note : `${note}; ${groupDigits(pages[0]?.articles.length ?? 0)} ${ON_PAGE}`;

/**
 * Counts alone what is listed, under a heading that says the time.
 *
 * @returns "12 articles"; "44 articles; 14 on this page"; "10 articles on this page".
 */
export const countPage = ({ group, pages, at }: NotedPage): string =>
  at === 0
    ? noteNewest(countNoun(group.articles.length, "article"), pages)
    : `${countNoun(pages[at]?.articles.length ?? 0, "article")} ${ON_PAGE}`;

/** Says what a listing holds, where readers see the page. */
const notePage = (listed: NotedPage): string =>
  listed.at === 0 ? noteNewest(describePage(listed), listed.pages) : describePage(listed);

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
): Omit<ListingProps, "frame" | "kind" | "showsSource" | "hasDateAbove"> => {
  const { site, group, pages, at, headingOf } = listed;
  const articles = pages[at]?.articles ?? [];
  return {
    heading: cleanText(group.name),
    note: notePage(listed),
    feed: isLeftOut(site, "feeds") ? null : { href: makeHref(site, feedPath(group.path)), label: "Feed of this list" },
    groups: groupCards(articles, site, headingOf, pages.length > 1),
    pager: makePager(pages, at, site),
    calendar: null,
    earlier: null,
    later: null,
    hasJumps: articles.length > MOST_WITHOUT_JUMPS,
  };
};
