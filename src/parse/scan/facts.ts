/** What one reading of a block's characters tells. */
export interface Facts {
  readonly text: string;
  /** Length as it looks: a character of an unspaced script counts for two and a half. */
  width: number;
  /** Its words in the capture's list. */
  readonly wordStart: number;
  wordEnd: number;
  /** Its long words in the list of their numbers. */
  readonly longStart: number;
  longEnd: number;
  /** Where its characters start in the reel. */
  readonly start: number;
  capitalised: number;
  /** Words that can be capitalised at all. */
  cased: number;
  digits: number;
  letters: number;
  uppers: number;
  unspaced: number;
  caseless: number;
  commas: number;
  /** Sentences that end inside the block, not at its end. */
  breaks: number;
  /** Class of the first character, and of the first after opening quotes and brackets. */
  first: number;
  firstInner: number;
  /** Class of the last character, and of the last before closing quotes and brackets. */
  last: number;
  lastInner: number;
  /** Opened and not closed; closed and not opened. */
  unclosed: number;
  unopened: number;
  colons: number;
  slashes: number;
  bars: number;
  ats: number;
  copyright: number;
  questions: number;
  hashes: number;
  clock: number;
  years: number;
  /** Whether the last word begins with a capital. */
  lastCapital: boolean;
  dotted: number;
  /** 0 none, 1 a dash or bullet, 2 a number. */
  marker: number;
  /** Runs of characters between spaces, and those whose first letter is a capital. */
  runs: number;
  initials: number;
  /** Full stops, question and exclamation marks behind a letter, digit or quote and before a space. */
  stops: number;
  /** Bits of SIGN. */
  signs: number;
  /** Offsets in the block of the first comma or colon, the first colon, and the first dash or equals sign; NOWHERE where there is none. */
  markAt: number;
  colonAt: number;
  dashAt: number;
  /** Offsets of the last space and of the last full stop, question or exclamation mark; -1 where there is none. */
  lastSpace: number;
  lastStop: number;
}

/** Farther than any offset. */
export const NOWHERE = 0x3fffffff;

/**
 * The facts of a block of which nothing has been read yet.
 * @param wordStart Where its words start in the capture's list.
 * @param longStart Where its long ones start in theirs.
 * @param start Where its characters start in the reel.
 */
export const openFacts = (text: string, wordStart: number, longStart: number, start: number): Facts => ({
  text,
  width: text.length,
  wordStart,
  wordEnd: wordStart,
  longStart,
  longEnd: longStart,
  start,
  capitalised: 0,
  cased: 0,
  digits: 0,
  letters: 0,
  uppers: 0,
  unspaced: 0,
  caseless: 0,
  commas: 0,
  breaks: 0,
  first: 0,
  firstInner: 0,
  last: 0,
  lastInner: 0,
  unclosed: 0,
  unopened: 0,
  colons: 0,
  slashes: 0,
  bars: 0,
  ats: 0,
  copyright: 0,
  questions: 0,
  hashes: 0,
  clock: 0,
  years: 0,
  lastCapital: false,
  dotted: 0,
  marker: 0,
  runs: 1,
  initials: 0,
  stops: 0,
  signs: 0,
  markAt: NOWHERE,
  colonAt: NOWHERE,
  dashAt: NOWHERE,
  lastSpace: -1,
  lastStop: -1,
});
