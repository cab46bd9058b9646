/** The words beside a date that say whether the page came out then or was changed: "Published", "zuletzt aktualisiert", "입력". */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

/** What a label says of the date beside it. */
export type TimeLabel = "published" | "updated";

/** So many words may a label have. */
export const LABEL_WORDS = 4;

/** A label so short is a word of any sentence: "… in Shelby, on June 18". It counts where its line or segment starts. UTF-16 units. */
const SHORT_LABEL = 4;
const SEGMENT_END = /[|•·:–—-]$/u;

/** A label of a script without spaces is no longer, and begins with a character from here on. UTF-16 units. */
const LONGEST_UNSPACED = 6;
const FIRST_UNSPACED = 0x3000;

const OPENING = /^[([（]/u;
const DASH_END = / [-–—] $/u;
const GLUED_COMMA = /,(?=\p{Lu})/gu;

/** The time label that a piece of text ends with, in up to four words. */
export function labelAtEnd(piece: string): TimeLabel | null {
  // "Harrow Staff,Updated May 9, 2025": a comma parts the label from the byline.
  // "Published - July 03, 2025": a dash parts it from the day.
  const words = foldLabel(piece.replace(GLUED_COMMA, ", ").replace(DASH_END, "")).split(" ");
  while (lexicon.weekdays.has(words.at(-1) ?? "")) words.pop();
  for (let count = Math.min(LABEL_WORDS, words.length); count > 0; count -= 1) {
    // "12 marzo 2024 (modifica il 13 marzo 2024 | 10:20)"
    const form = words.slice(-count).join(" ").replace(OPENING, "");
    // "Updated Date: Thu, 03 Jul 2025": the weekday stands behind the label's colon.
    const label = lexicon.timeLabels.get(form) ?? lexicon.timeLabels.get(form.replace(/:$/, ""));
    if (label === undefined) continue;
    const before = words.at(-count - 1);
    if (form.length > SHORT_LABEL || before === undefined || SEGMENT_END.test(before)) return label;
  }
  // Scripts without spaces: the label is the end of a run.
  const run = words.at(-1) ?? "";
  for (let start = Math.max(0, run.length - LONGEST_UNSPACED); start < run.length - 1; start += 1) {
    if (run.charCodeAt(start) < FIRST_UNSPACED) continue;
    const label = lexicon.timeLabels.get(run.slice(start));
    if (label !== undefined) return label;
  }
  return null;
}

/** What stands before a date, without the time label that belongs to the date: "Sara Zinn Stand:" → "Sara Zinn". */
export function cutLabelAtEnd(piece: string): string {
  const words = piece.trimEnd().split(" ");
  for (let count = Math.min(LABEL_WORDS, words.length); count > 0; count -= 1) {
    if (lexicon.timeLabels.has(foldLabel(words.slice(-count).join(" ")))) return words.slice(0, -count).join(" ");
  }
  return piece;
}

const PARTICIPLE = new RegExp(String.raw`^(?:\s*${oneOf("clockWords")})?[\s,|]+(\p{L}{6,})`, "iu");
/** What makes another date of what stands behind a label, which a time of day alone is not. */
const DATE_BEHIND = /\d{4}|\d[./-]\d|\d \p{L}/u;
const LABEL_BEHIND = new RegExp(String.raw`^[\s)）]*(${oneOf("timeLabelsBehind")})`, "u");

/** "… am 27. November 2019 um 15:21 Uhr veröffentlicht und …": a participle after the date, with no date after it that it could lead. */
function participleAtStart(piece: string): TimeLabel | null {
  const found = PARTICIPLE.exec(piece);
  const behind = found === null ? "" : piece.slice(found[0].length);
  if (found === null || DATE_BEHIND.test(behind)) return null;
  const label = lexicon.timeLabels.get(foldLabel(found[1] ?? "")) ?? null;
  // "… | Publicado a las 13:48" tells the day's own time; "… | Updated 13:48" when the page was changed.
  return label === "published" || !/\d/.test(behind) ? label : null;
}

/** The time label that follows a date: `18:45配信`, `(1月14日 01時40分更新)`. */
export function labelAtStart(piece: string): TimeLabel | null {
  const word = LABEL_BEHIND.exec(piece)?.[1];
  return word === undefined ? participleAtStart(piece) : (lexicon.timeLabels.get(word) ?? null);
}

/** Reads a label that stands alone, as a block before its date does: "PUBLISHED", "입력". */
export function readTimeLabel(text: string): TimeLabel | null {
  return lexicon.timeLabels.get(foldLabel(text)) ?? null;
}
