/** Dates for readers, in fixed English: the machine's language and time zone have no say. */
import { type Moment, nameMonth, readMoment } from "../archive/moment.ts";
import type { ArticleRecord } from "../model.ts";
import { findOffset } from "../time-zone.ts";

/** A date for a `<time>` element. */
export interface DateProps {
  /** For a reader: "22 February 2023, 15:26". */
  readonly text: string;
  /** For machines: the record's own value. */
  readonly iso: string;
}

const nameZone = (zone: string): string => (zone === "Z" ? "UTC" : `UTC${zone.replace("-", "−")}`);

const writeDay = ({ year, month, day }: Moment): string => {
  if (month === null) return year;
  return day === null ? `${nameMonth(month)} ${year}` : `${Number(day)} ${nameMonth(month)} ${year}`;
};

/** "Z" and "+01:00", as zones of the clock are named; captures also print "+0100". */
const spellOffset = (zone: string): string => zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2").replace(/^[+-]00:00$/, "Z");

/** Whether clocks in the site's zone showed the time that a page gives with its zone. */
const isOwnTime = ({ year, month, day, hour, minute, zone }: Moment, timeZone: string | null): boolean => {
  if (timeZone === null || zone === null) return false;
  const local = `${year}-${month ?? "01"}-${day ?? "01"}T${hour ?? "00"}:${minute ?? "00"}:00`;
  return findOffset(local, timeZone) === spellOffset(zone);
};

/**
 * Writes a record's date for a reader, as precise as it is and no more.
 *
 * @param iso `published` or `updated` of a record.
 * @param timeZone The site's zone, in which a time needs no zone; null where the settings name none.
 * @returns Its two forms, or null where there is no date.
 */
export const makeDate = (iso: string | null, timeZone: string | null): DateProps | null => {
  const moment = iso === null ? null : readMoment(iso);
  if (iso === null || moment === null) return null;
  const clock = moment.hour === null ? "" : `, ${moment.hour}:${moment.minute ?? "00"}`;
  const zone = moment.zone === null || isOwnTime(moment, timeZone) ? "" : ` ${nameZone(moment.zone)}`;
  return { text: `${writeDay(moment)}${clock}${zone}`, iso };
};

/**
 * Writes when an article was changed: a page that prints "Published 5 May 2024" and "Updated 5 May 2024" tells a reader nothing by the second.
 *
 * @param record The days and times of a record.
 * @param timeZone As above.
 * @returns Null where there is none, or none that differs for a reader.
 */
export const makeChange = (
  { published, updated }: Pick<ArticleRecord, "published" | "updated">,
  timeZone: string | null,
): DateProps | null => {
  const change = makeDate(updated, timeZone);
  return change?.text === makeDate(published, timeZone)?.text ? null : change;
};

/**
 * Writes the day alone, for listings.
 *
 * @param iso `published` of a record.
 * @returns "22 February 2023" with that precision in both forms, or null where there is no date.
 */
export const makeDay = (iso: string | null): DateProps | null => {
  const moment = iso === null ? null : readMoment(iso);
  if (moment === null) return null;
  const { year, month, day } = moment;
  return { text: writeDay(moment), iso: `${year}${month === null ? "" : `-${month}`}${day === null ? "" : `-${day}`}` };
};
