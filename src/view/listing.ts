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
import { cleanText, groupDigits } from "./text.ts";

/** A page that lists articles in groups. */
export interface ListingProps {
  readonly frame: FrameProps;
  /** What the heading below names: "Year". */
  readonly kind: string;
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
  readonly isAmongUndated: boolean;
}

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

/** Says the same where readers see the page. */
export const notePage = (listed: NotedPage): string =>
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
): Pick<ListingProps, "heading" | "note" | "feed" | "groups" | "pager" | "calendar" | "earlier" | "later"> => {
  const { site, group, pages, at, headingOf } = listed;
  const heading = cleanText(group.name);
  return {
    heading,
    note: notePage(listed),
    feed: isLeftOut(site, "feeds") ? null : { href: makeHref(site, feedPath(group.path)), label: `Feed of ${heading}` },
    groups: groupCards(pages[at]?.articles ?? [], site, headingOf, pages.length > 1),
    pager: makePager(pages, at, site),
    calendar: null,
    earlier: null,
    later: null,
  };
};
