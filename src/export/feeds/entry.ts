/** An article as feeds see it. */
import type { WholeArticle } from "../../archive/index.ts";
import { listSources } from "../../archive/list-sources.ts";
import { makeAbsolute, makeHref } from "../../archive/urls.ts";
import { listEach } from "../../list-each.ts";
import type { Site } from "../../site.ts";
import { findOriginal, nameThing } from "../identity.ts";
import { locatePicture } from "../pictures.ts";
import { cleanLine, cleanLineOrNull } from "../text.ts";
import { completeDate } from "./dates.ts";
import type { HtmlWriter } from "./html.ts";

export interface Entry {
  /** Stays the same for good, so that a reader does not show the article twice. */
  readonly id: string;
  /** Whole address; null while the site has none. */
  readonly address: string | null;
  /** Link that is right on the site itself. */
  readonly href: string;
  readonly original: string | null;
  readonly title: string;
  readonly summary: string | null;
  /** RFC 3339; null for the undated. */
  readonly published: string | null;
  readonly updated: string | null;
  /** At least one: the byline's, else who provided the story, else the archive. */
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly language: string;
  /** The text in full. */
  readonly html: string;
}

/** Each who provided a story, or the archive where that is not known. */
const listProviders = (source: string | null, site: Site): readonly string[] => {
  const sources = listSources(cleanLineOrNull(source));
  return sources.length > 0 ? sources : [site.title];
};

/**
 * Makes an article ready for feeds.
 *
 * @param article The article.
 * @param site The settings.
 * @param writeHtml Writes its text.
 */
export const makeEntry = ({ record, path }: WholeArticle, site: Site, writeHtml: HtmlWriter): Entry => {
  const authors = listEach(record.authors, cleanLine).filter((author) => author !== "");
  return {
    id: nameThing(site, path),
    address: makeAbsolute(site, path),
    href: makeAbsolute(site, path) ?? makeHref(site, path),
    original: findOriginal(record.url),
    title: cleanLine(record.headline),
    summary: cleanLineOrNull(record.summary),
    published: completeDate(record.published, site.timeZone),
    updated: completeDate(record.updated, site.timeZone),
    authors: authors.length > 0 ? authors : listProviders(record.source, site),
    topics: listEach(record.topics, cleanLine).filter((topic) => topic !== ""),
    language: record.language,
    html: writeHtml(
      record,
      listEach(record.pictures ?? [], (picture) => locatePicture(picture, site)),
    ),
  };
};
