/** The Atom feed (RFC 4287): the newest articles that have a date, in full. */
import type { Root } from "mdast";
import type { Processor } from "unified";
import type { Archive, ArchivedArticle } from "../archive/index.ts";
import { readMoment } from "../archive/moment.ts";
import { FEED_PATH, HOME_PATH, makeAbsolute, makeHref } from "../archive/urls.ts";
import type { ArticleRecord } from "../model.ts";
import type { Site } from "../site.ts";
import { escapeXml, makeElement } from "./xml.ts";

/** Articles in the feed at most. */
const MAX_ENTRIES = 50;

/** Stands in where an archive has no dated article: Atom demands a date. */
const NO_DATE = "1970-01-01T00:00:00Z";

/**
 * Owner and day of the tag URIs (RFC 4151) by which the feed names things while the site has no address. `example.org` is
 * kept free of owners.
 */
const TAG_OWNER = "example.org,2026";

const nameThing = (site: Site, path: string): string =>
  makeAbsolute(site, path) ?? `tag:${TAG_OWNER}:cuttings${makeHref(site, path)}`;

const addressOf = (site: Site, path: string): string => makeAbsolute(site, path) ?? makeHref(site, path);

/**
 * Writes a record's date as RFC 3339 wants it. Parts that the text did not give are filled by the first of their kind, a
 * missing zone by UTC.
 *
 * @param iso `published` or `updated` of a record.
 * @returns A full date-time, or null where there is no date.
 */
export const completeDate = (iso: string | null): string | null => {
  const moment = iso === null ? null : readMoment(iso);
  if (moment === null) return null;
  const { year, month, day, hour, minute, second } = moment;
  const zone = (moment.zone ?? "Z").replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
  return `${year}-${month ?? "01"}-${day ?? "01"}T${hour ?? "00"}:${minute ?? "00"}:${second ?? "00"}${zone}`;
};

type HtmlWriter = (body: Root) => string;

/** Loaded when a feed is written: unified takes longer to load than a small feed to write. */
const loadHtmlWriter = async (): Promise<HtmlWriter> => {
  const [{ unified }, { default: remarkHtml }] = await Promise.all([import("unified"), import("remark-html")]);
  const processor: Processor<undefined, undefined, undefined, Root, string> = unified().use(remarkHtml).freeze();
  return (body) => processor.stringify(body);
};

const writeNotes = ({ signoff, notes }: ArticleRecord): string =>
  [...notes, ...(signoff === null ? [] : [signoff])].map((note) => `<p>${escapeXml(note)}</p>\n`).join("");

const writeEntry = ({ record, path }: ArchivedArticle, site: Site, writeHtml: HtmlWriter): string => {
  const published = completeDate(record.published) ?? NO_DATE;
  const authors = record.authors.length > 0 ? record.authors : [record.source ?? site.title];
  const html = writeHtml(record.body) + writeNotes(record);
  return [
    "<entry>",
    makeElement("id", nameThing(site, path)),
    makeElement("title", record.headline),
    makeElement("link", "", { rel: "alternate", type: "text/html", href: addressOf(site, path) }),
    makeElement("published", published),
    makeElement("updated", completeDate(record.updated) ?? published),
    ...authors.map((author) => `<author>${makeElement("name", author)}</author>`),
    ...record.topics.map((topic) => makeElement("category", "", { term: topic })),
    ...(record.summary === null ? [] : [makeElement("summary", record.summary)]),
    `<content type="html" xml:lang="${escapeXml(record.language)}">${escapeXml(html)}</content>`,
    "</entry>",
  ].join("\n");
};

/**
 * Writes the feed.
 *
 * @param archive Its newest dated articles are the entries; undated ones are left out.
 * @param site The settings.
 * @returns Atom XML. Its dates are the articles', never the clock's.
 */
export const makeFeed = async (archive: Archive, site: Site): Promise<string> => {
  const newest = archive.articles.slice(0, Math.min(archive.dated, MAX_ENTRIES));
  const writeHtml = await loadHtmlWriter();
  const dates = newest.map(({ record }) => completeDate(record.updated ?? record.published) ?? NO_DATE);
  const latest = dates.reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a), NO_DATE);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.language)}">`,
    makeElement("id", nameThing(site, HOME_PATH)),
    makeElement("title", site.title),
    makeElement("subtitle", site.description),
    makeElement("updated", latest),
    makeElement("link", "", { rel: "self", type: "application/atom+xml", href: addressOf(site, FEED_PATH) }),
    makeElement("link", "", { rel: "alternate", type: "text/html", href: addressOf(site, HOME_PATH) }),
    ...newest.map((article) => writeEntry(article, site, writeHtml)),
    "</feed>",
    "",
  ].join("\n");
};
