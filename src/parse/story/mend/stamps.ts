/** Lines that a story is told by: a live page's entries, "10:42 am: First flight turns back", and the days of a chronicle. */
import { foldLabel, lexicon, matchBlockForm } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { listEach } from "../../../list-each.ts";
import { endsSentence } from "../../sentence.ts";
import type { StoryLabel } from "../labels.ts";
import { isBody, type Judgement, judge, LIKELY, redraft, type StoryDraft } from "./draft.ts";
import { weighLength } from "./looks.ts";

/** The time, a sign, and what happened: "10:42 am: First flight turns back", "20.10 h | ¿Habrá clase mañana?"; a time of its own is the page's. */
export const STAMP = new RegExp(
  String.raw`^\d{1,2}[:.h]\d{2}(?:\s?(?:h|${oneOf("clockHalves", "clockWords")}))?(?:\s?[:|–—-]\s|[.,]\s)["“„«'‘¿¡]?\p{L}`,
  "iu",
);
const LONGEST_STAMP = 110;
/** One is a line of a programme; with two the page is told by the clock. */
const FEWEST = 2;

/** "14 June 2011", "September 2016", "Feb. 3": a month and numbers. UTF-16 units. */
const LONGEST_DAY = 30;
const DAY = /^(?=.*\d)[\p{L}\p{M}\d.,\s]+$/u;
/** So many days make a chronicle. */
const FEWEST_DAYS = 3;

/** "1938": a year of a life that is told. */
const YEAR = /^1[5-9]\d\d$|^20\d\d$/;
const YEAR_LENGTH = 4;
const isYear = (text: string): boolean => text.length === YEAR_LENGTH && YEAR.test(text);

/** The words of a line that is a month and numbers, "Feb. 3", with the weekday or without, "Thursday, Jan. 2"; none of another. */
function wordsOfDay(text: string): readonly string[] {
  if (text.length > LONGEST_DAY || !DAY.test(text)) return [];
  const words = text.split(/[\s.,]+/).filter((word) => word !== "" && !/^\d+$/.test(word));
  if (words.length > 2) return [];
  const others = words.map(foldLabel).filter((word) => !lexicon.months.has(word));
  return others.length === words.length - 1 && others.every((word) => lexicon.weekdays.has(word)) ? words : [];
}

const isDay = (text: string): boolean => wordsOfDay(text).length > 0;
const hasWeekday = (text: string): boolean => wordsOfDay(text).length > 1;

/** A paragraph below an entry's time or day is at least so long, weighed. */
const ENTRY = 40;

/** "14:20", "6.45 pm": when an entry was written, and nothing of it. */
const CLOCK = new RegExp(String.raw`^\d{1,2}[:.]\d{2}(?:\s?${oneOf("clockHalves")})?$`, "iu");
/** Whether a block is a clock's time alone. */
export const isClockAlone = (text: string): boolean => CLOCK.test(text);

/** "24. 1. 2025 12:38", "21.01.2023, 14.20 Uhr": day and time of another story. */
const DAY_AND_CLOCK = /^\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4},?\s(?:[|–—-]\s)?\d{1,2}[:.]\d{2}(?:\s\p{L}{1,5}\.?)?$/u;
/** "vor 1 Std.", "4 hours ago08:36": so short is a line that says how long ago. UTF-16 units. */
const LONGEST_AGO = 24;
const HAS_DIGIT = /\d/;
const CLOCK_BEHIND = /(?<=\p{L})\d{1,2}:\d{2}$/u;

/** Whether a line is a page's stamp: a clock tells a chronicle, too, but not a day with its time, nor how long ago. */
function isPageStamp(text: string, label: StoryLabel): boolean {
  if (text.length > LONGEST_DAY || !HAS_DIGIT.test(text)) return false;
  if (DAY_AND_CLOCK.test(text)) return true;
  const ago = text.length > LONGEST_AGO ? null : matchBlockForm(text.replace(CLOCK_BEHIND, ""));
  if (ago?.kind !== "relative") return false;
  // "100 years ago": a column from the archive has such subheads. Hours and minutes have forms of their own, "# hours ago", word for word.
  return label === "paragraph" || CLOCK_BEHIND.test(text) || !ago.form.includes("…");
}

/** Leaves out of the story the lines that are nothing but a time, unless the entry itself follows: "14:20" / "Donal Heaney". */
export function dropClocks(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const isClock = (at: number, { label }: Judgement): boolean =>
    given[at] === undefined &&
    (label === "paragraph" || label === "subhead") &&
    (isPageStamp(texts[at] ?? "", label) || (CLOCK.test(texts[at] ?? "") && weighLength(texts[at + 1] ?? "") < ENTRY));
  return redraft(
    draft,
    listEach(draft.judged, (each, at): Judgement => (isClock(at, each) ? judge("other", "clock", LIKELY) : each)),
  );
}

