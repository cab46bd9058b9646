/** Where an article's page leads: to the articles around it, to the names on it, and to the page that was captured. */
import { UNDATED_PATH, YEARS_PATH } from "../archive/fixed-paths.ts";
import type { ArchivedArticle } from "../archive/index.ts";
import { isLeftOut } from "../archive/leave-out.ts";
import { isSource } from "../archive/list-sources.ts";
import { nameMonth, readMoment } from "../archive/moment.ts";
import { languagePath, publisherPath, sourcePath, topicPath } from "../archive/name-paths.ts";
import { makeHref, monthPath, yearPath } from "../archive/urls.ts";
import { LANGUAGE_NAMES, primaryOf } from "../lexicon/language-names.ts";
import type { ArticleRecord, Direction } from "../model.ts";
import type { Site } from "../site.ts";
import type { Leavable } from "../site-parts.ts";
import { type DateProps, makeDay } from "./dates.ts";
import { setHeadline } from "./headline.ts";
import type { Link } from "./navigation.ts";
import { cleanText } from "./text.ts";

/** A link to an article, with the direction and language of its headline. */
export interface ArticleLink extends Link {
  readonly language: string;
  readonly direction: Direction;
  readonly date: DateProps | null;
}

/** A name, and its listing where the site has one. */
export interface NameLink {
  readonly href: string | null;
  readonly label: string;
}

/** The article before or after in time. */
export const linkArticle = (article: ArchivedArticle | null, site: Site): ArticleLink | null =>
  article === null
    ? null
    : {
        href: makeHref(site, article.path),
        label: setHeadline(article.record.headline),
        language: article.record.language,
        direction: article.record.direction,
        date: makeDay(article.record.published),
      };

/** The captured page, where its address is one of the web. */
export const linkOriginal = (url: string | null): Link | null => {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return { href: url, label: new URL(url).hostname.replace(/^www\./, "") };
};

/** The pages between home and an article. */
export const linkAbove = ({ record, year }: ArchivedArticle): Link[] => {
  if (year === null) return [{ href: UNDATED_PATH, label: "Undated" }];
  const month = readMoment(record.published ?? "")?.month ?? null;
  const above = [
    { href: YEARS_PATH, label: "Years" },
    { href: yearPath(year), label: year },
  ];
  return month === null ? above : [...above, { href: monthPath(year, month), label: nameMonth(month) }];
};

/** How the names of an index are linked. */
interface Naming {
  readonly index: Leavable;
  readonly pathOf: (name: string) => string;
}

export const SOURCE: Naming = { index: "sources", pathOf: sourcePath };
const PUBLISHER: Naming = { index: "publishers", pathOf: publisherPath };
export const TOPIC: Naming = { index: "topics", pathOf: topicPath };
const LANGUAGE: Naming = { index: "languages", pathOf: languagePath };

/** A name; the index that it stands in may be left out. */
export const linkName = (site: Site, name: string, { index, pathOf }: Naming, label = cleanText(name)): NameLink => ({
  href: isLeftOut(site, index) ? null : makeHref(site, pathOf(name)),
  label,
});

/** A language by its English name. */
export const linkLanguage = (language: string, site: Site): NameLink =>
  linkName(site, language, LANGUAGE, LANGUAGE_NAMES[primaryOf(language)] ?? language);

/** Whose page it was, where that is not the source. */
export const linkPublisher = ({ publisher, source }: ArticleRecord, site: Site): NameLink | null =>
  publisher === null || isSource(publisher, source) ? null : linkName(site, publisher, PUBLISHER);
