import { Char, charClass, lowerCase } from "../../lexicon/chars.ts";
import { NUMBER } from "../../lexicon/words.ts";

/** What one reading of a block's characters tells. */
export interface Facts {
  text: string;
  /** Length as it looks: a character of an unspaced script counts for two and a half. */
  width: number;
  wordStart: number;
  wordEnd: number;
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
  marker: number;
}

/** All words of a capture as hashes, with their lengths. */
export interface WordList {
  hashes: Int32Array;
  lengths: Uint8Array;
  count: number;
}

/** What one capture is read in: its UTF-16 units one after the other, and room for its words. */
interface Room {
  readonly bytes: Buffer;
  readonly codes: Uint16Array;
  readonly hashes: Int32Array;
  readonly lengths: Uint8Array;
}

function makeRoom(units: number): Room {
  const codes = new Uint16Array(units);
  // No text has more words than characters.
  return { bytes: Buffer.from(codes.buffer), codes, hashes: new Int32Array(units), lengths: new Uint8Array(units) };
}

/** A capture of more UTF-16 units gets a room of its own, which is given back. */
const MOST_SHARED = 1 << 17;
/** Captures are read one after the other, each in the same room: what is in it counts until the next is read. */
let shared: Room | undefined;

function takeRoom(units: number): Room {
  if (units > MOST_SHARED) return makeRoom(units);
  shared ??= makeRoom(MOST_SHARED);
  return shared;
}

/** A capture's characters, and the words that {@link scanBlock} finds in them. */
export interface Reel {
  readonly codes: Uint16Array;
  readonly words: WordList;
  /** Where the next block's characters start. */
  at: number;
}

/** Node writes the lower byte first; a machine that reads the higher first needs them swapped. */
const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/** Lays the blocks' characters out one after the other: a loop over numbers is several times one over a string's parts. */
export function layOut(texts: readonly string[]): Reel {
  const whole = texts.join("");
  const { bytes, codes, hashes, lengths } = takeRoom(whole.length);
  const written = bytes.write(whole, "utf16le");
  if (isBigEndian) bytes.subarray(0, written).swap16();
  return { codes, words: { hashes, lengths, count: 0 }, at: 0 };
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const { upper: UPPER, digit: DIGIT, unspaced: UNSPACED, space: SPACE, caseless: CASELESS } = Char;

const isQuoteLike = (kind: number): boolean => kind === Char.quote || kind === Char.opener || kind === Char.closer;

/** Whether a text that begins with a digit begins like an item of a numbered list. */
function isNumbered(text: string, second: number): boolean {
  const at = second >= 48 && second <= 57 ? 2 : 1;
  const sign = text.charCodeAt(at);
  return (sign === 46 || sign === 41) && text.charCodeAt(at + 1) === 32;
}

function edges(text: string, facts: Facts): void {
  let from = 0;
  let to = text.length - 1;
  while (from < to && isQuoteLike(charClass[text.charCodeAt(from)] as number)) from += 1;
  while (to > from && isQuoteLike(charClass[text.charCodeAt(to)] as number)) to -= 1;
  facts.first = charClass[text.charCodeAt(0)] as number;
  facts.firstInner = charClass[text.charCodeAt(from)] as number;
  facts.last = charClass[text.charCodeAt(text.length - 1)] as number;
  facts.lastInner = charClass[text.charCodeAt(to)] as number;
  const second = text.charCodeAt(1);
  if (second === 32 && (facts.first === Char.dash || facts.first === Char.bullet)) facts.marker = 1;
  else if (facts.first === Char.digit && isNumbered(text, second)) facts.marker = 2;
}

/** Counts rarer signs; called for characters that are neither letters nor spaces. */
function countSign(facts: Facts, code: number, kind: number, before: number, after: number): void {
  if (kind === Char.comma) facts.commas += 1;
  else if (kind === Char.stop) {
    if (code === 63 || code === 0xff1f || code === 33 || code === 0x61f) facts.questions += 1;
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f) facts.breaks += after ? 1 : 0;
    else if (before === Char.digit && after === Char.digit) facts.dotted += 1;
    else if (after === Char.space && before !== Char.upper) facts.breaks += 1;
  } else if (kind === Char.colon) {
    facts.colons += 1;
    if (before === Char.digit && after === Char.digit) facts.clock += 1;
  } else if (kind === Char.opener) facts.unclosed += 1;
  else if (kind === Char.closer) {
    if (facts.unclosed > 0) facts.unclosed -= 1;
    else if (code !== 0x2019) facts.unopened += 1;
  } else if (code === 47) facts.slashes += 1;
  else if (code === 124 || code === 0xff5c) facts.bars += 1;
  else if (code === 64) facts.ats += 1;
  else if (code === 0xa9) facts.copyright += 1;
  else if (code === 35) facts.hashes += 1;
}

