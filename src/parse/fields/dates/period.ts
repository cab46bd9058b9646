/** Reads what an undated text bounds: the latest month, or year, that it mentions as past. */

import { foldLabel, hasHabit, languageForms, lexicon } from "../../../lexicon/index.ts";
import { oneOf, WORD_END, WORD_START } from "../../../lexicon/phrases.ts";
import type { Period } from "../../../model.ts";
import { LAST_YEAR } from "./calendar.ts";

export interface PeriodReading {
  readonly period: Period;
  /** Index of the text among those given, and UTF-16 offset of the mention in it. */
  readonly text: number;
  readonly from: number;
  readonly rule: string;
}

/** The first year that a news text can mention as its own past: of those before it tells history. The last is the calendar's. */
const FIRST_YEAR = 1945;
/** A year without a month counts only where it lies so near to what else is mentioned: "by 2035" is a plan. Years. */
const FARTHEST_LEAD = 3;
/** Where no month is mentioned it lies no later than this: "net zero in 2050" bounds nothing, and who reads knows no today. */
const LAST_YEAR_ALONE = 2029;
/** A month beyond this is a plan, unless what else is mentioned lies near: "the licence runs out in June 2041". */
const LAST_YEAR_OF_MONTH = 2035;
/** How far before a year a word can make it a plan. UTF-16 units. */
const MARKER_REACH = 48;

/** Four digits that may be a year. */
const YEAR = new RegExp(
  String.raw`([12]\d{3})(?<![\d.,$€£¥/-]\d{4})(?![\d%]|[.,/-]\d|-?(?:${oneOf("ageStems")}|km|kg|m\b))`,
  "g",
);
const YEAR_WITH_SIGN = /([12]\d{3})[年년]\s?(?:(\d{1,2})[月월])?/g;
/** Words that make a coming time of what follows. */
const FUTURE = new RegExp(
  String.raw`${WORD_START}(?:${oneOf("planned")}|${oneOf("plannedStems")}\p{L}*)${WORD_END}`,
  "iu",
);
/** The day between a month and its year: "November 2, 2001", "Nov. 2nd 2001", "November the 2nd, 2001". */
const DAY = String.raw`(?:${oneOf("dateJoints")} )?(?:0?[1-9]|[12]\d|3[01])(?:${oneOf("ordinals")})?,?\s+`;
/** A month's name right before a year, or before a day of that year. */
const MONTH_END = new RegExp(String.raw`(?<!\p{L})(\p{L}+)\.?,?\s+(?:${DAY})?(?:${oneOf("yearJoints")} )?$`, "u");

/** A month, its day and what joins them to a year take no more before it, and the name of no month is shorter. UTF-16 units. */
const LONGEST_MONTH = 30;
const SHORTEST_MONTH = 3;

interface Mention {
  readonly year: number;
  /** 0 where only the year is printed. */
  readonly month: number;
  readonly text: number;
  readonly from: number;
  readonly to: number;
  readonly planned: boolean;
}

/** The month's name that ends right before a year, or before a day of it: "October 2022", "octubre de 2022", "October 12, 2022". */
function monthBefore(text: string, at: number, language: string): { month: number; from: number } | null {
  const before = text.slice(Math.max(0, at - LONGEST_MONTH), at);
  const match = MONTH_END.exec(before);
  if (match === null) return null;
  const name = foldLabel(match[1] ?? "");
  // "May" and "Mar" are words too: a month in running text starts as its language writes it.
  const month = languageForms(language).months.get(name) ?? lexicon.months.get(name);
  return month === undefined || name.length < SHORTEST_MONTH ? null : { month, from: at - before.length + match.index };
}

function readMentions(text: string, index: number, language: string): Mention[] {
  const found: Mention[] = [];
  const hasSign = hasHabit(language, "yearWithSign");
  for (const match of text.matchAll(hasSign ? YEAR_WITH_SIGN : YEAR)) {
    const year = Number(match[1]);
    if (year < FIRST_YEAR || year > LAST_YEAR) continue;
    const to = match.index + match[0].length;
    const named = hasSign ? null : monthBefore(text, match.index, language);
    const from = named?.from ?? match.index;
    const planned = FUTURE.test(
      text
        .slice(Math.max(0, from - MARKER_REACH), from)
        .split(/[.;!?]/)
        .at(-1) ?? "",
    );
    found.push({ year, month: named?.month ?? (hasSign ? Number(match[2] ?? 0) : 0), text: index, from, to, planned });
  }
  return found;
}

const rank = ({ year, month }: Mention): number => year * 100 + month;

/**
 * Reads the period of a story that states no date.
 * @param texts the story's paragraphs, and its headline
 * @param language BCP 47
 * @returns the latest month that the texts mention as past, else the latest year, else null
 */
export function readPeriod(texts: readonly string[], language: string): PeriodReading | null {
  const mentions = texts
    .flatMap((text, index) => readMentions(text, index, language))
    .filter((mention) => !mention.planned);
  const latest = (few: readonly Mention[]): Mention | undefined =>
    few.reduce<Mention | undefined>((a, b) => (a === undefined || rank(b) > rank(a) ? b : a), undefined);
  const isNear = (mention: Mention): boolean =>
    mentions.some((other) => other !== mention && Math.abs(other.year - mention.year) <= FARTHEST_LEAD);
  const month = latest(
    mentions.filter((mention) => mention.month > 0 && (mention.year <= LAST_YEAR_OF_MONTH || isNear(mention))),
  );
  const year = latest(
    mentions.filter(
      (mention) =>
        mention.month === 0 && mention.year <= (month === undefined ? LAST_YEAR_ALONE : month.year + FARTHEST_LEAD),
    ),
  );
  const chosen = month !== undefined && (year === undefined || year.year <= month.year) ? month : year;
  if (chosen === undefined) return null;
  const mention = (texts[chosen.text] ?? "").slice(chosen.from, chosen.to).trim();
  const edtf = chosen.month > 0 ? `${chosen.year}-${String(chosen.month).padStart(2, "0")}` : String(chosen.year);
  return {
    period: { edtf, mention },
    text: chosen.text,
    from: chosen.from,
    rule: chosen.month > 0 ? "period.month" : "period.year",
  };
}
