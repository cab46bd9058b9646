/** What a database's labels state, as a record holds it: names the right way round, a newspaper without what tells it from its namesakes. */
import { foldText, hasHabit, lexicon } from "../../../lexicon/index.ts";
import { WORD_END } from "../../../lexicon/phrases.ts";
import { anyForm } from "../../../lexicon/tools.ts";
import { readDates } from "../../fields/dates/dates.ts";
import { isWeekday } from "../../fields/dates/paper-day.ts";
import { hasGivenName } from "../../fields/given-names.ts";

/** "The Guardian (London)", "Harbour Herald(London, England)", "Millbrook Courier; Millbrook, Pa.": which of its namesakes it is, a page does not print. */
const PLACE = /(?<!\s)\s*\([^()]*\)$/;
/** "Harbour Herald, The": under its first letter. */
const ARTICLE_BEHIND = new RegExp(`^([^,]+), (${anyForm(lexicon.tools.articles)})$`, "i");
const BRACKETS_BEHIND = /(?<!\s)\s*\[[^[\]]*\]$/;
const EDITION = new RegExp(
  `(?:^|\\s)${anyForm(lexicon.tools.editions)}$|^${anyForm(lexicon.tools.editions)}${WORD_END}`,
  "iu",
);
const JOINT = /(?<!\s)\s+[-–—·•|]\s+/;
const ENDS = /^[\s,;.:|·•/–—-]+|(?<![\s,;:|·•/–—-])[\s,;:|·•/–—-]+$/g;

/** Whether a line says which edition it was: "Final Edition". */
export const isEdition = (text: string): boolean => EDITION.test(text);

/** A newspaper's name as its pages print it; null where nothing is left. */
export function readPublisher(text: string): string | null {
  const [first = "", ...others] = text.split(JOINT);
  const own = (others.length > 0 && others.every(isEdition) ? first : text).split(";", 1)[0] ?? "";
  const name = own.replace(BRACKETS_BEHIND, "").replace(PLACE, "").replace(PLACE, "").replace(ENDS, "");
  const [, bare, article] = ARTICLE_BEHIND.exec(name) ?? [];
  const printed = bare === undefined ? name : `${article} ${bare}`;
  return /\p{L}/u.test(printed) ? printed : null;
}

/** "Doe, Jane", "van der Berg, Jan": the family name before the comma. */
function turnName(text: string): string | null {
  const [family = "", given = "", ...more] = text.split(/,\s+/);
  const capitals = family.split(" ").filter((word) => /^\p{Lu}/u.test(word));
  const isTurned = more.length === 0 && given !== "" && given.split(" ").length <= 3 && /^\p{Lu}/u.test(given);
  if (!isTurned || !(capitals.length === 1 || hasGivenName(foldText(given.split(" ", 1)[0] ?? "")))) return null;
  return `${given} ${family}`;
}

/** "Doe, Jane; Ames, Robert" as a byline prints it, or the text as it is. */
export function readByline(text: string): string {
  const turned = text
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => turnName(name.replace(/\.$/, "")));
  return turned.every((name) => name !== null) ? turned.join("; ") : text;
}

/** "METRO; Pg. B1", "UK NEWS; Version:1": the section stands before the page. */
export function readSection(text: string): string | null {
  const name = text.split(/[;|]/, 1)[0]?.replace(ENDS, "") ?? "";
  return /\p{L}/u.test(name) ? name : null;
}

/** A line's day and what stands before and behind it. */
export interface DatedLine {
  readonly iso: string;
  readonly before: string;
  readonly behind: string;
}

/** Words that lead to a day: "Altwiedener Zeitung vom 03.03.2014". */
const LEADS = new RegExp(`(?:^|\\s)${anyForm(lexicon.tools.leads)}$`, "i");
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b(?:\s*[AP]M)?(?:\s+[A-Z]{2,4})?/gi;

/** Takes weekdays from a text's ends. */
const dropWeekdays = (text: string): string =>
  text
    .replace(ENDS, "")
    .split(" ")
    .filter((word, at, words) => !((at === 0 || at === words.length - 1) && isWeekday(word)))
    .join(" ")
    .replace(LEADS, "")
    .replace(/\.$/, "")
    .replace(ENDS, "");

/** Reads the first day of a line; null where it has none. */
export function readDatedLine(text: string, language: string): DatedLine | null {
  // EBSCO writes "03/04/2014" for the fourth of March, and the others of those who print English write months in words.
  const [date] = readDates(text, language, hasHabit(language, "monthFirstInDatabases") ? "month-first" : "unknown");
  if (date === undefined || date.iso.length < "2014-03-03".length) return null;
  const before = dropWeekdays(text.slice(0, date.from));
  return { iso: date.iso, before, behind: dropWeekdays(text.slice(date.to).replace(CLOCK, "")) };
}
