import { closestMatch } from "leven";
import { type Doubt, LABELS, type Label, type StatedFields, type StatedPhoto } from "../model.ts";
import { readAliases } from "./aliases.ts";
import type { FrontMatter } from "./front-matter.ts";
import { cleanText } from "./lines.ts";
import { resolvePicture } from "./picture-path.ts";

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

/** Keys that clippers write and that say nothing about the article: when it was saved, which tool saved it. */
const IGNORED_KEYS = new Set(
  (
    "created clipped saved id type status cssclasses image cover domain favicon " +
    // Joplin's, of the note.
    "latitude longitude altitude completed? due " +
    // Omnivore's, of the reader's list.
    "date_saved date_read date_archived omnivore_url state words_count read_length note highlights"
  ).split(" "),
);

/** Where a note's own making is stated, so is its own last change: no newspaper's. */
const NOTE_MADE = "created";
const NOTE_CHANGED = "updated";

/** Keys by which other tools choose an address. Here an article's address is made from its file's name alone. */
const ADDRESS_KEYS = new Set(["slug", "permalink", "path", "address"]);

/** Characters of the longest text that a field may hold, and texts of the longest list. */
const MAX_TEXT = 2000;
const MAX_ITEMS = 100;
/** Characters of a key that a message repeats. */
const SHOWN_KEY = 40;
/** Up to this length one slip of the hand makes another key, not two. Characters. */
const SHORT_KEY = 4;

/** Tags that a clipper puts on every clip. */
const CLIPPER_TAGS = new Set(["clippings", "clipping", "clipped"]);

const LIST_FIELDS = new Set<keyof StatedFields>(["authors", "topics"]);

/** YAML can write halves of surrogate pairs, which no file can hold. */
const LONE_SURROGATES = /\p{Cs}/gu;

/**
 * A text as a reader sees it. "[[Mara Lindqvist]]" and "[[People/Mara|Mara]]" are a note-taking tool's links; their text is
 * what follows the bar.
 */
function readText(text: string): string {
  const unlinked = text.replace(/\[\[([^[\]]*)\]\]/g, (_, link: string) => link.slice(link.indexOf("|") + 1));
  return cleanText(unlinked.replace(LONE_SURROGATES, ""));
}

/** Splits a list at its commas, but for those in a link. */
function splitAtCommas(text: string): string[] {
  const items: string[] = [];
  let isLink = false;
  for (const piece of text.split(",")) {
    if (isLink) items.push(`${items.pop()},${piece}`);
    else items.push(piece);
    const [opened, closed] = [piece.lastIndexOf("[["), piece.lastIndexOf("]]")];
    if (opened !== closed) isLink = opened > closed;
  }
  return items;
}

function readList(value: unknown): string[] | null {
  const items = Array.isArray(value) ? value : typeof value === "string" ? splitAtCommas(value) : null;
  if (!items?.every((item): item is string => typeof item === "string")) return null;
  return items.map(readText).filter((item) => item !== "" && !CLIPPER_TAGS.has(item.toLowerCase()));
}

function isLabel(value: unknown): value is Label {
  return typeof value === "string" && (LABELS as readonly string[]).includes(value);
}

/** `labels:` maps a line number to a label. */
function readLabels(value: unknown): Record<number, Label> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const labels: Record<number, Label> = {};
  for (const [line, label] of Object.entries(value)) {
    if (!/^[1-9]\d*$/.test(line) || !isLabel(label)) return null;
    labels[Number(line)] = label;
  }
  return labels;
}

const PHOTO_WORDS: ReadonlySet<string> = new Set(["caption", "credit", "alt"]);

/** A path, or keys: the path under `file` and what is said of the picture. */
function readPhoto(seed: string, value: unknown): StatedPhoto | null {
  if (typeof value === "string") return readPhoto(seed, { file: value });
  if (typeof value !== "object" || value === null || !("file" in value) || typeof value.file !== "string") return null;
  const file = resolvePicture(seed, value.file.trim());
  const words = Object.entries(value).filter(([key]) => key !== "file");
  const isKnown = words.every(([key, text]) => PHOTO_WORDS.has(key) && typeof text === "string" && !isTooLong(text));
  if (file === null || !isKnown) return null;
  const said = words.map(([key, text]) => [key, readText(String(text))]).filter(([, text]) => text !== "");
  return { file, ...Object.fromEntries(said) };
}

function readPhotos(seed: string, value: unknown): StatedFields | null {
  if (value === "") return {};
  const photos = (Array.isArray(value) ? value : [value]).map((item) => readPhoto(seed, item));
  return photos.every((photo) => photo !== null) ? { photos } : null;
}

const WEB_ADDRESS = /^https?:\/\/\S+$/i;
/** ISO 8601, as precise as one likes: a year, a month, a day, a day with its time. */
const ISO_DATE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/i;

