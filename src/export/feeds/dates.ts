/** Dates as feeds want them. */
import { readMoment } from "../../archive/moment.ts";
import { findOffset } from "../../time-zone.ts";

/**
 * Stands where Atom demands a date and the article has none: the first second that computers count. It sorts the undated
 * behind everything else and says of no day of the news that it was published then.
 */
export const NO_DATE = "1970-01-01T00:00:00Z";

/**
 * Writes a record's date as RFC 3339 wants it. Parts that the text did not give are filled by the first of their kind, a
 * missing zone by the site's, else by UTC.
 *
 * @param iso `published` or `updated` of a record.
 * @param timeZone The site's zone, null where the settings name none.
 * @returns A full date-time, or null where there is no date.
 */
export const completeDate = (iso: string | null, timeZone: string | null): string | null => {
  const moment = iso === null ? null : readMoment(iso);
  if (moment === null) return null;
  const { year, month, day, hour, minute, second } = moment;
  const local = `${year}-${month ?? "01"}-${day ?? "01"}T${hour ?? "00"}:${minute ?? "00"}:${second ?? "00"}`;
  const zone = moment.zone ?? (timeZone === null ? "Z" : findOffset(local, timeZone));
  return local + zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
};

/** The later of two full date-times, by the instant that they name. */
export const laterOf = (a: string, b: string): string => (Date.parse(b) > Date.parse(a) ? b : a);
