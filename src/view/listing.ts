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
import { noteArticles } from "./span.ts";
import { cleanText } from "./text.ts";

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
