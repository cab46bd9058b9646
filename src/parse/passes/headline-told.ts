/** Lines that tell of the headline: cut short, before a count of comments, behind the page's words or a kicker. */
import type { Capture } from "../capture.ts";
import { chanceOf, isOpen, textOf } from "./headline-chosen.ts";

/** "Il campanile torna a suonare...": cut short, where the whole line stands too. */
const CUT_SHORT = /(?:\.\.\.|…)$/u;
/** A headline that comes again in a line is no shorter. UTF-16 units. */
const SHORTEST_AGAIN = 20;
/** "Work / Sea “We slept on the quay for forty days”": a kicker that a capture has glued on is no longer. UTF-16 units. */
const LONGEST_KICKER = 30;
const OPENS_QUOTE = /^[«„“"]/u;

/** "Ferry stays in port 12": how many comments. */
const COUNT_END = /^\s\d{1,4}$/u;

/** "Work / Sea “We slept on the quay for forty days”": the whole line, of a kicker and a headline in quotes. */
const isGlued = (before: string, other: string): boolean =>
  OPENS_QUOTE.test(other) && /\p{L}\s$/u.test(before) && before.length <= LONGEST_KICKER;

/** Whether a line tells of the headline that another block is: cut short, before a count, or behind the page's words, "Share this : …". */
export function tellsOf(text: string, other: string): boolean {
  if (other.length < SHORTEST_AGAIN || other === text) return false;
  if (CUT_SHORT.test(text)) {
    const start = text.replace(CUT_SHORT, "");
    return start.length >= SHORTEST_AGAIN && other.startsWith(start) && !CUT_SHORT.test(other);
  }
  if (text.startsWith(other) && COUNT_END.test(text.slice(other.length))) return true;
  if (!text.endsWith(other)) return false;
  const before = text.slice(0, -other.length);
  return isGlued(before, other) || /[:|/>›–-]\s*$/u.test(before);
}

/** "“All is lost”: ", "Share this : ", "Interview – ": before the end of a headline, or before a headline. */
const SAID_BEFORE = /\p{L}["”»“’]?\s*[:–-]\s*$/u;
/** Where either may be, that end has such a chance of being the headline. */
const LEAST_TOLD = 0.05;

/** The headline that a line tells of, or -1. "“All is lost”: ferry stays in port" is one itself, though a list of comments has "Ferry stays in port". */
export function findTold(capture: Capture, block: number): number {
  const text = textOf(capture, block);
  const story = capture.judged.findIndex(({ label }) => label === "paragraph");
  const mayBeTold = (other: number): boolean => {
    const before = text.slice(0, -textOf(capture, other).length);
    const isLikely = chanceOf(capture, other) >= LEAST_TOLD;
    // "Skipper tells of rescue “We slept on the quay”" ends in words that a pull quote amid the story has, too.
    // Above the line it is the page's title, likely or not.
    if (isGlued(before, textOf(capture, other))) return other < block || (isLikely && (story < 0 || other < story));
    return isLikely || !SAID_BEFORE.test(before);
  };
  return capture.blocks.findIndex(
    (other) => isOpen(capture, other.index) && tellsOf(text, other.text) && mayBeTold(other.index),
  );
}
