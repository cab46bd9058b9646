/** Reads the dates of a text: ISO with the precision printed, and whether a label calls them published or updated. */
import { languageForms, lexicon } from "../../../lexicon/index.ts";
import { listEach } from "../../../list-each.ts";
import { rememberLast } from "../remember.ts";
import type { Day } from "./calendar.ts";
import { printDay, weekdayOf } from "./calendar.ts";
import type { ClockReading } from "./clock.ts";
import { readClockAt } from "./clock.ts";
import { clockAfter, clockBefore } from "./clock-beside.ts";
import { readDayAt } from "./date-grammar.ts";
import { labelAtEnd, labelAtStart, type TimeLabel } from "./date-labels.ts";
import type { DateToken } from "./date-tokens.ts";
import { tokenizeDates } from "./date-tokens.ts";
import { hasDigit, plainDigits } from "./digits.ts";
import { ERA, numberEras } from "./eras.ts";
import { printTime } from "./zone.ts";

/** A date that a text prints. */
export interface FoundDate {
  /** `2023-02-22`, `2023-02-22T15:26`, `2023-02-22T15:26Z`. */
  readonly iso: string;
  /** The other reading where day and month may change places and nothing in the text says which. */
  readonly other: string | null;
  readonly kind: TimeLabel | "plain";
  /** UTF-16 offsets of date and time in the text. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** Which of two numeric readings is meant. */
export type DayOrder = "day-first" | "month-first" | "unknown";

/** Longest text searched. A longer one is prose, whose dates are not the page's. UTF-16 units. */
const LONGEST = 400;

interface Spot {
  readonly day: Day;
  readonly otherDay: Day | null;
  readonly clock: ClockReading | null;
  /** Tokens from the first of date or time to the one after the last. */
  readonly first: number;
  readonly next: number;
  readonly form: string;
}

/** A weekday printed beside a numeric date settles which number is the day. */
function settleByWeekday(tokens: readonly DateToken[], at: number, day: Day, other: Day): Day | null {
  for (let i = Math.max(0, at - 2); i < at; i += 1) {
    const weekday = lexicon.weekdays.get((tokens[i]?.text ?? "").replace(/\.$/, ""));
    if (weekday === undefined) continue;
    const [fits, otherFits] = [weekdayOf(day) === weekday, weekdayOf(other) === weekday];
    if (fits !== otherFits) return fits ? day : other;
  }
  return null;
}

function settle(
  tokens: readonly DateToken[],
  at: number,
  day: Day,
  other: Day | null,
  order: DayOrder,
): [Day, Day | null] {
  if (other === null) return [day, null];
  const byWeekday = settleByWeekday(tokens, at, day, other);
  if (byWeekday !== null) return [byWeekday, null];
  // A dot parts day, month and year only in countries that put the day first.
  if (tokens[at + 1]?.text === "." || order === "day-first") return [day, null];
  return order === "month-first" ? [other, null] : [day, other];
}

function findSpots(tokens: readonly DateToken[], language: string, order: DayOrder): Spot[] {
  const forms = languageForms(language);
  const spots: Spot[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const found = readDayAt(tokens, at, forms);
    if (found === null) continue;
    const [day, otherDay] = settle(tokens, at, found.day, found.other, order);
    const stuck = found.hour === null ? null : readClockAt(tokens, found.next, true, found.hour);
    const before = stuck === null ? clockBefore(tokens, at, floor) : null;
    const clock = stuck ?? before?.clock ?? clockAfter(tokens, found.next);
    const next = before === null && clock !== null ? clock.next : found.next;
    spots.push({ day, otherDay, clock, first: before?.first ?? at, next, form: found.form });
    floor = next;
    at = next - 1;
  }
  return spots;
}

/** A date has a year: four digits or more, two after an apostrophe or behind two other numbers, or those of an era. */
const MAY_HOLD = new RegExp(String.raw`\d{4}|['’]\s*\d\d|\d\s*[./-]\s*\d\d?\s*[./-]\s*\d|${ERA}`);

const readOnce = rememberLast((text: string, language: string, order: DayOrder): readonly FoundDate[] => {
  const plain = plainDigits(text);
  if (!MAY_HOLD.test(plain)) return [];
  const tokens = tokenizeDates(numberEras(plain));
  const known = order === "unknown" && languageForms(language).data.order === "dmy" ? "day-first" : order;
  let end = 0;
  return listEach(findSpots(tokens, language, known), (spot) => {
    const from = tokens[spot.first]?.from ?? 0;
    const to = tokens[spot.next - 1]?.to ?? from;
    const kind = labelAtEnd(plain.slice(end, from)) ?? labelAtStart(plain.slice(to)) ?? "plain";
    end = to;
    const print = (day: Day): string =>
      printDay(day) + (spot.clock === null ? "" : printTime(day, spot.clock.time, spot.clock.zone));
    const other = spot.otherDay === null ? null : print(spot.otherDay);
    return { iso: print(spot.day), other, kind, from, to, rule: `dates.${spot.form}` };
  });
});

/**
 * Reads every date of a short text. Relative times ("3 hours ago") and days without a year are not dates here.
 * @param text one block
 * @param language BCP 47: whose month names come first, and which order numbers have
 * @param order what else the page tells about the order of day and month
 */
export function readDates(text: string, language: string, order: DayOrder = "unknown"): readonly FoundDate[] {
  return text.length > LONGEST || !hasDigit(text) ? [] : readOnce(text, language, order);
}
