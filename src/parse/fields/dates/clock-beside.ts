/** The time of day that a page prints beside a day, before it or after it. */
import { lexicon } from "../../../lexicon/index.ts";
import type { ClockReading } from "./clock.ts";
import { readClockAt } from "./clock.ts";
import { bare, textAt } from "./date-parts.ts";
import type { DateToken } from "./date-tokens.ts";

/** So many words and signs may stand between a date and its time. */
const FARTHEST_TIME = 4;
/** Tokens of the longest clock, with its half of the day and its zone. */
const LONGEST_CLOCK = 9;
const NOISE = new Set([...lexicon.phrases.timeJoints, "—"]);
const NOISE_SIGNS = ",،;|-–—·•/.()[]・:";

const isNoise = (token: DateToken | undefined): boolean =>
  token !== undefined &&
  ((token.kind === "sign" && NOISE_SIGNS.includes(token.text)) ||
    NOISE.has(token.text) ||
    (token.kind === "word" && lexicon.weekdays.has(token.text.replace(/\.$/, ""))));

const LENGTHS: ReadonlySet<string> = new Set(lexicon.phrases.playTimes);
/** "14.01.2026 | 2:11 min": how long a film is, and no time of day. */
const isLength = (tokens: readonly DateToken[], next: number): boolean => LENGTHS.has(bare(textAt(tokens, next)));

/** "5 March 2024 v2.10": a letter stuck to a number leads to none of the day's hours, as "v" does in "5. března 2024 v 14.30". */
function isCounted(tokens: readonly DateToken[], at: number): boolean {
  const lead = tokens[at - 1];
  return lead?.kind === "word" && lead.text.length === 1 && lead.to === tokens[at]?.from;
}

/**
 * The time that follows a date.
 * @param next first token behind the date
 */
export function clockAfter(tokens: readonly DateToken[], next: number): ClockReading | null {
  for (let at = next; at <= next + FARTHEST_TIME; at += 1) {
    const clock = readClockAt(tokens, at, !isCounted(tokens, at));
    if (clock !== null) return isLength(tokens, clock.next) ? null : clock;
    if (!isNoise(tokens[at])) return null;
  }
  return null;
}

/**
 * A time that ends right before the date: the nearest start, seen from the date, from which a time reaches it.
 * @param at first token of the date
 * @param floor first token that belongs to no other date
 */
export function clockBefore(
  tokens: readonly DateToken[],
  at: number,
  floor: number,
): { clock: ClockReading; first: number } | null {
  let end = at;
  while (end > floor && end > at - FARTHEST_TIME && isNoise(tokens[end - 1])) end -= 1;
  for (let first = Math.max(floor, end - LONGEST_CLOCK); first < end; first += 1) {
    const token = tokens[first];
    if (token?.kind === "sign") continue;
    const clock = readClockAt(tokens, first, true);
    if (clock !== null && clock.next >= end && clock.next <= at) return { clock, first };
  }
  return null;
}
