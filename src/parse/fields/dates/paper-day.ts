/** A printed page's head, or what an archivist wrote below a cutting: the paper, the day and the page. "THE HARBOUR COURIER, MAY 3, 1956". */
import { foldText, lexicon } from "../../../lexicon/index.ts";
import { anyForm } from "../../../lexicon/tools.ts";
import { isOutlet } from "../source/publisher-name.ts";
import type { FoundDate } from "./dates.ts";

/** A line of the paper, the day and the page is no longer. UTF-16 units. */
export const LONGEST_PAPER_LINE = 90;
const PAGE = new RegExp(String.raw`^(?:${anyForm(lexicon.tools.pages)}\.? ?)?[a-z]?\d{1,3}$`, "i");
const JOINTS = /[,;|·•()[\]]|\s[–—-]\s/u;

/** "Monday", "Mon.,": a day of the week alone. */
export const isWeekday = (text: string): boolean => lexicon.weekdays.has(foldText(text).replace(/[.,]$/, ""));

/** "Page 3", "p. 12", "4": a line that numbers a printed page. */
export const isPageNumber = (text: string): boolean => PAGE.test(text);

/** What a line says beside its day: neither the day of the week nor the page. "4 THE HARBOUR COURIER" has the page's number in front. */
function listRest(text: string): readonly string[] {
  const parts = text.split(JOINTS).map((part) => part.trim());
  return parts
    .filter((part) => part !== "" && !isWeekday(part) && !PAGE.test(part))
    .map((part) => part.replace(/^\d{1,3} (?=\p{Lu})/u, ""));
}

/** "The Harbour Courier | 14 June 1994 | 7", "7 THE HARBOUR COURIER, JUNE 14, 1994": the page, and the line without it. */
export function splitPage(text: string): { readonly page: number; readonly rest: string } | null {
  const found = /^(\d{1,3})\s+(?=\p{L})|[|·•,;–—-]\s*(?:\p{L}{1,6}\.?\s)?(\d{1,3})$/u.exec(text);
  if (found === null) return null;
  return { page: Number(found[1] ?? found[2]), rest: text.replace(found[0], "").trim() };
}

/**
 * Reads the paper's name from a line that holds it, one day, and no more but the page.
 * @param text the line
 * @param dates those in it
 * @returns null where it says anything else
 */
export function namePaperOfDay(text: string, dates: readonly FoundDate[]): string | null {
  const [date, more] = dates;
  if (text.length > LONGEST_PAPER_LINE || date === undefined || more !== undefined || date.kind !== "plain")
    return null;
  const [name, other] = listRest(`${text.slice(0, date.from)},${text.slice(date.to)}`);
  return name !== undefined && other === undefined && isOutlet(name) ? name : null;
}
