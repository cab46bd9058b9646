/** Props of the page that says what the archive is, how its texts were read, and what may be wrong with them. */
import { ABOUT_PATH, DATA_PATH, FEED_PATH, JSON_FEED_PATH } from "../archive/fixed-paths.ts";
import { measureOrdered } from "../archive/gather.ts";
import type { Archive, ArchivedArticle } from "../archive/index.ts";
import { isLeftOut } from "../archive/leave-out.ts";
import { makeHref } from "../archive/urls.ts";
import type { Site } from "../site.ts";
import { linkContact } from "./contact.ts";
import { type FrameProps, makeFrame } from "./frame.ts";
import type { Link } from "./navigation.ts";
import { nameSpan } from "./span.ts";
import { countNoun, groupDigits } from "./text.ts";

/** How many of the articles tell something. */
export interface KnownFigure {
  readonly label: string;
  /** "56". */
  readonly number: string;
  /** "82%". */
  readonly share: string;
}

export interface AboutProps {
  readonly frame: FrameProps;
  readonly description: string;
  /** "68 articles, 2014 to 2023, 120,400 words". */
  readonly size: string;
  /** What captures and settings tell, what most of them tell first, and nothing that none tells. */
  readonly known: readonly KnownFigure[];
  /** Where mistakes are told; null where the settings name nothing. */
  readonly contact: Link | null;
  /** What there is of the photos. */
  readonly photos: string;
  /** Empty where the site does without. */
  readonly feeds: readonly Link[];
  /** Downloads of the whole archive; null where the site does without. */
  readonly data: Link | null;
  /** Whether there is a search, and so a key that leads to it. */
  readonly hasSearch: boolean;
}

const PERCENT = 100;

const FIELDS: readonly (readonly [string, (article: ArchivedArticle) => boolean])[] = [
  ["a date of publication", ({ year }) => year !== null],
  ["a source: an agency or a publisher", ({ record }) => record.source !== null],
  ["authors", ({ record }) => record.authors.length > 0],
  ["a dateline: where it was written", ({ record }) => record.dateline !== null],
  ["a photo, or its caption or credit", ({ record }) => record.hasPhotos],
  ["the address of the original page", ({ record }) => record.url !== null],
];

const countKnown = ({ articles }: Archive): KnownFigure[] => {
  if (articles.length === 0) return [];
  const count = (isKnown: (article: ArchivedArticle) => boolean): number => {
    let known = 0;
    for (const article of articles) if (isKnown(article)) known += 1;
    return known;
  };
  const counts = FIELDS.map(([label, isKnown]) => ({ label, count: count(isKnown) }));
  return counts
    .filter(({ count: known }) => known > 0)
    .sort((a, b) => b.count - a.count)
    .map((own) => ({
      label: own.label,
      number: groupDigits(own.count),
      share: `${Math.round((own.count / articles.length) * PERCENT)}%`,
    }));
};

const nameSize = ({ articles }: Archive): string => {
  const words = articles.reduce((sum, { record }) => sum + record.wordCount, 0);
  const parts = [countNoun(articles.length, "article"), nameSpan(measureOrdered(articles)), countNoun(words, "word")];
  return parts.filter((part) => part !== null).join(", ");
};

/** A capture is text; photos are there where somebody kept them beside it. */
const tellPhotos = ({ articles }: Archive): string => {
  const shown = articles.filter(({ record }) => record.pictures?.some((picture) => picture !== null) === true).length;
  if (shown === 0) return "Photos were not captured. Their captions and credits stand where the photos stood.";
  return (
    `A capture holds no photos. Those of ${countNoun(shown, "article")} were kept beside it; ` +
    "of all others, captions and credits stand where the photos stood."
  );
};

/**
 * Makes the props of the page about the archive.
 *
 * @param archive The archive.
 * @param site The settings.
 * @returns The props.
 */
export const makeAbout = (archive: Archive, site: Site): AboutProps => ({
  frame: makeFrame(archive, site, {
    path: ABOUT_PATH,
    title: "About this archive",
    description: `What ${site.title} is, how its texts were read, what may be wrong with them, and who can use it.`,
  }),
  description: site.description,
  size: nameSize(archive),
  known: countKnown(archive),
  contact: linkContact(site),
  photos: tellPhotos(archive),
  feeds: isLeftOut(site, "feeds")
    ? []
    : [
        { href: makeHref(site, FEED_PATH), label: "Atom" },
        { href: makeHref(site, JSON_FEED_PATH), label: "JSON Feed" },
      ],
  data: isLeftOut(site, "downloads")
    ? null
    : { href: makeHref(site, DATA_PATH), label: "The whole archive to download" },
  hasSearch: site.search,
});
