/** Days that a line gives and on which no article came out: those of a life, of what is on, of an offer, of long ago. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import { cutBylineLabel } from "../byline/byline.ts";
import type { FoundDate } from "./dates.ts";

const YEAR = 4;
/** "12.8.1922 - 3.3.2014": days of one line so many years apart are a life's, a house's or a war's. */
const FAR_APART = 10;

/** "Born 12 August", "Founded 4 February", "When: Saturday 4 May", "Subscribe before 31 March": words right before such a day. */
const LEADS: ReadonlySet<string> = new Set(
  [...lexicon.phrases.bornOn, ...lexicon.phrases.diedOn, ...lexicon.phrases.otherDays]
    .map(foldLabel)
    // "Onsdag d. 4. maj 2019": one letter stands for "den" in Danish, and for "died" elsewhere.
    .filter((lead) => lead.length > 2),
);
const LEAD_WORDS = 3;
/** "* 4. Mai 1928", "† 17. Januar 2019" */
const SIGN_OF_LIFE = /(?:^|[\s(])[*†✝]\s?$/u;
/** So much of what stands before a day is looked at. UTF-16 units. */
const BEFORE = 40;

/** Whether the words right before a day say that something else was then. */
function isLed(before: string): boolean {
  if (SIGN_OF_LIFE.test(before)) return true;
  const words = foldLabel(before).split(" ");
  while (lexicon.weekdays.has((words.at(-1) ?? "").replace(/[.,]$/, ""))) words.pop();
  for (let count = Math.min(LEAD_WORDS, words.length); count > 0; count -= 1) {
    const lead = words.slice(-count).join(" ");
    if (LEADS.has(lead) || LEADS.has(lead.replace(/[:,]$/, ""))) return true;
  }
  return false;
}

/** "Admission free", "Tickets at the door": what tells how to get in where something is on. */
const EVENT = new RegExp(String.raw`(?<![\p{L}\p{M}])${oneOf("eventWords")}(?![\p{L}\p{M}])`, "iu");
/** "Privacy policy updated 25 May 2018": what else of a page is changed and is no article. */
const RULES_OF_PAGE = new RegExp(String.raw`^${oneOf("pageRules")}(?![\p{L}\p{M}])`, "iu");

/** "12 June 1944: Harrow harbour bombed": what happened on a day, in a sentence behind its colon. */
const TOLD = /^:\s(\p{L}.*)$/u;
/** A sentence has a word in small letters so long; a paper's name and a place have none. UTF-16 units. */
const SMALL_WORD = /(?:^|\s)\p{Ll}{4,}/u;
const FEWEST_WORDS = 3;

function isChronicle(text: string, { from, to }: FoundDate, language: string): boolean {
  if (/[\p{L}\p{N}]/u.test(text.slice(0, from))) return false;
  const told = TOLD.exec(text.slice(to))?.[1] ?? "";
  if (told.split(" ").length < FEWEST_WORDS || !SMALL_WORD.test(told)) return false;
  return cutBylineLabel(told, language) === null;
}

/** Whether two days of a line are so far apart that neither is the page's. */
function areFarApart(dates: readonly FoundDate[]): boolean {
  const years = dates.map(({ iso }) => Number(iso.slice(0, YEAR)));
  return years.length > 1 && Math.max(...years) - Math.min(...years) >= FAR_APART;
}

/**
 * Leaves out the days of a line that are none of the page's own. A label speaks for a day, whatever stands beside it.
 * @param text the line
 * @param dates what is read in it
 * @param language BCP 47
 */
export function keepOwnDays(text: string, dates: readonly FoundDate[], language: string): readonly FoundDate[] {
  if (dates.length === 0) return dates;
  if (RULES_OF_PAGE.test(text)) return [];
  const plain = dates.filter(({ kind }) => kind === "plain");
  if (plain.length === 0) return dates;
  const isOther = areFarApart(plain) || EVENT.test(text);
  return dates.filter((date) => {
    if (date.kind !== "plain") return true;
    const before = text.slice(Math.max(0, date.from - BEFORE), date.from);
    return !isOther && !isLed(before) && !isChronicle(text, date, language);
  });
}

/** What parts a day from words that are none of its sentence. */
const PARTS = /[|·•,;:()[\]–—]|\s-\s/u;
/** So many words make a sentence with the day behind them, or in front of them: "Leave a comment" is the page's. */
const WORDS_BEFORE = 3;
const WORDS_BEHIND = 4;
/** "Publié par Orla", "Veröffentlicht von Orla": labels of a time whose second word stands apart. UTF-16 units. */
const LONG_LABEL = 6;
const LABEL_OPENINGS: ReadonlySet<string> = new Set(
  [...lexicon.timeLabels.keys()]
    .map((label) => label.split(" ", 1)[0] ?? "")
    .filter((word) => word.length >= LONG_LABEL),
);

const countSmall = (piece: string): number => piece.split(" ").filter((word) => SMALL_WORD.test(word)).length;

/** Whether words beside a day, with nothing between, may be a sentence's. */
const isUnlabelled = (piece: string, language: string): boolean =>
  !/\d/.test(piece) &&
  cutBylineLabel(piece, language) === null &&
  !LABEL_OPENINGS.has(foldLabel(piece).split(" ", 1)[0] ?? "");

/**
 * Whether a day stands amid words that are neither a label, a place nor a byline: "Join us in the hall 4 May 2019", "4 May 2019 is the last day to vote".
 * @param text the line
 * @param date the day, which no label names
 * @param language BCP 47
 */
export function standsAmidWords(text: string, { from, to }: FoundDate, language: string): boolean {
  const before = text.slice(0, from).split(PARTS).at(-1) ?? "";
  const behind = text.slice(to).split(PARTS)[0] ?? "";
  const isLedIn = /\s$/.test(before) && SMALL_WORD.test(before) && before.trim().split(" ").length >= WORDS_BEFORE;
  const goesOn = /^\s/.test(behind) && countSmall(behind) > 1 && behind.trim().split(" ").length >= WORDS_BEHIND;
  return (isLedIn && isUnlabelled(before.trim(), language)) || (goesOn && isUnlabelled(behind.trim(), language));
}
