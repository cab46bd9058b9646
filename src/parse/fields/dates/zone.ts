/** The zones of a time that pages print, and how far those are from UTC on a day. */
import { lexicon } from "../../../lexicon/index.ts";
import { findOffset } from "../../../time-zone.ts";
import { type Day, printDay } from "./calendar.ts";
import { bare, isGlued, type Tokens, textAt } from "./date-parts.ts";

/** An offset from UTC (`Z`, `+01:00`), a place whose clocks the time was read off (`America/New_York`), or one that nobody knows. */
export type Zone =
  | { readonly kind: "offset"; readonly offset: string }
  | { readonly kind: "place"; readonly place: string }
  | { readonly kind: "unknown" };

/** A zone that stands behind a time. */
interface ZoneReading {
  /** Null where it is that of the page's own place: "local time". */
  readonly zone: Zone | null;
  /** First token after it. */
  readonly next: number;
}

/** "بتوقيت غرينتش": the time of, before a zone's name. */
const ZONE_LEADS = new Set(lexicon.phrases.zoneLeads);
/** "GMT +08:00" */
const ZONE_BASES = new Set(lexicon.zoneSigns.bases);
const HALVES = new Set([...lexicon.phrases.beforeNoon, ...lexicon.phrases.afterNoon]);
/** "et", "est", "ist": words as well, which are zones in capitals alone. */
const WORDS = new Set(lexicon.zoneSigns.words);
/** "Central European Summer Time" */
const MOST_WORDS = 4;

function makeZone(known: string | null): Zone | null {
  if (known === null) return null;
  return known.includes("/") ? { kind: "place", place: known } : { kind: "offset", offset: known };
}

/** "10h30 et mis à jour", "À 10:30 ET MIS À JOUR": what looks like a zone's short form, and joins two times; behind "9:04 am" it is one. */
function isWord(tokens: Tokens, at: number): boolean {
  if (!WORDS.has(bare(textAt(tokens, at))) || HALVES.has(textAt(tokens, at - 1))) return false;
  return tokens[at]?.inCapitals !== true || tokens[at + 1]?.inCapitals === true;
}

/** "ET", "Eastern Time": the longest name of a zone that starts at a token. */
function readName(tokens: Tokens, at: number): ZoneReading | null {
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    const words = tokens.slice(at, at + count);
    if (words.length < count) continue;
    const known = lexicon.zones.get(bare(words.map(({ text }) => text).join(" ")));
    if (known !== undefined && !(count === 1 && isWord(tokens, at))) return { zone: makeZone(known), next: at + count };
  }
  return null;
}

/** "(Tbilisi time)": what stands in brackets is a zone whatever place it names. */
function readUnknown(tokens: Tokens, at: number): ZoneReading | null {
  const end = tokens.findIndex(({ kind }, index) => index >= at && kind !== "word");
  const isZone =
    end > at + 1 && end - at <= MOST_WORDS && textAt(tokens, end) === ")" && textAt(tokens, end - 1) === "time";
  return isZone ? { zone: { kind: "unknown" }, next: end } : null;
}

/** `GMT`, `EST`, `UTC+2`, `GMT +08:00`, `+0800`, `(IST)`, and behind a stamp `-05:00`. */
export function readZone(tokens: Tokens, start: number, stamped: boolean): ZoneReading | null {
  const lead = textAt(tokens, start);
  const at = lead === "(" || ZONE_LEADS.has(lead) ? start + 1 : start;
  const name = textAt(tokens, at).replace(/\.$/, "");
  const signAt = ZONE_BASES.has(name) ? at + 1 : at;
  const sign = textAt(tokens, signAt);
  const hours = tokens[signAt + 1];
  const joined = hours !== undefined && tokens[signAt]?.to === hours.from;
  if (
    (sign === "+" || sign === "-") &&
    hours?.kind === "number" &&
    joined &&
    (hours.text.length === 4 || signAt > at || sign === "+" || (stamped && isGlued(tokens, signAt)))
  ) {
    const digits = hours.text.length <= 2 ? `${hours.text.padStart(2, "0")}00` : hours.text.padStart(4, "0");
    // "UTC+5:30", "+05:30"
    const isParted =
      textAt(tokens, signAt + 2) === ":" && hours.text.length <= 2 && textAt(tokens, signAt + 3).length === 2;
    const minutes = isParted ? textAt(tokens, signAt + 3) : digits.slice(2);
    const next = isParted ? signAt + 4 : signAt + 2;
    return { zone: { kind: "offset", offset: `${sign}${digits.slice(0, 2)}:${minutes}` }, next };
  }
  const reading = readName(tokens, at) ?? (lead === "(" ? readUnknown(tokens, at) : null);
  if (reading === null || at === start) return reading;
  return { ...reading, next: textAt(tokens, reading.next) === ")" ? reading.next + 1 : reading.next };
}

/**
 * Writes a time with how far its zone is from UTC on its day.
 * @param time `15:26`
 * @returns `T15:26-04:00`; `T15:26` where no zone is printed; nothing where nobody knows which instant the time names.
 */
export function printTime(day: Day, time: string, zone: Zone | null): string {
  if (zone === null) return `T${time}`;
  if (zone.kind === "unknown") return "";
  return `T${time}${zone.kind === "offset" ? zone.offset : findOffset(`${printDay(day)}T${time}:00`, zone.place)}`;
}
