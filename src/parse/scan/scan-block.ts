/** One look at each character of a block, from which all is told that the models ask of it. Casts to number: the loops stay inside the arrays. */
import { FNV_OFFSET, FNV_PRIME } from "../../fnv.ts";
import { Char, charClass, lowerCase } from "../../lexicon/chars.ts";
import { NUMBER } from "../../lexicon/words.ts";
import { countSign } from "./count-sign.ts";
import { type Facts, openFacts } from "./facts.ts";
import { readEdges } from "./read-edges.ts";
import { LONG_WORD, type Reel } from "./reel.ts";
import { FIRST_WIDE, SIGN } from "./signs.ts";

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
const units = new Int32Array(lowerCase);
for (let unit = 0; unit < units.length; unit += 1) {
  const kind = charClass[unit] as number;
  units[unit] = (kind << CLASS_SHIFT) | (kind === DIGIT ? ANY_DIGIT : (units[unit] as number));
}

/** A character of an unspaced script says as much as two and a half letters: so much is added to the one that it counts as. Letters. */
const WIDE_BY = 1.5;
/** So many digits can be a year's. */
const YEAR = 4;
/** Longest word whose length is told. */
const LONGEST_WORD = 0xffff;

/** How many words of a block start with each class of character. */
const starts = new Int32Array(DIGIT + 1);

/** The hash of a word that holds digits, each for itself. */
function hashExactly(codes: Uint16Array, from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (lowerCase[codes[i] as number] as number), FNV_PRIME);
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
  let initials = 0;
  let runs = 1;
  starts.fill(0);
  let isOpen = true;
  /** Bits of the codes with which words start: below FIRST_WIDE where all those are. */
  let over = 0;
  let lastSpace = -2;
  for (let i = start; i < end; ) {
    const code = codes[i] as number;
    let unit = table[code] as number;
    if (unit >= FIRST_OF_WORD && unit < BEHIND_WORD) {
      const from = i;
      let hash = FNV_OFFSET;
      let digitsIn = 0;
      firstKind = unit >> CLASS_SHIFT;
      over |= code;
      do {
        if (unit >= FIRST_NOT_LOWER) {
          const kind = unit >> CLASS_SHIFT;
          uppers += kind === UPPER ? 1 : 0;
          digitsIn += kind === DIGIT ? 1 : 0;
        }
        hash = Math.imul(hash ^ (unit & HASHED), FNV_PRIME);
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
        initials += letter === UPPER ? 1 : 0;
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
      hashes[n] = Math.imul(FNV_OFFSET ^ (codes[i] as number), FNV_PRIME);
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
  facts.initials = initials;
  facts.lastSpace = Math.max(-1, lastSpace);
  facts.width += Math.round(unspaced * WIDE_BY);
  if (over >= FIRST_WIDE)
    facts.signs |= SIGN.wide | (text.includes("ⓒ") || text.includes("Ⓒ") ? SIGN.rights | SIGN.credit : 0);
  if (quotes % 2) facts.unclosed += 1;
  readEdges(facts, codes, start, end);
  return facts;
}
