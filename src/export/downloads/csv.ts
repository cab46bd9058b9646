/** CSV (RFC 4180): an article a row, what is known of it without its text. UTF-8, no byte order mark. */

import type { WholeArticle } from "../../archive/index.ts";
import { makeHref } from "../../archive/urls.ts";
import { listEach } from "../../list-each.ts";
import type { Site } from "../../site.ts";
import { makeKey } from "../citations/cited.ts";
import { findOriginal, nameThing } from "../identity.ts";
import { cleanLine } from "../text.ts";
import type { Field } from "./schema.ts";

/** Stands between values of one cell. */
const BETWEEN = "; ";

interface Column extends Field {
  readonly read: (article: WholeArticle, site: Site) => string | number | null;
}

/** The columns in order, and the one place where they are explained. */
const COLUMNS: readonly Column[] = [
  {
    name: "uri",
    description: "Identifier of the article: its address, or a URN while the archive has none",
    read: ({ path }, site) => nameThing(site, path),
  },
  { name: "headline", description: "Headline", read: ({ record }) => record.headline },
  { name: "summary", description: "Standfirst", read: ({ record }) => record.summary },
  { name: "byline", description: "Byline, as printed", read: ({ record }) => record.byline },
  {
    name: "authors",
    description: "Authors as printed, with semicolons between",
    read: ({ record }) => record.authors.join(BETWEEN),
  },
  {
    name: "published",
    description: "Date of publication, as precise as the text",
    read: ({ record }) => record.published,
  },
  { name: "updated", description: "Date of the last change, likewise", read: ({ record }) => record.updated },
  {
    name: "period",
    description: "Without a date: the latest time that the text mentions as past, in Extended Date/Time Format",
    read: ({ record }) => record.period?.edtf ?? null,
  },
  { name: "place", description: "Place of the dateline", read: ({ record }) => record.dateline?.place ?? null },
  { name: "source", description: "Who provided the story, as printed", read: ({ record }) => record.source },
  { name: "publisher", description: "Whose page it was, as printed", read: ({ record }) => record.publisher },
  { name: "section", description: "Section, as printed", read: ({ record }) => record.section },
  {
    name: "topics",
    description: "Topics as printed, with semicolons between",
    read: ({ record }) => record.topics.join(BETWEEN),
  },
  { name: "language", description: "Language, as a BCP 47 tag", read: ({ record }) => record.language },
  { name: "words", description: "Number of words of the text", read: ({ record }) => record.wordCount },
  { name: "photos", description: "Number of photos", read: ({ record }) => record.photos.length },
  {
    name: "page",
    description: "Path of the article's page on this site",
    read: ({ path }, site) => makeHref(site, path),
  },
  {
    name: "original",
    description: "Address of the captured page",
    read: ({ record }) => findOriginal(record.url),
  },
  { name: "file", description: "Path of the capture", read: ({ record }) => record.sourceFile },
  { name: "sha256", description: "SHA-256 of the capture's file", read: ({ record }) => record.sha256 },
  { name: "slug", description: "The article's key in the RIS and BibTeX downloads", read: ({ path }) => makeKey(path) },
];

/** What a spreadsheet would run as a formula, with or without space before it. */
const FORMULA = /^\s*[=+\-@]|^[\t\r]/;

const NEEDS_QUOTES = /[",\n\r]/;

const writeCell = (value: string | number | null): string => {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const line = cleanLine(value);
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The row of column names. */
export const CSV_HEADER = `${COLUMNS.map(({ name }) => name).join(",")}\r\n`;

/** The columns with what they mean. */
export const CSV_FIELDS: readonly Field[] = COLUMNS.map(({ name, description }) => ({ name, description }));

/**
 * Writes an article's row. A cell that a spreadsheet would take for a formula starts with an apostrophe.
 *
 * @param article The article.
 * @param site The settings.
 * @returns The row with its line end.
 */
export const writeCsvRow = (article: WholeArticle, site: Site): string =>
  `${listEach(COLUMNS, ({ read }) => writeCell(read(article, site))).join(",")}\r\n`;
