/** Values of a front matter: texts, lists and dates, each as a record holds it. */
import { readLanguageTag } from "../../language-tag.ts";
import type { StatedFields } from "../../model.ts";
import { cleanText } from "../blocks/lines.ts";

/** Characters of the longest text that a field may hold, and texts of the longest list. */
export const MAX_TEXT = 2000;
export const MAX_ITEMS = 100;

/** Tags that a clipper puts on every clip. */
const CLIPPER_TAGS = new Set(["clippings", "clipping", "clipped"]);

export const LIST_FIELDS = new Set<keyof StatedFields>(["authors", "topics"]);

/** YAML can write halves of surrogate pairs, which no file can hold. */
const LONE_SURROGATES = /\p{Cs}/gu;

/**
 * A text as a reader sees it. "[[Mara Lindqvist]]" and "[[People/Mara|Mara]]" are a note-taking tool's links; their text is
 * what follows the bar.
 */
export function readText(text: string): string {
  const unlinked = text.replace(/\[\[([^[\]]*)\]\]/g, (_, link: string) => link.slice(link.indexOf("|") + 1));
  return cleanText(unlinked.replace(LONE_SURROGATES, ""));
}

/** What parts topics as catalogues and reference managers write them: no topic has one. That of an entity, "R&amp;B", parts nothing. */
const SEMICOLON = /(?<!&#?\w{1,8});/;

/** Splits a list at its commas, or at its semicolons where they part topics, but for those in a link. */
function splitItems(text: string, isOfTopics: boolean): string[] {
  // Semicolons part authors as well: a comma between them is a name's own, and whether it is depends on the language.
  if (!isOfTopics && SEMICOLON.test(text)) return [text];
  const items: string[] = [];
  let isLink = false;
  const parting = SEMICOLON.test(text) ? SEMICOLON : ",";
  const sign = parting === SEMICOLON ? ";" : ",";
  for (const piece of text.split(parting)) {
    if (isLink) items.push(`${items.pop()}${sign}${piece}`);
    else items.push(piece);
    const [opened, closed] = [piece.lastIndexOf("[["), piece.lastIndexOf("]]")];
    if (opened !== closed) isLink = opened > closed;
  }
  return items;
}

/**
 * Reads a list.
 * @returns "nothing" where all that it holds is empty, as a clipper writes it of a page that names no author: only a list without
 * entries says that there are none. null where it is no list of texts.
 */
function readList(value: unknown, isOfTopics: boolean): readonly string[] | "nothing" | null {
  const items = Array.isArray(value) ? value : typeof value === "string" ? splitItems(value, isOfTopics) : null;
  if (!items?.every((item): item is string => typeof item === "string")) return null;
  const texts = items.map(readText).filter((item) => item !== "");
  if (texts.length === 0 && items.length > 0) return "nothing";
  return texts.filter((item) => !CLIPPER_TAGS.has(item.toLowerCase()));
}

const WEB_ADDRESS = /^https?:\/\/\S+$/i;
/**
 * ISO 8601, as precise as one likes: a year, a month, a day, a day with its time. Pages and feeds know no year 0, no hour 24
 * and no zone a day away.
 */
const ISO_DATE =
  /^((?!0000)\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?) ?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?)?)?$/i;
/** Of a second's fraction, as some programs write it to the millionth, pages know no more. UTF-16 units. */
const LONGEST_TIME = "23:59:59.999".length;

/** A date as records hold it, or null where it is none: "2019-02-31" is no day. */
function readIsoDate(text: string): string | null {
  const [, year, month, day, time, zone] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const date = [year, month, day].filter((part) => part !== undefined).join("-");
  const start = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(date)) return null;
  return time === undefined ? date : `${date}T${time.slice(0, LONGEST_TIME)}${zone?.toUpperCase() ?? ""}`;
}

/** Fields whose text has a form of its own. */
const READERS: Readonly<Partial<Record<keyof StatedFields, (text: string) => string | null>>> = {
  published: readIsoDate,
  updated: readIsoDate,
  language: readLanguageTag,
  url: (text) => (WEB_ADDRESS.test(text) ? text : null),
};

/**
 * Reads the value of a field.
 * @returns The field, or nothing where the value is empty; null where it is no value of this field.
 */
export function readField(field: keyof StatedFields, value: unknown): StatedFields | null {
  if (LIST_FIELDS.has(field)) {
    const list = readList(value, field === "topics");
    return list === "nothing" ? {} : list && { [field]: list };
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

/** Texts may be long, but not without end: a headline of 10,000 characters is a slip of the hand. */
export function isTooLong(value: unknown): boolean {
  const isLong = (item: unknown): boolean => typeof item === "string" && item.length > MAX_TEXT;
  return isLong(value) || (Array.isArray(value) && (value.length > MAX_ITEMS || value.some(isLong)));
}
