/** Which of a page's dates may be the article's own: not those of other stories, of readers, or of the day on which it was looked at. */
import { cutBylineLabel, readNames } from "../byline/byline.ts";
import type { FieldContext } from "../context.ts";
import { type DateCandidate, dayOf, gatherDates } from "./date-evidence.ts";
import { tellOrder, tellOrderByDateline, tellOrderByProse, tellOrderByTwin } from "./date-order.ts";
import { namesWeekday } from "./date-parts.ts";
import { standsAmidWords } from "./other-days.ts";

/** A date needs so many points; see weighDate. */
const ENOUGH = 1;
/** Less is enough for the only day above a headline, but in a page's first blocks: there stands the day on which it was looked at. */
const BARELY = 0;
const MASTHEAD = 6;

/** Whether a page says under its headline how long ago it came out. */
const saysHowLongAgo = ({ headline, bodyStart, glance }: FieldContext): boolean => {
  for (let at = headline + 1; headline >= 0 && at < bodyStart; at += 1)
    if (glance(at).form?.kind === "relative") return true;
  return false;
};

/** Whether a label of other stories stands between the story and a date. */
const isBelowRelated = ({ labels, bodyEnd }: FieldContext, { block }: DateCandidate): boolean =>
  labels.slice(bodyEnd + 1, block).includes("related");

/**
 * Dates after the story that are many are those of other stories; so is one where the story's stands under its headline: "September 8, 2019 by
 * Lena Marsh" is its day, and "September 9, 2019 at 6:14 am" below it a reader's.
 */
function dropTeasers(context: FieldContext, candidates: readonly DateCandidate[]): DateCandidate[] {
  const { headline, bodyStart, bodyEnd } = context;
  const isBelow = ({ block, kind }: DateCandidate): boolean => bodyEnd >= 0 && block > bodyEnd && kind === "plain";
  const isDated = candidates.some(({ block }) => block > headline && block < bodyStart);
  const days = new Set(candidates.filter(isBelow).map(dayOf));
  // "3 hours ago" under the headline, and "12 November 2023" below "More on this story": the page says its own time otherwise.
  const isAgo = saysHowLongAgo(context) && candidates.some((one) => isBelow(one) && isBelowRelated(context, one));
  const others =
    days.size < 2 && !isDated && !isAgo ? candidates : candidates.filter((candidate) => !isBelow(candidate));
  return dropLabelledTeasers(context, others);
}

/**
 * "Published On 2/4/2024" / "Published On 18/3/2024" below the story, or one such day below a label of other stories: a page comes out once, and
 * what stands above has its day.
 */
function dropLabelledTeasers(
  { headline, bodyStart, bodyEnd, labels }: FieldContext,
  candidates: readonly DateCandidate[],
): DateCandidate[] {
  const isBelow = ({ block, kind }: DateCandidate): boolean => bodyEnd >= 0 && block > bodyEnd && kind === "published";
  const below = candidates.filter(isBelow);
  const days = new Set(below.map(dayOf));
  const blocks = below.map(({ block }) => block);
  // "Originally published 4 March" / "Published 5 March": no other story's title stands between.
  const isParted = Math.max(...blocks) - Math.min(...blocks) > 1;
  const isAbove = (top: number): boolean =>
    candidates.some(({ block, kind }) => block > top && block < bodyStart && kind !== "updated");
  const isOfOthers = labels.slice(bodyEnd + 1, Math.min(...blocks)).includes("related");
  const isDropped = (days.size > 1 && isParted && isAbove(-1)) || (isOfOthers && isAbove(headline));
  return isDropped ? candidates.filter((candidate) => !isBelow(candidate)) : [...candidates];
}

/** "Thursday, November 26, 2026" / "Sign in": the day on which a page was looked at has its weekday, or stands among what the page offers. */
function isOfMasthead({ texts, glance }: FieldContext, block: number): boolean {
  const isAlone = glance(block - 1).form?.kind !== "promo" && glance(block + 1).form?.kind !== "promo";
  return !isAlone || namesWeekday(texts[block] ?? "");
}

const SIGNS = /^[\s,|]{1,3}/u;
const COMMA = /,? $/u;

