/** The newest of each month, on the page of a year that cannot show all its articles. */
import type { ArchivedArticle, Month, Year } from "../archive/index.ts";
import { nameMonth } from "../archive/moment.ts";
import { nameStates } from "../archive/state.ts";
import { makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { findCard, type GroupProps } from "./card-groups.ts";
import { countNoun } from "./text.ts";

/** How many of a month: a year's page stays as long as two screens for each quarter. */
const NEWEST = 4;

const takeNewest = ({ articles }: Month): readonly ArchivedArticle[] => articles.slice(0, NEWEST);

const makeMonth = (month: Month, site: Site): GroupProps => {
  const name = nameMonth(month.month);
  const count = countNoun(month.articles.length, "article");
  return {
    heading: name,
    anchor: `month-${month.month}`,
    count: null,
    cards: takeNewest(month).map((article) => findCard(article, site)),
    isBrief: true,
    more:
      month.articles.length > NEWEST ? { href: makeHref(site, month.path), label: `All ${count} of ${name}` } : null,
  };
};

/**
 * Lists the months of a year, each with its newest headlines and a way to all.
 *
 * @param year The year.
 * @param site The settings.
 */
export const listNewest = (year: Year, site: Site): GroupProps[] => year.months.map((month) => makeMonth(month, site));

/** Makes a key of what that shows, beside how many articles each month has. */
export const keyNewest = (year: Year): string => year.months.map((month) => nameStates(takeNewest(month))).join("\n");
