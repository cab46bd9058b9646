/** Dates as styles write them, as precise as they are. */
import { MONTHS, type Moment } from "../../archive/moment.ts";

/** Months as the MLA shortens them: those of more than four letters. */
const SHORT_MONTHS = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

const nameMonth = ({ month }: Moment, names: readonly string[] = MONTHS): string | null =>
  month === null ? null : (names[Number(month) - 1] ?? null);

const nameDay = ({ day }: Moment): string | null => (day === null ? null : String(Number(day)));

const joinKnown = (parts: readonly (string | null)[], between = " "): string =>
  parts.filter((part) => part !== null).join(between);

/** "14 June 2019"; MLA's short months where asked for. */
export const writeDayFirst = (date: Moment, months: "long" | "short" = "long"): string =>
  joinKnown([nameDay(date), nameMonth(date, months === "short" ? SHORT_MONTHS : MONTHS), date.year]);

/** "June 14, 2019", "June 2019", "2019". */
export const writeMonthFirst = (date: Moment): string => {
  const month = joinKnown([nameMonth(date), nameDay(date)]);
  if (month === "") return date.year;
  return date.day === null ? `${month} ${date.year}` : `${month}, ${date.year}`;
};

/** "2019, June 14", "2019, June", "2019". */
export const writeYearFirst = (date: Moment): string => {
  const month = joinKnown([nameMonth(date), nameDay(date)]);
  return month === "" ? date.year : `${date.year}, ${month}`;
};

/** "14 June", "June"; null where the year is all that is known. */
export const writeWithinYear = (date: Moment): string | null => {
  const day = joinKnown([nameDay(date), nameMonth(date)]);
  return day === "" ? null : day;
};

/** "2019-06-14", "2019-06", "2019"; other characters between where a format wants them. */
export const writeIsoDay = ({ year, month, day }: Moment, between = "-"): string =>
  joinKnown([year, month, day], between);
