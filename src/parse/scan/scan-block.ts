import { Char, charClass, lowerCase } from "../../lexicon/chars.ts";
import { NUMBER } from "../../lexicon/words.ts";
import { type Facts, openFacts } from "./facts.ts";
import { LONG_WORD, type Reel } from "./reel.ts";
import { FIRST_WIDE, SIGN, signsOf } from "./signs.ts";

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units. */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const { lower: LOWER, upper: UPPER, digit: DIGIT, unspaced: UNSPACED, space: SPACE, caseless: CASELESS } = Char;

/** Stands for every digit where numbers are taken as alike. */
const ANY_DIGIT = 48;
const LAST_DIGIT = 57;
/** The straight quote that opens and closes alike. */
const QUOTE = 34;

/** Where a unit's class stands in {@link units}; below it is what the unit is hashed as: lower case, digits all alike. */
const CLASS_SHIFT = 16;
const HASHED = 0xffff;
/** Letters, marks and digits lie between these. */
const FIRST_OF_WORD = LOWER << CLASS_SHIFT;
const BEHIND_WORD = (DIGIT + 1) << CLASS_SHIFT;
const FIRST_NOT_LOWER = (LOWER + 1) << CLASS_SHIFT;

/** All that a word's loop asks of a unit, in one number. */
const units: Int32Array = Int32Array.from(lowerCase, (code, unit) => {
  const kind = charClass[unit] as number;
  return (kind << CLASS_SHIFT) | (kind === DIGIT ? ANY_DIGIT : code);
});

/** So many digits can be a year's. */
const YEAR = 4;
/** Longest word whose length is told. */
const LONGEST_WORD = 0xffff;

/** How many words of a block start with each class of character, and of those that open a run, with each class of letter. */
const starts = new Int32Array(DIGIT + 1);
const opens = new Int32Array(DIGIT + 1);

/** The hash of a word that holds digits, each for itself. */
function hashExactly(codes: Uint16Array, from: number, to: number): number {
  let hash = SEED;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (lowerCase[codes[i] as number] as number), PRIME);
  return hash;
}

/** Whether a word holds one of the digits 0 to 9. */
function holdsAsciiDigit(codes: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = codes[i] as number;
    if (code >= ANY_DIGIT && code <= LAST_DIGIT) return true;
  }
  return false;
}

/** The class of the first letter of a word that begins with a digit or a mark: "2ND"; 0 where it has none. */
function findLetter(codes: Uint16Array, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const kind = charClass[codes[i] as number] as number;
    if (kind <= CASELESS) return kind;
  }
  return 0;
}

const isQuoteLike = (kind: number): boolean => kind === Char.quote || kind === Char.opener || kind === Char.closer;

/** Whether a text that begins with a digit begins like an item of a numbered list. */
function isNumbered(codes: Uint16Array, start: number): boolean {
  const second = codes[start + 1] as number;
  const at = start + (second >= 48 && second <= LAST_DIGIT ? 2 : 1);
  const sign = codes[at];
  return (sign === 46 || sign === 41) && codes[at + 1] === 32;
}

/** How the block begins and ends. */
function readEdges(facts: Facts, codes: Uint16Array, start: number, end: number): void {
  let from = start;
  let to = end - 1;
  while (from < to && isQuoteLike(charClass[codes[from] as number] as number)) from += 1;
  while (to > from && isQuoteLike(charClass[codes[to] as number] as number)) to -= 1;
  facts.first = charClass[codes[start] as number] as number;
  facts.firstInner = charClass[codes[from] as number] as number;
  facts.last = charClass[codes[end - 1] as number] as number;
  facts.lastInner = charClass[codes[to] as number] as number;
  const isSpaced = codes[start + 1] === 32;
  if (isSpaced && (facts.first === Char.dash || facts.first === Char.bullet)) facts.marker = 1;
  else if (facts.first === DIGIT && isNumbered(codes, start)) facts.marker = 2;
}

const isLetter = (kind: number): boolean => (kind > 0 && kind <= CASELESS) || kind === UNSPACED;
/** Signs behind which a stop ends a sentence, as behind a letter. */
const isBeforeEnd = (code: number): boolean =>
  code === 34 || code === 41 || code === 0x201d || (code >= 48 && code <= LAST_DIGIT);

