/** What looks like a headline and is the name of the paper: alone, with its slogan, or at the head of a printed page. */
import { foldText, lexicon, trimLabel } from "../../lexicon/index.ts";
import type { Capture } from "../capture.ts";
import { hasOutletWord, isOutlet } from "../fields/byline/outlets.ts";
import { readDates } from "../fields/dates/dates.ts";
import { type Masthead, readMasthead } from "../fields/source/masthead-slogan.ts";

const PARTICLES: ReadonlySet<string> = new Set(lexicon.phrases.nameParticles);
const STARTS_LARGE = /^\p{Lu}/u;

/**
 * Whether an outlet's name ends with what papers are called, "Harrow Daily News", or has a place behind that, "Le Courrier de la Pointe": "Bad News for the
 * Harbour Board" and "Sun Sets on the Old Ferry" are headlines.
 */
function isFormedAsOutlet(text: string): boolean {
  const words = text.split(" ");
  if (words.every((word) => STARTS_LARGE.test(word))) return hasOutletWord(words.at(-1) ?? "");
  const at = words.findIndex(hasOutletWord);
  return at <= 1 && PARTICLES.has(words[at + 1] ?? "");
}

/**
 * Whether a line is the name of the paper whose page it is, as the front matter states it, as the lexicon knows it, or by its words: "Le Courrier de la
 * Pointe" / "Le phare rouvre après trois ans de travaux".
 */
export function isMasthead(text: string, stated: string | undefined): boolean {
  const name = trimLabel(foldText(text));
  return (
    (isOutlet(text) && isFormedAsOutlet(text)) ||
    lexicon.publishers.has(name) ||
    (stated !== undefined && trimLabel(foldText(stated)) === name)
  );
}

/** "4 THE HARROW COURIER, THURSDAY, MAY 3, 1956", "The Harrow Courier, 3 May 1956, page 4": a paper's name with its day, at the head of a printed page. */
const PAGE_HEAD = /^(?:\d{1,3}\s)?(\p{Lu}[^,|–—\d]{3,40})(?:,\s|\s[|–—]\s)/u;
/** "THURSDAY", "page 4": more than that says something. Letters. */
const MOST_BESIDE = 16;

/** Whether a line is a printed page's head; what happened to a paper on a day goes on. */
export function isPageHead(text: string, language: string): boolean {
  const head = PAGE_HEAD.exec(text);
  if (head === null || !isMasthead(head[1] ?? "", undefined)) return false;
  const [date] = readDates(text, language);
  if (date === undefined) return false;
  return (text.slice(head[0].length, Math.max(head[0].length, date.from)) + text.slice(date.to)).length <= MOST_BESIDE;
}

/** The masthead that a line is with its slogan, "The Harbour Courier | News for the coast"; null for other lines. */
export const mastheadOf = (text: string, { seed, texts }: Capture): Masthead | null =>
  readMasthead(text, (name) => isOutlet(name) && isFormedAsOutlet(name), { stated: seed.stated.publisher, texts });
