/** The bytes of a page in the making: text goes into them piece by piece, and is escaped on its way. */

import { codeAt } from "../../code-at.ts";

/** Where a page begins to be long. Bytes. */
const FIRST_SIZE = 1 << 18;
/** From so many characters on, the system's own encoding is faster than a loop. */
const LONG = 48;
/** Bytes that a UTF-16 code unit takes at most, be it escaped: `&quot;`. */
const MOST_PER_UNIT = 6;

/** `"` */
export const QUOTE = 0x22;
const [AMPERSAND, LESS, ASCII_END] = [0x26, 0x3c, 0x80];

/** A sign that is looked for alone is found many times faster than one of three by an expression. */
const escapeMarkup = (text: string): string => {
  const known = text.includes("&") ? text.replaceAll("&", "&amp;") : text;
  const quoted = known.includes('"') ? known.replaceAll('"', "&quot;") : known;
  return quoted.includes("<") ? quoted.replaceAll("<", "&lt;") : quoted;
};

/** A page in the making. */
export interface PageBytes {
  /** Adds markup of ASCII characters alone. */
  readonly putPlain: (markup: string) => void;
  /** Adds one ASCII character. */
  readonly putSign: (unit: number) => void;
  /** Adds a few bytes. */
  readonly putFew: (few: Uint8Array) => void;
  /** Adds any markup. */
  readonly putRaw: (markup: string) => void;
  /** Adds text, as element content or an attribute's value. */
  readonly putText: (text: string) => void;
  /** Adds bytes that were copied from here. */
  readonly putBytes: (copied: Uint8Array) => void;
  readonly length: () => number;
  /** Copies all behind a place. */
  readonly copyFrom: (start: number) => Uint8Array;
  /** Takes back all behind a place. */
  readonly cut: (length: number) => void;
  /** What there is now; it is overwritten by what is added after a cut. */
  readonly take: () => Buffer;
}

/** Makes room for pages, to be used again and again. */
export function openBytes(): PageBytes {
  let buffer = Buffer.allocUnsafeSlow(FIRST_SIZE);
  let at = 0;
  const makeRoom = (units: number): void => {
    const wanted = at + units * MOST_PER_UNIT;
    if (wanted <= buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(wanted, buffer.length * 2));
    buffer.copy(larger, 0, 0, at);
    buffer = larger;
  };
  const putPlain = (markup: string): void => {
    const { length } = markup;
    if (at + length > buffer.length) makeRoom(length);
    const [own, start] = [buffer, at];
    for (let index = 0; index < length; index += 1) own[start + index] = codeAt(markup, index);
    at = start + length;
  };
  const putSign = (unit: number): void => {
    if (at >= buffer.length) makeRoom(1);
    buffer[at] = unit;
    at += 1;
  };
  const putFew = (few: Uint8Array): void => {
    const { length } = few;
    if (at + length > buffer.length) makeRoom(length);
    const [own, start] = [buffer, at];
    // Within its bounds.
    for (let index = 0; index < length; index += 1) own[start + index] = few[index] as number;
    at = start + length;
  };
  const putRaw = (markup: string): void => {
    makeRoom(markup.length);
    at += buffer.write(markup, at);
  };
  const putText = (text: string): void => {
    const { length } = text;
    if (length > LONG) {
      putRaw(escapeMarkup(text));
      return;
    }
    if (at + length > buffer.length) makeRoom(length);
    const [own, start] = [buffer, at];
    for (let index = 0; index < length; index += 1) {
      const unit = codeAt(text, index);
      if (unit >= ASCII_END || unit === QUOTE || unit === AMPERSAND || unit === LESS) {
        // From the start again, by the system's own encoding.
        putRaw(escapeMarkup(text));
        return;
      }
      own[start + index] = unit;
    }
    at = start + length;
  };
  return {
    putPlain,
    putSign,
    putFew,
    putRaw,
    putText,
    putBytes: (copied) => {
      if (at + copied.length > buffer.length) makeRoom(copied.length);
      buffer.set(copied, at);
      at += copied.length;
    },
    length: () => at,
    copyFrom: (start) => Uint8Array.prototype.slice.call(buffer, start, at),
    cut: (length) => {
      at = length;
    },
    take: () => buffer.subarray(0, at),
  };
}