/** Counts a full stop, a question or an exclamation mark. */
function countStop(facts: Facts, codes: Uint16Array, at: number, end: number): void {
  const code = codes[at] as number;
  const hasNext = at + 1 < end;
  const before = at > facts.start ? (charClass[codes[at - 1] as number] as number) : SPACE;
  const after = hasNext ? (charClass[codes[at + 1] as number] as number) : 0;
  if (code === 63 || code === 0xff1f || code === 33 || code === 0x61f) facts.questions += 1;
  const isWide = code === 0x3002 || code === 0xff01 || code === 0xff1f;
  if (isWide) {
    facts.breaks += after ? 1 : 0;
    facts.stops += hasNext ? 1 : 0;
  } else if (before === DIGIT && after === DIGIT) {
    facts.dotted += 1;
    facts.signs |= SIGN.clock;
  } else if (after === SPACE && before !== UPPER) facts.breaks += 1;
  if (code !== 46 && code !== 63 && code !== 33) return;
  facts.lastStop = at - facts.start;
  if (after === SPACE && at > facts.start && (isLetter(before) || isBeforeEnd(codes[at - 1] as number)))
    facts.stops += 1;
  if (code === 46 && codes[at - 1] === 119 && codes[at - 2] === 119 && codes[at - 3] === 119)
    facts.signs |= SIGN.address;
}

/** Counts rarer signs; called for characters that are neither letters nor spaces. */
function countSign(facts: Facts, codes: Uint16Array, at: number, end: number): void {
  const code = codes[at] as number;
  const kind = charClass[code] as number;
  const place = at - facts.start;
  facts.signs |= signsOf[code] as number;
  if (kind === Char.comma) {
    facts.commas += 1;
    if (code === 44 && place < facts.markAt) facts.markAt = place;
  } else if (kind === Char.stop) countStop(facts, codes, at, end);
  else if (kind === Char.colon) {
    facts.colons += 1;
    const before = at > facts.start ? (charClass[codes[at - 1] as number] as number) : SPACE;
    const after = at + 1 < end ? (charClass[codes[at + 1] as number] as number) : 0;
    if (before === DIGIT && after === DIGIT) {
      facts.clock += 1;
      facts.signs |= SIGN.clock;
    }
    if (code === 58 || code === 0xff1a) {
      if (place < facts.markAt) facts.markAt = place;
      if (place < facts.colonAt) facts.colonAt = place;
    }
  } else if (kind === Char.opener) facts.unclosed += 1;
  else if (kind === Char.closer) {
    if (facts.unclosed > 0) facts.unclosed -= 1;
    else if (code !== 0x2019) facts.unopened += 1;
  } else if (kind === Char.dash) countDash(facts, codes, at, end);
  else if (code === 47) facts.slashes += 1;
  else if (code === 124 || code === 0xff5c) facts.bars += 1;
  else if (code === 64) facts.ats += 1;
  else if (code === 0xa9) facts.copyright += 1;
  else if (code === 35) facts.hashes += 1;
  else if (code === 61 && place < facts.dashAt) facts.dashAt = place;
}

function countDash(facts: Facts, codes: Uint16Array, at: number, end: number): void {
  const code = codes[at] as number;
  if (code !== 45 && code !== 0x2013 && code !== 0x2014) return;
  if (at - facts.start < facts.dashAt) facts.dashAt = at - facts.start;
  const isSpaced =
    at > facts.start &&
    at + 1 < end &&
    charClass[codes[at - 1] as number] === SPACE &&
    charClass[codes[at + 1] as number] === SPACE;
  if (isSpaced) facts.signs |= SIGN.dash;
}

/**
 * Reads a block once, character by character; its words go to the reel's list. One long loop over local numbers: this is
 * where a build of ten thousand captures spends its time.
 * @param start Where its characters start in the reel.
 */
