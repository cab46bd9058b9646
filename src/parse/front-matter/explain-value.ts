/** What a key of a front matter must hold, and how a value that it cannot hold is written so that it can. */
import { suggestLanguage } from "../../language-tag.ts";
import type { StatedFields } from "../../model.ts";
import { readDates } from "../fields/dates/dates.ts";
import { LIST_FIELDS } from "./stated-values.ts";

/** UTF-16 units of a value that a message repeats. A date's words are fewer. */
const SHOWN = 60;
/** The language of a text of which nothing is known. */
const UNKNOWN_LANGUAGE = "und";

/** The day that a value prints in another form; both, where day and month may change places; none where none or several are printed. */
function findDays(text: string): readonly string[] {
  const [date, ...more] = readDates(text, UNKNOWN_LANGUAGE);
  if (date === undefined || more.length > 0) return [];
  return [date.iso, date.other].filter((day) => day !== null);
}

const isDate = (field: keyof StatedFields): boolean => field === "published" || field === "updated";

/**
 * Lists what a key may have been meant to hold.
 * @param field What the key states.
 * @param value What it holds.
 */
export const findMeantValues = (field: keyof StatedFields, value: unknown): readonly string[] =>
  isDate(field) && typeof value === "string" ? findDays(value) : [];

function explainDate(value: unknown): string {
  const form = "a date such as 2023-02-22 or 2023-02-22T15:26+01:00";
  if (typeof value !== "string") return form;
  const shown = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
  const days = findDays(value);
  return `${form}, not "${shown}".${days.length === 0 ? "" : ` Did you mean ${days.join(" or ")}?`}`;
}

/**
 * Says what a key must hold.
 * @param field What the key states.
 * @param value What it holds.
 */
export function explainExpected(field: keyof StatedFields, value: unknown): string {
  if (field === "labels") return 'line numbers with a label each, such as "12: furniture"';
  if (isDate(field)) return explainDate(value);
  if (field === "language")
    return `a language tag such as en or pt-BR${typeof value === "string" ? suggestLanguage(value) : ""}`;
  if (field === "url") return "an address that starts with http:// or https:// and holds no space";
  return LIST_FIELDS.has(field) ? "a text or a list of texts" : "a text";
}
