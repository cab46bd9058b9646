/** Props of the list of sources. */
import type { Archive } from "../archive/index.ts";
import { makeHref, SOURCES_PATH } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { makeFrame } from "./frame.ts";
import { type IndexProps, shareOf } from "./index-list.ts";
import { noteArticles } from "./listing.ts";
import { cleanText, countNoun } from "./text.ts";

/**
 * Makes the props of the list of sources.
 *
 * @param archive The archive.
 * @param site The settings.
 * @returns The props, the largest source first.
 */
export const makeSources = (archive: Archive, site: Site): IndexProps => {
  const note = `${countNoun(archive.sources.length, "source")}, those with most articles first`;
  return {
    frame: makeFrame(archive, site, { path: SOURCES_PATH, title: "Sources", description: `${note}.` }),
    heading: "Sources",
    note,
    entries: archive.sources.map(({ name, path, articles }) => ({
      href: makeHref(site, path),
      label: cleanText(name),
      note: noteArticles(articles),
      share: shareOf(articles.length, archive.sources),
    })),
  };
};
