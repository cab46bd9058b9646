/** The frame of a page that lists articles: of a year, a month, a name, the undated. */
import type { Archive } from "../archive/index.ts";
import { feedPath } from "../archive/urls.ts";
import type { GroupProps } from "./card-groups.ts";
import { type FrameProps, makeFrame } from "./frame.ts";
import { findGroupLettering } from "./lettering.ts";
import { type ListedPage, nameTitle } from "./listing.ts";
import type { Link } from "./navigation.ts";
import { cleanText } from "./text.ts";

/** What such a page says of itself. */
export interface ListingWords {
  /** Of the listing as a whole; an older page adds which it is. */
  readonly title: string;
  readonly description: string;
  /** What its feed is called, behind the site's name. */
  readonly feedTitle: string;
  /** Pages between home and this one. */
  readonly above: readonly Link[];
}

/**
 * Makes it.
 *
 * @param archive The archive.
 * @param listed The page.
 * @param groups What it shows: the letters of its headlines are looked at.
 * @param words What it says of itself.
 */
export const frameListing = (
  archive: Archive,
  { site, group, pages, at }: ListedPage,
  groups: readonly GroupProps[],
  { title, description, feedTitle, above }: ListingWords,
): FrameProps =>
  makeFrame(archive, site, {
    path: pages[at]?.path ?? group.path,
    lettering: findGroupLettering(groups, cleanText(group.name)),
    title: nameTitle(title, pages, at),
    description,
    above,
    feed: { path: feedPath(group.path), title: `${site.title}: ${feedTitle}` },
  });