/** A chronicle's first words are at least so long, weighed. */
const LEAD = 80;

/** With their weekdays so many are enough, where the model takes what stands below most for the story: "Thursday, Jan. 2" / "8:14 a.m. – A caller on Elm Street …". */
const FEWEST_WEEKDAYS = 2;

/** "1712" / "I was on that boat when I was six." / "Reply": so many liked a comment. Of a life's years the model takes most entries for the story. */
const isMostlyBody = ({ judged }: StoryDraft, heads: readonly number[] = []): boolean =>
  heads.filter((at) => isBody(judged[at + 1])).length * 2 >= heads.length;

/** Takes the days or years of a chronicle for subheads, and what stands right below them for the story. */
export function keepDays(draft: StoryDraft): StoryDraft {
  const { texts, given } = draft;
  const isOpen = (at: number): boolean => given[at] === undefined && draft.judged[at]?.label !== "headline";
  const isSentence = (text: string): boolean => weighLength(text) >= ENTRY && endsSentence(text);
  const isEntry = (at: number): boolean => {
    return isOpen(at) && (isBody(draft.judged[at]) || isSentence(texts[at] ?? ""));
  };
  // "— Ama B. (@ama)" / "November 18, 2019": the day of somebody's post.
  const isFree = (at: number): boolean =>
    given[at] !== undefined || draft.judged[at]?.label === "time" || endsSentence(texts[at] ?? "");
  const isDayHead = (at: number): boolean => isOpen(at) && isFree(at - 1) && isEntry(at + 1) && isDay(texts[at] ?? "");
  // "John Hay/Kestrel" / "1974": a picture may stand above a year; a table's years have figures below.
  const isYearHead = (at: number): boolean =>
    isOpen(at) && isOpen(at + 1) && isYear(texts[at] ?? "") && isSentence(texts[at + 1] ?? "");
  const [ofAll = [], ofYears] = [isDayHead, isYearHead].map((isHead) => [...texts.keys()].filter(isHead));
  // "Jan. 2, 2025" says when the page came out, and "Saturday, Jan. 4" when another story did: a chronicle's days are of one form.
  const ofDays = ofAll.filter((at) => !hasWeekday(texts[at] ?? ""));
  const ofWeekdays = ofAll.filter((at) => hasWeekday(texts[at] ?? ""));
  const hasEnough = (heads: readonly number[] = []): boolean =>
    heads.length >= FEWEST_DAYS ||
    (heads === ofWeekdays && heads.length >= FEWEST_WEEKDAYS && isMostlyBody(draft, heads));
  const days = new Set([ofWeekdays, ofDays, isMostlyBody(draft, ofYears) ? ofYears : []].find(hasEnough));
  if (days.size === 0) return draft;
  const above = Math.min(...days) - 1;
  const lead =
    isOpen(above) && weighLength(texts[above] ?? "") >= LEAD && endsSentence(texts[above] ?? "") ? above : -1;
  return redraft(
    draft,
    listEach(draft.judged, (each, at): Judgement => {
      if (days.has(at)) return judge("subhead", "day", LIKELY);
      // "When the contractor handed over the gates …" above the first day says what the chronicle is of.
      if (at === lead && !isBody(each)) return judge("paragraph", "above-day", LIKELY);
      return days.has(at - 1) && !isBody(each) ? judge("paragraph", "below-day", LIKELY) : each;
    }),
  );
}

/** Takes blocks that open with a time and stand right above a paragraph for subheads, where the page has several. */
export function keepStamps(draft: StoryDraft): StoryDraft {
  const { texts, given, judged } = draft;
  const isStamp = (at: number): boolean => {
    const text = texts[at] ?? "";
    if (given[at] !== undefined || judged[at]?.label === "headline" || given[at + 1] !== undefined) return false;
    return text.length <= LONGEST_STAMP && isBody(judged[at + 1]) && STAMP.test(text);
  };
  const stamps = new Set<number>();
  for (let at = 0; at < texts.length; at += 1) if (isStamp(at)) stamps.add(at);
  if (stamps.size < FEWEST) return draft;
  return redraft(
    draft,
    listEach(judged, (each, at): Judgement => {
      const isKept = !stamps.has(at) || each.label === "subhead" || each.label === "paragraph";
      return isKept ? each : judge("subhead", "stamp", LIKELY);
    }),
  );
}