/** A date as records hold it, or null where it is none: "2019-02-31" is no day. */
function readIsoDate(text: string): string | null {
  const [, year, month, day, time, zone] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const date = [year, month, day].filter((part) => part !== undefined).join("-");
  const start = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(date)) return null;
  if (time === undefined) return date;
  return Number.isNaN(new Date(`2000-01-01T${time}Z`).getTime()) ? null : `${date}T${time}${zone?.toUpperCase() ?? ""}`;
}

function readLanguage(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/** Fields whose text has a form of its own. */
const READERS: Readonly<Partial<Record<keyof StatedFields, (text: string) => string | null>>> = {
  published: readIsoDate,
  updated: readIsoDate,
  language: readLanguage,
  url: (text) => (WEB_ADDRESS.test(text) ? text : null),
};

function readField(seed: string, field: keyof StatedFields, value: unknown): StatedFields | null {
  if (field === "photos") return readPhotos(seed, value);
  if (field === "aliases") {
    const aliases = readAliases(value);
    return aliases && (aliases.length === 0 ? {} : { aliases });
  }
  if (field === "labels") {
    const labels = readLabels(value);
    return labels && { labels };
  }
  if (LIST_FIELDS.has(field)) {
    const list = readList(value);
    return list && { [field]: list };
  }
  if (typeof value !== "string") return null;
  const text = readText(value);
  if (text === "") return {};
  if (field === "source" && WEB_ADDRESS.test(text)) return { url: text };
  const read = READERS[field];
  if (!read) return { [field]: text };
  const checked = read(text);
  return checked === null ? null : { [field]: checked };
}

/** What a front matter states, and what in it could not be used. */
export interface Statement {
  readonly stated: StatedFields;
  readonly doubts: readonly Doubt[];
}

function explainExpected(field: keyof StatedFields): string {
  if (field === "labels")
    return `line numbers with a label each, such as "12: furniture". Labels: ${LABELS.join(", ")}`;
  if (field === "published" || field === "updated") return "a date such as 2023-02-22 or 2023-02-22T15:26+01:00";
  if (field === "language") return "a language tag such as en or pt-BR";
  if (field === "aliases")
    return 'a path of this site such as "/2019/ferries.html", or a list of such, without "?", "#", ":" or "*"';
  if (field === "url") return "an address that starts with http:// or https://";
  if (field === "photos")
    return 'the path of a picture from this file on, such as wall.jpg, or a list of such, or of keys "file", "caption", "credit", "alt"';
  return LIST_FIELDS.has(field) ? "a text or a list of texts" : "a text";
}

/** Texts may be long, but not without end: a headline of 10,000 characters is a slip of the hand. */
function isTooLong(value: unknown): boolean {
  const isLong = (item: unknown): boolean => typeof item === "string" && item.length > MAX_TEXT;
  return isLong(value) || (Array.isArray(value) && (value.length > MAX_ITEMS || value.some(isLong)));
}

function describeUnknown(key: string): string {
  const known = Object.keys(FIELD_OF_KEY);
  const shown = key.length > SHOWN_KEY ? `${key.slice(0, SHOWN_KEY)}…` : key;
  const start = `front matter key "${shown}" is not known and was left out`;
  if (ADDRESS_KEYS.has(key.toLowerCase()))
    return `${start}: an article's address is made from its file's name. Rename the file to change it.`;
  const maxDistance = key.length > SHORT_KEY ? 2 : 1;
  const nearest = closestMatch(key.toLowerCase(), known, { maxDistance });
  return nearest === undefined ? `${start}. Known: ${known.join(", ")}.` : `${start}; did you mean "${nearest}"?`;
}

/**
 * Turns front matter into the record's fields; the first key that states a field wins.
 * @param file Path of the seed below the seeds folder: for messages, and where paths in it start.
 * @param frontMatter Its scalars are strings.
 */
export function readStated(file: string, { data, lineOf }: Pick<FrontMatter, "data" | "lineOf">): Statement {
  let stated: StatedFields = {};
  const doubts: Doubt[] = [];
  const warn = (key: string, rule: string, reason: string): void => {
    doubts.push({ file, line: lineOf(key), column: null, severity: "warning", rule: `front-matter.${rule}`, reason });
  };
  const isNote = Object.keys(data).some((key) => key.toLowerCase() === NOTE_MADE);
  for (const [key, value] of Object.entries(data)) {
    if (isNote && key.toLowerCase() === NOTE_CHANGED) continue;
    const field = Object.hasOwn(FIELD_OF_KEY, key.toLowerCase()) ? FIELD_OF_KEY[key.toLowerCase()] : undefined;
    if (!field) {
      if (!IGNORED_KEYS.has(key.toLowerCase())) warn(key, "unknown-key", describeUnknown(key));
      continue;
    }
    if (isTooLong(value)) {
      const most = `at most ${MAX_TEXT} characters to a text and ${MAX_ITEMS} texts to a list`;
      warn(key, "too-long", `front matter key "${key}" is too long and was left out. Shorten it: ${most}.`);
      continue;
    }
    const read = readField(file, field, value);
    if (read) stated = { ...read, ...stated };
    else warn(key, "wrong-value", `front matter key "${key}" must be ${explainExpected(field)}; it was left out.`);
  }
  return { stated, doubts };
}
