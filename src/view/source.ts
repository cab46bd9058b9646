/** Props of a source's page. */
import type { Archive } from "../archive/index.ts";
import { SOURCES_PATH } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { makeFrame } from "./frame.ts";
import { groupByYear, type ListingProps, noteArticles } from "./listing.ts";
import { cleanText } from "./text.ts";

/**
 * Makes the props of a source's page.
 *
 * @param archive The archive.
 * @param site The settings.
 * @param index Place of the source in `archive.sources`.
 * @returns The props.
 * @throws Where the archive has no such source.
 */
export const makeSource = (archive: Archive, site: Site, index: number): ListingProps => {
  const own = archive.sources[index];
  if (own === undefined) throw new RangeError(`The archive has no source ${index}.`);
  const heading = cleanText(own.name);
  const note = noteArticles(own.articles);
  return {
    frame: makeFrame(archive, site, {
      path: own.path,
      title: heading,
      description: `From ${heading}: ${note}.`,
      above: [{ href: SOURCES_PATH, label: "Sources" }],
    }),
    kind: "Source",
    heading,
    note,
    groups: groupByYear(own.articles, site),
    earlier: null,
    later: null,
  };
};
