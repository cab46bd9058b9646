/** Which of a date's two numbers is the day, by what else the page says. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { readDateline } from "../dateline/dateline.ts";
import { type DateCandidate, LONGEST_WHEN } from "./date-evidence.ts";
import { DAY } from "./date-weight.ts";
import { type DayOrder, readDates } from "./dates.ts";

/** "02/05/2024 - 18:52": who counts a day's hours to 24 puts the day before the month. */
const LONG_CLOCK = new RegExp(
  String.raw`\b\d{1,2}([/-])\d{1,2}\1\d{4}\D{1,5}(?:1[3-9]|2[0-3])[:.h]\d{2}(?!\s?${oneOf("clockHalves")})`,
  "iu",
);

const { monthFirst, monthFirstBehindClock, dayFirst } = lexicon.zoneSigns;
const anyZone = (zones: readonly string[]): string => `(?:${zones.join("|").toUpperCase()})\\b`;
/** "ET" and "PT" are zones behind a clock alone: "7:04 p.m. ET" and "Shares in PT Laut Harbour rose 3 percent". */
const MONTH_FIRST = new RegExp(
  String.raw`\b${anyZone(monthFirst)}|\d(?:\s?[aApP]\.?[mM]\.?)?,?\s\(?${anyZone(monthFirstBehindClock)}`,
);
const DAY_FIRST = new RegExp(String.raw`\b${anyZone(dayFirst)}`);

/** What the page's other dates and zones tell of the order of day and month in numeric dates. */
export function tellOrder(context: FieldContext): DayOrder {
  for (const [index, text] of context.texts.entries()) {
    if (text.length > LONGEST_WHEN || !context.glance(index).digit) continue;
    for (const match of text.matchAll(/\b(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})\b/g)) {
      if (Number(match[1]) > 12) return "day-first";
      if (Number(match[3]) > 12) return "month-first";
    }
    if (MONTH_FIRST.test(text)) return "month-first";
    if (DAY_FIRST.test(text)) return "day-first";
  }
  const isByLongClock = context.texts.some((text) => text.length <= LONGEST_WHEN && LONG_CLOCK.test(text));
  return isByLongClock ? "day-first" : "unknown";
}

/** A day and its second print stand so near to each other. Blocks. */
const NEAR = 3;

/** "07/02/2025" / "July 2, 2025": a day that is printed a second time beside it, in words, says which of its numbers is the day. */
export function tellOrderByTwin(candidates: readonly DateCandidate[]): DayOrder {
  const sure = new Map<number, string[]>();
  for (const { block, date } of candidates) {
    if (date.other === null) sure.set(block, [...(sure.get(block) ?? []), date.iso.slice(0, DAY)]);
  }
  for (const { block, date } of candidates) {
    if (date.other === null) continue;
    for (let near = block - NEAR; near <= block + NEAR; near += 1) {
      for (const day of sure.get(near) ?? []) {
        if (day === date.iso.slice(0, DAY)) return "day-first";
        if (day === date.other.slice(0, DAY)) return "month-first";
      }
    }
  }
  return "unknown";
}

/** A story comes out on its dateline's day or soon after. Days. */
const SOON = 3;
const DAY_MS = 86_400_000;

/** "05/03/2024 06:52 PM" / "ALOR BESAR, March 5 (TPN) -- ": the dateline's day says which of a date's numbers is the day. */
export function tellOrderByDateline(context: FieldContext, candidates: readonly DateCandidate[]): DayOrder {
  const day = readDateline(context.texts[context.bodyStart] ?? "", context.language)?.dateline.day ?? null;
  if (day === null) return "unknown";
  for (const { date } of candidates) {
    if (date.other === null) continue;
    const [written] = readDates(`${day}, ${date.iso.slice(0, 4)}`, context.language);
    if (written === undefined || written.other !== null) continue;
    const isNear = (iso: string): boolean => {
      const days = (Date.parse(iso.slice(0, DAY)) - Date.parse(written.iso.slice(0, DAY))) / DAY_MS;
      return days >= 0 && days <= SOON;
    };
    const [dayFirst, monthFirst] = [isNear(date.iso), isNear(date.other)];
    if (dayFirst !== monthFirst) return dayFirst ? "day-first" : "month-first";
  }
  return "unknown";
}

/** "Saturday 12 April", "Monday, 3rd May": without its weekday it may be none, "the top 10 March Madness upsets", or borrowed, "the 4th July weekend". */
const DAY_BEFORE_MONTH = new RegExp(
  String.raw`\b(\p{Lu}\p{Ll}{2,8}),?\s\d{1,2}${oneOf("ordinals")}?\s(\p{Lu}\p{Ll}{2,8})\b`,
  "gu",
);
/** "April 12", "APRIL 12" */
const MONTH_BEFORE_DAY = /\b()(\p{Lu}\p{L}{2,8})\.?\s\d{1,2}\b(?![:.]\d)/gu;

/** "… will reopen on Saturday 12 April": a text that puts the day before the month in words, and never behind it, does so in numbers. */
export function tellOrderByProse({ texts }: FieldContext): DayOrder {
  const holds = (text: string, form: RegExp): boolean =>
    [...text.matchAll(form)].some(
      ([, weekday = "", month = ""]) =>
        lexicon.months.has(foldLabel(month)) && (weekday === "" || lexicon.weekdays.has(foldLabel(weekday))),
    );
  const isDayFirst = texts.some((text) => holds(text, DAY_BEFORE_MONTH));
  return isDayFirst && !texts.some((text) => holds(text, MONTH_BEFORE_DAY)) ? "day-first" : "unknown";
}
