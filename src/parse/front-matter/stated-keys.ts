/** Keys of a front matter: which field each states, which are passed over, and what is said of one that is not known. */
import { closestMatch } from "leven";
import type { StatedFields } from "../../model.ts";
import { findForeignKey } from "./foreign-keys.ts";

/** Front matter key → field. Keys of the usual web clippers beside the record's own names. */
export const FIELD_OF_KEY: Readonly<Record<string, keyof StatedFields>> = {
  headline: "headline",
  title: "headline",
  summary: "summary",
  standfirst: "summary",
  description: "summary",
  excerpt: "summary",
  byline: "byline",
  author: "authors",
  authors: "authors",
  dateline: "dateline",
  date: "published",
  published: "published",
  date_published: "published",
  updated: "updated",
  modified: "updated",
  source: "source",
  publisher: "publisher",
  publication: "publisher",
  site: "publisher",
  site_name: "publisher",
  section: "section",
  category: "section",
  topics: "topics",
  tags: "topics",
  keywords: "topics",
  language: "language",
  lang: "language",
  url: "url",
  link: "url",
  original_url: "url",
  photos: "photos",
  photo: "photos",
  aliases: "aliases",
  labels: "labels",
};

/** Fields of free text. Behind a date or an address, what "#" begins is a comment that somebody meant. */
export const FREE_TEXTS: ReadonlySet<keyof StatedFields> = new Set<keyof StatedFields>([
  "headline",
  "summary",
  "byline",
  "authors",
  "dateline",
  "source",
  "publisher",
  "section",
  "topics",
]);

/** Keys that clippers write and that say nothing about the article: when it was saved, which tool saved it. */
export const IGNORED_KEYS = new Set(
  (
    "created clipped saved id type status cssclasses image cover domain favicon " +
    // Joplin's, of the note.
    "latitude longitude altitude completed? due " +
    // Omnivore's, of the reader's list.
    "date_saved date_read date_archived omnivore_url state words_count read_length note highlights"
  ).split(" "),
);

/** Where a note's own making is stated, so is its own last change: no newspaper's. */
export const NOTE_MADE = "created";
export const NOTE_CHANGED = "updated";

/** Keys by which other tools choose an address. Here an article's address is made from its file's name alone. */
const ADDRESS_KEYS = new Set(["slug", "permalink", "path", "address"]);
/** Characters of a key that a message repeats. */
const SHOWN_KEY = 40;
/** Up to this length one slip of the hand makes another key, not two. Characters. */
const SHORT_KEY = 4;

/** Where all keys are told. */
const DOCS = "docs/front-matter.md of Cuttings";

/** The key that is meant by one that is not known, or that it is nearest to; undefined where none is. */
export function findMeant(key: string): string | undefined {
  if (ADDRESS_KEYS.has(key.toLowerCase())) return undefined;
  const maxDistance = key.length > SHORT_KEY ? 2 : 1;
  return findForeignKey(key) ?? closestMatch(key.toLowerCase(), Object.keys(FIELD_OF_KEY), { maxDistance });
}

/** What is said of a key that is not known: how to mend it, the key that is meant, or where all are listed. */
export function describeUnknown(key: string): string {
  const shown = key.length > SHOWN_KEY ? `${key.slice(0, SHOWN_KEY)}…` : key;
  const start = `front matter key "${shown}" is not known and was left out`;
  if (ADDRESS_KEYS.has(key.toLowerCase()))
    return `${start}: an article's address is made from its file's name. Rename the file to change it.`;
  const meant = findMeant(key);
  if (meant !== undefined) return `${start}; did you mean "${meant}"?`;
  return `${start}. Such as headline, authors, published and topics are; ${DOCS} lists all. Rename it, or take it away.`;
}
