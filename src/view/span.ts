/** How many articles a listing has and what time they are from, in a reader's words. */
import type { Span } from "../archive/gather.ts";
import { nameMonth, readMoment } from "../archive/moment.ts";
import { countNoun, groupDigits } from "./text.ts";

/** Names a month, or a year where no more is known; null where it is no date. */
export const nameDate = (iso: string): string | null => {
  const moment = readMoment(iso);
  if (moment === null) return null;
  return moment.month === null ? moment.year : `${nameMonth(moment.month)} ${moment.year}`;
};

/**
 * Names a stretch of time by its months.
 *
 * @param span Of articles.
 * @returns "March 2019 to May 2024", "2023", or null where none has a date.
 */
export const nameSpan = ({ earliest, latest }: Pick<Span, "earliest" | "latest">): string | null => {
  if (earliest === null || latest === null) return null;
  const [from, to] = [nameDate(earliest) ?? earliest, nameDate(latest) ?? latest];
  return from === to ? from : `${from} to ${to}`;
};

/**
 * The same by years, where room is short.
 *
 * @returns "2019 to 2024".
 */
export const nameYears = ({ earliest, latest }: Pick<Span, "earliest" | "latest">): string | null => {
  const [from, to] = [earliest, latest].map((iso) => (iso === null ? null : (readMoment(iso)?.year ?? null)));
  if (from == null || to == null) return null;
  return from === to ? from : `${from} to ${to}`;
};

/** What is said of a count that is a page's and not its list's. */
export const ON_PAGE = "on this page";

/**
 * Says how many articles there are and what time they are from.
 *
 * @param group Articles and their span.
 * @param isPart Whether they are those of one page of a longer list.
 * @returns "12 articles, March 2019 to May 2024, 2 undated"; "10 articles on this page, March 2019".
 */
export const noteArticles = (group: Span & { readonly articles: readonly unknown[] }, isPart = false): string => {
  const count = group.articles.length;
  const span = nameSpan(group);
  const undated = group.undated === 0 ? null : span === null ? "undated" : `${groupDigits(group.undated)} undated`;
  const counted = countNoun(count, "article");
  return [isPart ? `${counted} ${ON_PAGE}` : counted, span, undated].filter((part) => part !== null).join(", ");
};
