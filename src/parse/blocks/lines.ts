import { cutNarrow } from "../narrow-text.ts";

/** A line of a seed, by its place. */
export interface Line {
  /** From 1, counted in the whole file. */
  readonly number: number;
  /** UTF-16 offsets into the seed's text; `end` is after the line end. */
  readonly start: number;
  readonly end: number;
  /** What a reader sees, see {@link cleanText}; empty for a blank line. */
  readonly text: string;
  /** How far in it begins, and how far it reaches: columns of white space before it, and all of it but what ends it. UTF-16 units. */
  readonly indent: number;
  readonly reach: number;
  /** How much shorter its first word is than it was printed, where a link's number was taken from it. */
  readonly lost?: number;
  /** The last of the lines below that it holds, and that show nothing but a mail's sign of quoting. */
  readonly until?: number;
}

/** LF, VT, FF, CR, NEL, LS, PS: what Unicode counts as a line's end (Standard, section 5.8). */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/**
 * Characters that show nothing and that scrapers leave behind: controls, soft hyphen, zero-width space and word joiner, byte order
 * mark, directional embeddings, overrides and isolates. Joiners and directional marks stay: Persian and Hindi need them.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it removes
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
const NEEDS_CLEANING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the same set, with spaces that need folding
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200b\u2028-\u202f\u205f-\u2060\u2066-\u2069\u3000\ufeff]| {2}/;

/** A character that a reader sees: joiners and directional marks, with nothing to join or direct, are none. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]|(?=\p{Cf})\P{Default_Ignorable_Code_Point}/u;

/** Tells whether a text shows nothing at all. */
export function isBlankText(text: string): boolean {
  return !VISIBLE.test(text);
}

const LAST_ASCII = 0x7f;

/** A line without runs of spaces and invisible characters. */
function cleanPlain(line: string): string {
  const clean = line.startsWith(" ") || line.endsWith(" ") ? line.trim() : line;
  return clean.charCodeAt(0) > LAST_ASCII && isBlankText(clean) ? "" : clean;
}

/**
 * Makes one line of text as a reader sees it: runs of white space are one space, ends trimmed, invisible characters gone.
 * @param text Any text; line ends in it count as white space.
 * @returns Empty where a reader sees nothing.
 */
export function cleanText(text: string): string {
  const clean = NEEDS_CLEANING.test(text) ? text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim() : text.trim();
  return clean.charCodeAt(0) > LAST_ASCII && isBlankText(clean) ? "" : clean;
}

/** Anything but line feeds that ends a line, and anything that has to be cleaned. Most captures hold none of it. */
const UNUSUAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]| {2}/;

/** Cuts a text into lines that needs no cleaning but at its lines' ends. */
function scanPlainLines(text: string, from: number, firstNumber: number): Line[] {
  const lines: Line[] = [];
  const cut = cutNarrow(text);
  for (let start = from; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const stop = found < 0 ? text.length : found;
    const end = found < 0 ? stop : stop + 1;
    const shown = stop === start ? "" : cleanPlain(cut(start, stop));
    lines.push({ number: firstNumber + lines.length, start, end, text: shown, indent: 0, reach: shown.length });
    start = end;
  }
  return lines;
}

/**
 * Cuts a text into lines, line ends included, so that the lines joined are the text.
 * @param text The seed's text.
 * @param from UTF-16 offset where to start.
 * @param firstNumber Number of the line that starts there.
 */
export function scanLines(text: string, from: number, firstNumber: number): Line[] {
  return UNUSUAL.test(text) ? scanUnusualLines(text, from, firstNumber) : scanPlainLines(text, from, firstNumber);
}

const INDENT = /^[ \t\u00a0]*/;

/** One line whose spaces may count. */
function makeLine(number: number, start: number, end: number, raw: string): Line {
  const text = cleanText(raw);
  const indent = INDENT.exec(raw)?.[0].length ?? 0;
  return { number, start, end, text, indent, reach: text === "" ? 0 : raw.trimEnd().length };
}

function scanUnusualLines(text: string, from: number, firstNumber: number): Line[] {
  const lines: Line[] = [];
  const cut = cutNarrow(text);
  let start = from;
  LINE_END.lastIndex = from;
  for (let match = LINE_END.exec(text); match; match = LINE_END.exec(text)) {
    const end = match.index + match[0].length;
    lines.push(makeLine(firstNumber + lines.length, start, end, cut(start, match.index)));
    start = end;
  }
  if (start < text.length)
    lines.push(makeLine(firstNumber + lines.length, start, text.length, cut(start, text.length)));
  return lines;
}

/** Counts the line ends in a text. */
export function countLineEnds(text: string): number {
  let count = 0;
  LINE_END.lastIndex = 0;
  while (LINE_END.test(text)) count += 1;
  return count;
}