export function scanBlock(text: string, { codes, words: list }: Reel, start: number): Facts {
  const facts = openFacts(text, list.count, list.longCount, start);
  const end = start + text.length;
  const { hashes, exact, lengths, ends, longs } = list;
  const table = units;
  let n = list.count;
  let long = list.longCount;
  let firstKind = 0;
  let letters = 0;
  let digits = 0;
  let uppers = 0;
  let unspaced = 0;
  let quotes = 0;
  let runs = 1;
  starts.fill(0);
  opens.fill(0);
  let isOpen = true;
  /** Bits of the codes with which words start: below FIRST_WIDE where all those are. */
  let over = 0;
  let lastSpace = -2;
  for (let i = start; i < end; ) {
    const code = codes[i] as number;
    let unit = table[code] as number;
    if (unit >= FIRST_OF_WORD && unit < BEHIND_WORD) {
      const from = i;
      let hash = SEED;
      let digitsIn = 0;
      firstKind = unit >> CLASS_SHIFT;
      over |= code;
      do {
        if (unit >= FIRST_NOT_LOWER) {
          const kind = unit >> CLASS_SHIFT;
          uppers += kind === UPPER ? 1 : 0;
          digitsIn += kind === DIGIT ? 1 : 0;
        }
        hash = Math.imul(hash ^ (unit & HASHED), PRIME);
        i += 1;
        unit = table[codes[i] as number] as number;
      } while (unit >= FIRST_OF_WORD && unit < BEHIND_WORD);
      const length = i - from;
      hashes[n] = digitsIn === length ? NUMBER : hash;
      exact[n] = digitsIn > 0 ? hashExactly(codes, from, i) : hash;
      lengths[n] = Math.min(length, LONGEST_WORD);
      ends[n] = i;
      longs[long] = n;
      // Adds 1 for a long word, without a branch that nobody can foresee.
      long += (LONG_WORD - 1 - length) >>> 31;
      n += 1;
      letters += length - digitsIn;
      if (digitsIn > 0) {
        digits += digitsIn;
        if (digitsIn === YEAR && length === YEAR) facts.years += 1;
        if (digitsIn >= YEAR) facts.signs |= SIGN.number;
        if (holdsAsciiDigit(codes, from, i)) facts.signs |= SIGN.digit;
      }
      starts[firstKind] = (starts[firstKind] as number) + 1;
      if (isOpen) {
        const letter = firstKind <= CASELESS ? firstKind : findLetter(codes, from, i);
        opens[letter] = (opens[letter] as number) + 1;
        isOpen = letter === 0;
      }
      if (i >= end) break;
    }
    const kind = unit >> CLASS_SHIFT;
    if (kind === SPACE) {
      if (i - start !== lastSpace + 1) runs += 1;
      lastSpace = i - start;
      isOpen = true;
    } else if (kind === UNSPACED) {
      hashes[n] = Math.imul(SEED ^ (codes[i] as number), PRIME);
      exact[n] = hashes[n] as number;
      lengths[n] = 1;
      ends[n] = i + 1;
      n += 1;
      unspaced += 1;
      over |= codes[i] as number;
      isOpen = false;
    } else if (codes[i] === QUOTE) {
      quotes += 1;
      facts.signs |= SIGN.quotation;
    } else countSign(facts, codes, i, end);
    i += 1;
  }
  list.count = n;
  list.longCount = long;
  facts.longEnd = long;
  facts.wordEnd = n;
  facts.lastCapital = firstKind === UPPER;
  facts.letters = letters + unspaced;
  facts.digits = digits;
  facts.uppers = uppers;
  facts.capitalised = starts[UPPER] as number;
  facts.cased = (starts[LOWER] as number) + (starts[UPPER] as number) + (starts[Char.mark] as number);
  facts.caseless = starts[CASELESS] as number;
  facts.unspaced = unspaced;
  facts.runs = runs;
  facts.initials = opens[UPPER] as number;
  facts.lastSpace = Math.max(-1, lastSpace);
  facts.width += Math.round(unspaced * 1.5);
  if (over >= FIRST_WIDE)
    facts.signs |= SIGN.wide | (text.includes("ⓒ") || text.includes("Ⓒ") ? SIGN.rights | SIGN.credit : 0);
  if (quotes % 2) facts.unclosed += 1;
  readEdges(facts, codes, start, end);
  return facts;
}
