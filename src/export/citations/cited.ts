/** An article as citations see it: what every style and format starts from. */
import type { ArchivedArticle } from "../../archive/index.ts";
import { listSources } from "../../archive/list-sources.ts";
import { type Moment, readMoment } from "../../archive/moment.ts";
import { rememberOne } from "../../archive/remember.ts";
import { makeAbsolute } from "../../archive/urls.ts";
import { listEach } from "../../list-each.ts";
import type { Site } from "../../site.ts";
import { findOriginal } from "../identity.ts";
import { findPublication, type Publication } from "../publication.ts";
import { cleanLine, cleanLineOrNull } from "../text.ts";
import { type Name, splitName } from "./names.ts";

export interface Cited {
  /** Word by which reference managers tell it from others: the article's own part of its address. */
  readonly key: string;
  readonly title: string;
  /** In the order of the byline. Empty where there is none. */
  readonly names: readonly Name[];
  readonly publication: Publication;
  /** Null where the article is undated: what its text bounds is no date of publication. */
  readonly date: Moment | null;
  /** Where it was read: its page in the archive. Where the archive has no address, the page that was captured. */
  readonly url: string | null;
  /** Name of the archive, where `url` is its page there and the archive has a name. */
  readonly archive: string | null;
  /** The page that was captured. */
  readonly original: string | null;
  readonly section: string | null;
  readonly abstract: string | null;
  readonly topics: readonly string[];
  readonly language: string;
}

/** "/articles/gull-nets/" → "gull-nets": what tells an article from others in every download. */
export const makeKey = (path: string): string => path.split("/").findLast((part) => part !== "") ?? path;

/**
 * Takes from a record what a citation needs. There is no day of access in it: a build has no clock, and a style that
 * wants one has it from the reader.
 *
 * @param article The article.
 * @param site The settings.
 */
export const takeCited = rememberOne(({ record, path }: ArchivedArticle, site: Site): Cited => {
  const address = makeAbsolute(site, path);
  const original = findOriginal(record.url);
  return {
    key: makeKey(path),
    title: cleanLine(record.headline),
    names: listEach(record.authors, (author) => splitName(cleanLine(author), record.language)),
    publication: findPublication(record),
    date: record.published === null ? null : readMoment(record.published),
    url: address ?? original,
    archive: address === null ? null : cleanLineOrNull(site.title),
    original,
    section: cleanLineOrNull(record.section),
    abstract: cleanLineOrNull(record.summary),
    topics: listEach(record.topics, cleanLine).filter((topic) => topic !== ""),
    language: record.language,
  };
});

/**
 * Who stands in the author's place: those whom the byline names, else the agencies that provided the story.
 *
 * @returns Empty where neither is known.
 */
export const listCreators = ({ names, publication }: Cited): readonly Name[] => {
  if (names.length > 0) return names;
  return listEach(listSources(publication.provider), (text) => ({ kind: "whole", text }));
};
