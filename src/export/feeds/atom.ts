/** Atom feeds (RFC 4287). */
import { HOME_PATH } from "../../archive/fixed-paths.ts";
import { makeAbsolute, makeHref } from "../../archive/urls.ts";
import type { Site } from "../../site.ts";
import { writeRights } from "../../site-rights.ts";
import { nameThing } from "../identity.ts";
import { escapeXml, makeElement } from "../xml.ts";
import { laterOf, NO_DATE } from "./dates.ts";
import type { Entry } from "./entry.ts";

/** What a feed is of. */
export interface FeedSubject {
  /** Where the feed stands. */
  readonly path: string;
  /** The page that it follows. */
  readonly page: string;
  readonly title: string;
}

const ATOM_TYPE = "application/atom+xml";

/** The day of an entry's last change; one without any date has the one that stands for none. */
const dateOf = ({ updated, published }: Pick<Entry, "updated" | "published">): string =>
  updated ?? published ?? NO_DATE;

/** An entry as it stands in a feed. */
export interface WrittenEntry extends Pick<Entry, "updated" | "published"> {
  readonly text: string;
}

/** Text of entries is escaped: a line that begins with this tag begins an entry. */
const BEGIN = "\n<entry ";
const END = "</entry>";

/**
 * Takes a feed apart that `writeAtom` wrote.
 *
 * @param feed Its text.
 * @returns The text of each entry, in order.
 */
export const splitAtom = (feed: string): string[] =>
  feed
    .split(BEGIN)
    .slice(1)
    .map((part) => `${BEGIN.trimStart()}${part.slice(0, part.lastIndexOf(END))}${END}`);

/** Writes an entry as it stands in a feed. */
export const writeEntry = (entry: Entry): string => {
  const lines = [
    // All of it is the article's own words, whatever language the site's are in.
    `<entry xml:lang="${escapeXml(entry.language)}">`,
    makeElement("id", entry.id),
    makeElement("title", entry.title),
    makeElement("link", "", { rel: "alternate", type: "text/html", href: entry.href }),
  ];
  if (entry.original !== null)
    lines.push(makeElement("link", "", { rel: "via", type: "text/html", href: entry.original }));
  if (entry.published !== null) lines.push(makeElement("published", entry.published));
  lines.push(makeElement("updated", dateOf(entry)));
  for (const author of entry.authors) lines.push(`<author>${makeElement("name", author)}</author>`);
  for (const topic of entry.topics) lines.push(makeElement("category", "", { term: topic }));
  if (entry.summary !== null) lines.push(makeElement("summary", entry.summary));
  lines.push(makeElement("content", entry.html, { type: "html" }));
  lines.push("</entry>");
  return lines.join("\n");
};

/**
 * Writes a feed. While the site has no address, links are relative, and the link to the feed itself, which must name its
 * address, is left out.
 *
 * @param subject What the feed is of.
 * @param entries In order.
 * @param site The settings.
 * @returns XML. Its dates are the articles', never the clock's.
 */
export const writeAtom = (subject: FeedSubject, entries: readonly WrittenEntry[], site: Site): string => {
  const self = makeAbsolute(site, subject.path);
  const page = makeAbsolute(site, subject.page) ?? makeHref(site, subject.page);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.language)}">`,
    makeElement("id", nameThing(site, subject.page)),
    makeElement("title", subject.title),
    ...(subject.page === HOME_PATH ? [makeElement("subtitle", site.description)] : []),
    ...(site.rights === null ? [] : [makeElement("rights", writeRights(site.rights))]),
    ...(typeof site.rights?.url === "string"
      ? [makeElement("link", "", { rel: "license", href: site.rights.url })]
      : []),
    makeElement("updated", entries.map(dateOf).reduce(laterOf, NO_DATE)),
    ...(self === null ? [] : [makeElement("link", "", { rel: "self", type: ATOM_TYPE, href: self })]),
    makeElement("link", "", { rel: "alternate", type: "text/html", href: page }),
    ...entries.map(({ text }) => text),
    "</feed>",
    "",
  ].join("\n");
};