/** "Tuesday, 13 May 2014, by" / "Lena Marsh" / headline, or "by Lena Marsh, 13 May 2014": who looks at a page is not said to have written it. */
function isBesideByline(context: FieldContext, { block, date }: DateCandidate): boolean {
  const { texts, language, labels, headline, bodyStart } = context;
  // "By Tom Reed, 3 May 2022" / headline / "By Lena Marsh": a teaser's day, above a story that somebody else signs.
  if (labels.slice(headline + 1, Math.max(headline + 1, bodyStart)).includes("byline")) return false;
  const text = texts[block] ?? "";
  const behind = text.slice(date.to).replace(SIGNS, "");
  const name = behind === "" ? text.slice(0, date.from).replace(COMMA, "") : `${behind} ${texts[block + 1] ?? ""}`;
  const rest = cutBylineLabel(name, language)?.rest ?? "";
  return rest !== "" && readNames(rest, language).names.length > 0;
}

/** A line over the headline, or over a kicker that stands between. Blocks. */
const KICKER = 2;
/** What stands beside the day there: the section, or what the page is. Letters. */
const LONGEST_KICKER = 32;

/** "Bulletin for 14. - 20. January 2022": the last day of which a line tells. */
const RANGE = /\d\.?\s?[-–]\s?$/u;

/** "Press release 2 November 2021" / headline, "21.01.2022 Report" / kicker / headline: the line's first or last words are the day, and the others few. */
function isInKicker({ texts, headline, language }: FieldContext, { block, date, kind }: DateCandidate): boolean {
  const text = texts[block] ?? "";
  if (block < headline - KICKER || kind !== "plain" || text.length - (date.to - date.from) > LONGEST_KICKER)
    return false;
  const isAtEdge = date.from === 0 || (date.to === text.length && !RANGE.test(text.slice(0, date.from)));
  return isAtEdge && !standsAmidWords(text, date, language);
}

/** "August 6, 2024" / "fact-checked" / "proofread" / headline: the one day that a page prints a little above its headline, where nothing says more. */
function findOnlyAbove(context: FieldContext, candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  const { headline } = context;
  const isOfArticle = (candidate: DateCandidate): boolean => {
    const { block, points } = candidate;
    if (block >= headline) return false;
    if (points >= BARELY && isBesideByline(context, candidate)) return true;
    return block >= MASTHEAD && (points >= BARELY || isInKicker(context, candidate)) && !isOfMasthead(context, block);
  };
  const above = candidates.filter(isOfArticle);
  return new Set(above.map(dayOf)).size === 1 ? above : [];
}

/**
 * "Dec 13, 2022" / "RELEASE 22-131" / headline, and "Last Updated: Dec 14, 2022" below the story: the one day above a headline that came before the
 * last change. On which a page was looked at comes after that.
 */
function findBeforeChange({ headline }: FieldContext, candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  const changed = candidates.filter(({ kind, points }) => kind === "updated" && points >= ENOUGH).map(dayOf);
  const isBefore = (candidate: DateCandidate): boolean =>
    candidate.block < headline && candidate.points >= BARELY && changed.every((day) => dayOf(candidate) < day);
  const above = candidates.filter(({ kind }) => kind === "plain").filter(isBefore);
  return new Set(above.map(dayOf)).size === 1 ? above : [];
}

/**
 * Gathers the dates that may be an article's, the likeliest first: neither other stories' days nor readers'.
 * @param context the capture, with its story known
 */
export function gatherOwnDates(context: FieldContext): DateCandidate[] {
  const found = gatherDates(context, "unknown");
  const isOpen = found.some((c) => c.date.other !== null);
  const byPage = isOpen ? tellOrder(context) : "unknown";
  const byTwin = byPage === "unknown" ? tellOrderByTwin(found) : byPage;
  const byDateline = isOpen && byTwin === "unknown" ? tellOrderByDateline(context, found) : byTwin;
  const order = isOpen && byDateline === "unknown" ? tellOrderByProse(context) : byDateline;
  const settled = isOpen ? gatherDates(context, order) : found;
  const enough = settled.filter((c) => c.points >= ENOUGH);
  if (enough.length === 0) return dropTeasers(context, findOnlyAbove(context, settled));
  const isChange = enough.every(({ kind }) => kind === "updated");
  return dropTeasers(context, isChange ? [...enough, ...findBeforeChange(context, settled)] : enough);
}
