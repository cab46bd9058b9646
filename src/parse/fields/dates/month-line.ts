/** A line of the page's head that says in which month the page came out, and no day: "Published June 2021", "Juni 2021". */
import { languageForms } from "../../../lexicon/index.ts";
import type { FieldContext, Found } from "../context.ts";
import { labelBefore } from "./date-evidence.ts";
import { BETWEEN, COMMAS, readMonths, readYearAt, skip } from "./date-parts.ts";
import { tokenizeDates } from "./date-tokens.ts";
import { splitLabel } from "./unread-date.ts";

/** A label, a month and a year are at most so long. UTF-16 units. */
const LONGEST = 48;
const LIKELY = 0.8;
const MONTHS = 12;
/** "2021年6月", "2021년 6월" */
const WITH_SIGNS = /^(\d{4})[年년]\s?(\d{1,2})[月월]$/u;
/** "Published in June 2021", "Veröffentlicht im Juni 2021", "Publicado en junio de 2021": one short word joins the label to the month. */
const JOINT = /^\p{Ll}{1,3}\s(?=\p{L})/u;
/** Pages of the web and digitized papers. */
const FIRST_YEAR = 1600;

const printMonth = (year: number, month: number): string | null =>
  year >= FIRST_YEAR && month >= 1 && month <= MONTHS ? `${year}-${String(month).padStart(2, "0")}` : null;

/** A month and its year, and nothing else; as YYYY-MM. */
function readMonthOfYear(text: string, language: string): string | null {
  const signs = WITH_SIGNS.exec(text);
  if (signs !== null) return printMonth(Number(signs[1]), Number(signs[2]));
  const tokens = tokenizeDates(text);
  const named = readMonths(tokens, 0, languageForms(language));
  if (named === null) return null;
  const year = readYearAt(tokens, skip(tokens, named.next, BETWEEN, COMMAS));
  return year === null || year.next < tokens.length || year.hour !== null ? null : printMonth(year.year, named.month);
}

/**
 * Finds the month in which a page came out, where nothing says the day.
 * @param context the capture, with its story known
 * @returns as YYYY-MM
 */
export function publishedByMonth(context: FieldContext): Found<string> | null {
  const { texts, labels, headline, bodyStart, language } = context;
  const isBesideByline = (block: number): boolean => labels[block - 1] === "byline" || labels[block + 1] === "byline";
  if (headline < 0) return null;
  for (let block = headline + 1; block < bodyStart; block += 1) {
    const text = texts[block] ?? "";
    if (text.length > LONGEST || !/\d{4}/.test(text)) continue;
    const own = splitLabel(text);
    const field = own?.field ?? labelBefore(context, block);
    // "Januar 2022" / "Trotz andauernder Eindämmungsmaßnahmen …": without a label it may head a chronicle's first part, or what is on.
    if (field === "updated" || (field === "plain" && !isBesideByline(block))) continue;
    const value = readMonthOfYear(own === null ? text : own.rest.replace(JOINT, ""), language);
    if (value !== null) return { value, blocks: [block], rule: "dates.month", confidence: LIKELY };
  }
  return null;
}
