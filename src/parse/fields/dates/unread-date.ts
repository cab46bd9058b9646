/** Lines that a label says to state a day, and in which none could be read: "Published: 31/02/2019", "Posted Nov 19". */
import { foldLabel, languageForms, lexicon } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { isPlaceForDate, labelBefore } from "./date-evidence.ts";
import { LABEL_WORDS, labelAtEnd, type TimeLabel } from "./date-labels.ts";
import { bare, readMonth } from "./date-parts.ts";
import { tokenizeDates } from "./date-tokens.ts";
import { NO_PROSE } from "./date-weight.ts";
import { readDates } from "./dates.ts";
import { plainDigits } from "./digits.ts";
import { printsWordedDay } from "./worded-day.ts";

/** A day that a page states and that could not be read. */
export interface UnreadDate {
  readonly block: number;
  readonly field: TimeLabel;
  /** The line. */
  readonly text: string;
  /** What it lacks, where that is all that it lacks: it gives no year, or nothing but one. */
  readonly lacks: "year" | "day" | null;
}

/** A label and a day, and nothing more, are at most so long. UTF-16 units. */
const LONGEST = 80;
/** "31/02/2019", "2019-13-01", "2019年2月31日"; "14.3. 09:40" ends in a time. */
const NUMERIC =
  /(?<!\d)(?:\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{2,4}|\d{4} ?[./年년-] ?\d{1,2} ?[./月월-] ?\d{1,2})(?![\d:])/;
const YEAR = /(?<!\d)\d{4}(?!\d)/;
/** A year that a news page may have come out in, and no number of another kind. */
const YEAR_ALONE = /(?<!\d[.,:/-]?)(?:1[6-9]|20)\d\d(?![.,:/-]?\d)/;
/** The centuries of newspapers whose days are not read: a text of today speaks of them. */
export const PAST_YEAR = /(?<!\d)1[678]\d\d(?!\d)/;
/** "Published: Spring 2019": with a colon the label is one of a time, and the year behind it is all the page says. "Released 2019" may be a film. */
const LABELS_TIME = /^[^\d:：]{2,40}[:：]/u;

/** The label that a line begins with, and what stands behind it. */
export function splitLabel(text: string): { readonly field: TimeLabel; readonly rest: string } | null {
  const words = text.split(" ");
  for (let count = Math.min(LABEL_WORDS, words.length); count > 0; count -= 1) {
    const form = foldLabel(words.slice(0, count).join(" ")).replace(/:$/, "");
    const field = lexicon.timeLabels.get(form);
    if (field !== undefined) return { field, rest: words.slice(count).join(" ") };
  }
  // Scripts without spaces: "更新：2019年2月31日".
  const digit = text.search(/\d/);
  const before = text.slice(0, Math.max(0, digit)).replace(/[:：]$/, "");
  const field = before === "" || before.includes(" ") ? null : labelAtEnd(before);
  return field === null ? null : { field, rest: text.slice(digit) };
}

/** What of a day a text has, beside hardly more letters: all of it, all but the year, the year alone, or none of it. */
function tellDay(text: string, language: string, most = NO_PROSE): "day" | "yearless" | "year" | null {
  const tokens = tokenizeDates(text);
  const forms = languageForms(language);
  if (printsWordedDay(text)) return "day";
  let [letters, hasMonth, hasNumber] = [0, false, false];
  for (const [at, { kind, text: word }] of tokens.entries()) {
    if (kind === "number") hasNumber = true;
    else if (kind === "word" && readMonth(tokens, at, forms) !== null) hasMonth = true;
    else if (kind === "word" && !lexicon.weekdays.has(bare(word))) letters += word.length;
  }
  if (letters >= most) return null;
  if (NUMERIC.test(text) || (hasMonth && YEAR.test(text))) return "day";
  if (hasMonth && hasNumber) return "yearless";
  return YEAR_ALONE.test(text) ? "year" : null;
}

const LACKS = { day: null, yearless: "year", year: "day" } as const;

/** Right above the headline, or a little below it: there a line says when though no label does. Blocks. */
const ABOVE_HEADLINE = 2;
const BELOW_HEADLINE = 6;

function isAtHead({ headline, bodyEnd }: FieldContext, block: number): boolean {
  return headline >= 0 && block >= headline - ABOVE_HEADLINE && block <= headline + BELOW_HEADLINE && block < bodyEnd;
}

/** "Thursday, the 21st of July 1887" has fewer letters beside the day, "Quay Prize, 12 June 1789" has more. */
const HARDLY_MORE = 8;
/** "July 21, 1887" under the headline of an old paper's story; above it, the paper's name may stand beside the day. */
const isOfPast = (plain: string, { language, headline }: FieldContext, block: number): boolean =>
  PAST_YEAR.test(plain) && tellDay(plain, language, block < headline ? NO_PROSE : HARDLY_MORE) === "day";

function readUnread(context: FieldContext, block: number): UnreadDate | null {
  const text = context.texts[block] ?? "";
  if (text.length > LONGEST || !isPlaceForDate(context, block)) return null;
  if (readDates(text, context.language).length > 0) return null;
  const plain = plainDigits(text);
  const own = splitLabel(plain);
  const { field, rest } = own ?? { field: labelBefore(context, block), rest: plain };
  if (field === "plain")
    return isAtHead(context, block) && (printsWordedDay(plain) || isOfPast(plain, context, block))
      ? { block, field: "published", text, lacks: null }
      : null;
  const told = tellDay(rest, context.language);
  // "on" / "18 January": words of a sentence that a link broke are no label of the line below.
  const isSure =
    told === "day" || (own !== null && (told === "yearless" || (told === "year" && LABELS_TIME.test(plain))));
  return isSure ? { block, field, text, lacks: LACKS[told] } : null;
}

/**
 * Finds the days that a page states and that could not be read.
 * @param context the capture, with its story known
 */
export function findUnreadDates(context: FieldContext): readonly UnreadDate[] {
  const found: UnreadDate[] = [];
  for (let block = 0; block < context.texts.length; block += 1) {
    const unread = readUnread(context, block);
    if (unread !== null) found.push(unread);
  }
  return found;
}
