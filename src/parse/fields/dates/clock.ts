/** The forms in which pages print a time of day. */
import { lexicon } from "../../../lexicon/index.ts";
import { printClock } from "./calendar.ts";
import { bare, isGlued, type Tokens, textAt } from "./date-parts.ts";
import { readZone, type Zone } from "./zone.ts";

/** A time of day read from tokens. */
export interface ClockReading {
  /** `15:26`. */
  readonly time: string;
  /** Null where none is printed. */
  readonly zone: Zone | null;
  /** First token after it. */
  readonly next: number;
}

const BEFORE_NOON = new Set(lexicon.phrases.beforeNoon);
const AFTER_NOON = new Set(lexicon.phrases.afterNoon);
const HOUR_MARKS = new Set([":", "h", "时", "時", "시", "点", "u", "h."]);
const MINUTE_MARKS = new Set(["分", "분", "min"]);
/** "15:26 Uhr" */
const CLOCK_WORDS = new Set(lexicon.phrases.clockWords);

type DayHalf = "am" | "pm";

function readHalf(text: string): DayHalf | null {
  return BEFORE_NOON.has(text) ? "am" : AFTER_NOON.has(text) ? "pm" : null;
}

/** The half of the day behind a time: "10:12 p.m.", "10:12 μ.μ."; Spanish sets a space in it, "10:12 p. m.". */
function halfAt(tokens: Tokens, at: number): { half: DayHalf; next: number } | null {
  const [first, second] = [textAt(tokens, at), textAt(tokens, at + 1)];
  const parted = first.length === 2 && second.length === 2 ? readHalf(first + second) : null;
  if (parted !== null) return { half: parted, next: at + 2 };
  const half = readHalf(first) ?? readHalf(bare(first));
  return half === null ? null : { half, next: at + 1 };
}

/** "2019-02-03T15:26:11": by its "T" a time is one for machines, and a dash right behind it is no sign of a range. */
const isStamp = (tokens: Tokens, at: number): boolean =>
  textAt(tokens, at - 1) === "t" && isGlued(tokens, at) && isGlued(tokens, at - 1);

interface Face {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  /** Hour and minute are parted by a dot or by nothing: only a date beside it makes it a time. */
  readonly loose: boolean;
}

/** The place behind the seconds of a time, and behind their fraction: `:11`, `:11.123`. */
function skipSeconds(tokens: Tokens, at: number): number {
  if (textAt(tokens, at) !== ":" || tokens[at + 1]?.text.length !== 2) return at;
  const isFraction =
    /^[.,]$/.test(textAt(tokens, at + 2)) &&
    tokens[at + 3]?.kind === "number" &&
    isGlued(tokens, at + 2) &&
    isGlued(tokens, at + 3);
  return isFraction ? at + 4 : at + 2;
}

/** `14:46`, `12.42`, `14h30`, `01時28分`, `5` before "pm". `stuck` are digits of an hour that the year had swallowed. */
function readFace(tokens: Tokens, at: number, stuck: string | null): Face | null {
  const token = tokens[at];
  const hour = stuck === null ? (token?.kind === "number" && token.text.length <= 2 ? token.value : -1) : Number(stuck);
  const mark = stuck === null ? at + 1 : at;
  if (hour < 0 || hour > 24) return null;
  const minutes = tokens[mark + 1];
  const sign = textAt(tokens, mark);
  const isMinute = minutes?.kind === "number" && minutes.text.length === 2 && minutes.value < 60;
  if (isMinute && (HOUR_MARKS.has(sign) || sign === ".")) {
    if (sign === "." && textAt(tokens, mark + 2) === "." && tokens[mark + 3]?.kind === "number") return null;
    let next = skipSeconds(tokens, mark + 2);
    // "14h30min", "01時28分"; "2:11 min" is a length.
    if (sign !== ":" && MINUTE_MARKS.has(textAt(tokens, next))) next += 1;
    return { hour, minute: minutes.value, next, loose: sign === "." };
  }
  if (HOUR_MARKS.has(sign) && sign !== ":" && sign !== "u") return { hour, minute: 0, next: mark + 1, loose: true };
  return halfAt(tokens, mark) === null && !CLOCK_WORDS.has(sign) ? null : { hour, minute: 0, next: mark, loose: false };
}

/**
 * Reads the time of day that starts at a token.
 * @param beside whether a date stands right before or after, which makes a time of "12.42"
 * @param stuck digits of the hour that stand before the token, in the year
 */
export function readClockAt(
  tokens: Tokens,
  at: number,
  beside: boolean,
  stuck: string | null = null,
): ClockReading | null {
  const lead = stuck === null ? readHalf(textAt(tokens, at)) : null;
  const face = readFace(tokens, lead === null ? at : at + 1, stuck);
  if (face === null || (face.loose && !beside)) return null;
  let { hour, next } = face;
  const behind = lead === null ? halfAt(tokens, next) : null;
  const half = lead ?? behind?.half ?? null;
  next = behind?.next ?? next;
  if (half !== null && hour > 12) return hour < 24 ? { time: printClock(hour, face.minute), zone: null, next } : null;
  if (half === "pm" && hour < 12) hour += 12;
  if (half === "am" && hour === 12) hour = 0;
  if (hour === 24) return null;
  if (CLOCK_WORDS.has(textAt(tokens, next))) next += 1;
  const zone = readZone(tokens, next, isStamp(tokens, at));
  return { time: printClock(hour, face.minute), zone: zone?.zone ?? null, next: zone?.next ?? next };
}
