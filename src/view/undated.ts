/** Props of the page of undated articles. */
import type { Archive } from "../archive/index.ts";
import { UNDATED_PATH } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { makeCard } from "./card.ts";
import { makeFrame } from "./frame.ts";
import type { ListingProps } from "./listing.ts";
import { countNoun } from "./text.ts";

/**
 * Makes the props of the page of undated articles.
 *
 * @param archive The archive.
 * @param site The settings.
 * @returns The props: one group, by headline.
 */
export const makeUndated = (archive: Archive, site: Site): ListingProps => {
  const articles = archive.articles.slice(archive.dated);
  const note = `${countNoun(articles.length, "article")} whose text gives no date of its own`;
  return {
    frame: makeFrame(archive, site, { path: UNDATED_PATH, title: "Undated", description: `${note}.` }),
    kind: "No date",
    heading: "Undated",
    note,
    groups: [
      {
        heading: "By headline",
        anchor: "by-headline",
        count: countNoun(articles.length, "article"),
        cards: articles.map((article) => makeCard(article, site)),
      },
    ],
    earlier: null,
    later: null,
  };
};