const blank = (text: string, wordStart: number): Facts => ({
  text,
  width: text.length,
  wordStart,
  wordEnd: wordStart,
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
});

/**
 * Reads the reel's next block once, character by character; its words go to the reel's list. One long loop over local
 * numbers: this is where a build of ten thousand captures spends its time.
 */
export function scanBlock(text: string, reel: Reel): Facts {
  const { codes, words: list, at: start } = reel;
  const facts = blank(text, list.count);
  const end = start + text.length;
  reel.at = end;
  const { hashes, lengths } = list;
  const classes = charClass;
  const small = lowerCase;
  let n = list.count;
  let hash = SEED;
  let length = 0;
  let firstKind = 0;
  let digitsIn = 0;
  let letters = 0;
  let digits = 0;
  let uppers = 0;
  let capitalised = 0;
  let cased = 0;
  let caseless = 0;
  let unspaced = 0;
  let quotes = 0;
  for (let i = start; i <= end; i += 1) {
    const code = i < end ? (codes[i] as number) : 32;
    const kind = classes[code] as number;
    if (kind > 0 && kind <= DIGIT) {
      if (length === 0) firstKind = kind;
      length += 1;
      if (kind === DIGIT) digitsIn += 1;
      else if (kind === UPPER) uppers += 1;
      hash = Math.imul(hash ^ (kind === DIGIT ? 48 : (small[code] as number)), PRIME);
      continue;
    }
    if (length > 0) {
      hashes[n] = digitsIn === length ? NUMBER : hash;
      lengths[n] = Math.min(length, 255);
      n += 1;
      digits += digitsIn;
      letters += length - digitsIn;
      if (digitsIn === 4 && length === 4) facts.years += 1;
      if (firstKind === UPPER) capitalised += 1;
      if (firstKind === CASELESS) caseless += 1;
      else if (firstKind !== DIGIT) cased += 1;
      hash = SEED;
      length = 0;
      digitsIn = 0;
    }
    if (kind === SPACE) continue;
    if (kind === UNSPACED) {
      hashes[n] = Math.imul(SEED ^ code, PRIME);
      lengths[n] = 1;
      n += 1;
      unspaced += 1;
    } else if (code === 34) quotes += 1;
    else {
      const before = i > start ? (classes[codes[i - 1] as number] as number) : SPACE;
      const after = i + 1 < end ? (classes[codes[i + 1] as number] as number) : 0;
      countSign(facts, code, kind, before, after);
    }
  }
  facts.lastCapital = firstKind === UPPER;
  facts.letters = letters + unspaced;
  facts.digits = digits;
  facts.uppers = uppers;
  facts.capitalised = capitalised;
  facts.cased = cased;
  facts.caseless = caseless;
  facts.unspaced = unspaced;
  facts.wordEnd = n;
  list.count = n;
  facts.width += Math.round(unspaced * 1.5);
  if (quotes % 2) facts.unclosed += 1;
  edges(text, facts);
  return facts;
}
