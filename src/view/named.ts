/** The pages of a name: a source, a topic, a letter; and of the undated. */
import { UNDATED_PATH } from "../archive/fixed-paths.ts";
import { makeGroup } from "../archive/gather.ts";
import type { Archive, Group } from "../archive/index.ts";
import { paginate } from "../archive/paginate.ts";
import type { Site } from "../site.ts";
import { headHeadline, headYear } from "./card-groups.ts";
import type { NameIndex } from "./directory.ts";
import { describePage, keyListed, type ListingProps, makeListed, noteNewest } from "./listing.ts";
import { frameListing } from "./listing-frame.ts";
import type { PlannedPage } from "./planned.ts";
import { ON_PAGE } from "./span.ts";
import { cleanText, countNoun } from "./text.ts";

/**
 * Plans the pages of a name.
 *
 * @param archive The archive.
 * @param site `pageSize` says how much a page holds.
 * @param index The index that the name stands in.
 * @param group The name.
 * @returns At least one page; articles by year, under a letter by headline.
 */
export const planName = (archive: Archive, site: Site, index: NameIndex, group: Group): PlannedPage<ListingProps>[] => {
  const isLetter = index.of === "initials";
  // Under a letter the undated stand between the others, by their headlines.
  const pages = paginate(isLetter ? { ...group, undated: 0 } : group, site.pageSize);
  const name = cleanText(group.name);
  const title = isLetter ? index.describe(name) : name;
  // A name may be a source, a publisher and a topic at once: the title of each page says which.
  const pageTitle = isLetter ? title : `${name}, ${index.noun[0]}`;
  const listedAt = (at: number) => ({ site, group, pages, at, headingOf: isLetter ? headHeadline : headYear });
  const makeProps = (at: number): ListingProps => {
    const listed = listedAt(at);
    const made = makeListed(listed);
    return {
      ...made,
      frame: frameListing(archive, listed, made.groups, {
        title: pageTitle,
        description: `${index.describe(name)}: ${describePage(listed)}.`,
        above: [{ href: index.path, label: index.title }],
        feedTitle: title,
      }),
      kind: index.kind,
      showsSource: index.of !== "sources",
      hasDateAbove: false,
    };
  };
  return pages.map(({ path }, at) => ({
    path,
    makeProps: () => makeProps(at),
    makeKey: () => keyListed(listedAt(at)),
  }));
};

const noteUndated = (count: number, isPart: boolean): string =>
  `${countNoun(count, "article")}${isPart ? ` ${ON_PAGE}` : ""} whose ${count === 1 ? "text gives no date of its" : "texts give no date of their"} own`;

/**
 * Plans the pages of undated articles.
 *
 * @param archive The archive.
 * @param site `pageSize` says how much a page holds.
 * @returns Pages by headline; none where every article has a date.
 */
export const planUndated = (archive: Archive, site: Site): PlannedPage<ListingProps>[] => {
  const articles = archive.articles.slice(archive.dated);
  if (articles.length === 0) return [];
  const group = makeGroup({ name: "Undated", path: UNDATED_PATH }, articles);
  const pages = paginate(group, site.pageSize);
  const listedAt = (at: number) => ({ site, group, pages, at, headingOf: headHeadline });
  const makeProps = (at: number): ListingProps => {
    const note = noteUndated((at === 0 ? articles : (pages[at]?.articles ?? [])).length, at > 0);
    const listed = listedAt(at);
    const made = makeListed(listed);
    return {
      ...made,
      frame: frameListing(archive, listed, made.groups, {
        title: group.name,
        description: `${note}.`,
        feedTitle: group.name,
        above: [],
      }),
      kind: null,
      note: at === 0 ? noteNewest(note, pages) : note,
      showsSource: true,
      hasDateAbove: true,
    };
  };
  return pages.map(({ path }, at) => ({
    path,
    makeProps: () => makeProps(at),
    makeKey: () => keyListed(listedAt(at)),
  }));
};
