/** Reads a block once, letter by letter, for the features of what stands beside the story. */

/** What a character is; several may hold. */
const KNOWN = 1;
const LETTER = 2;
const UPPER = 4;
const SMALL = 8;
/** A letter, a mark or a number. */
const WORD = 16;
/** Of a script in which two characters say as much as a word. */
const PAIR = 32;
const SPACE = 64;
/** Parts words where those of a language's lists are looked for. */
const BREAK = 128;

const TESTS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [UPPER, /\p{Lu}/u],
  [SMALL, /\p{Ll}/u],
  [WORD, /[\p{L}\p{M}\p{N}]/u],
  [PAIR, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  [SPACE, /\s/u],
  [BREAK, /[\s,.;:()]/u],
];

/** By code, as far as it was asked for; nought where it was not. */
const kinds = new Uint8Array(0x10000);

function findKind(code: number): number {
  const char = String.fromCodePoint(code);
  const kind = TESTS.reduce((sum, [bit, test]) => (test.test(char) ? sum | bit : sum), KNOWN);
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

const kindOf = (code: number): number => kinds[code] || findKind(code);

/** The code point at an offset; half a pair stands for itself. */
function pointAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code & 0xfc00) === 0xd800 ? (text.codePointAt(at) ?? code) : code;
}

const isSpaceAt = (text: string, at: number): boolean =>
  at < text.length && (kindOf(text.charCodeAt(at)) & SPACE) !== 0;

const codesOf = (signs: string): ReadonlySet<number> => new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const CLOSING_QUOTES = codesOf("\"'”’»」");
const STOPS = codesOf(".。।");
const ASKS = codesOf("?!？！");
const COLONS = codesOf(":：");
const CLOSERS = codesOf(")]）】");
const OPENING_QUOTES = codesOf("\"'“”„«»‘「");
const OPENERS = codesOf("([（［【");
const BULLETS = codesOf("-•*–—|");
const ELLIPSIS = 0x2026;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** How a text ends: an index into the answers of "ends with". */
export function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && CLOSING_QUOTES.has(text.charCodeAt(end - 1))) end -= 1;
  const isQuoted = end < text.length;
  const last = text.charCodeAt(end - 1);
  if (last === ELLIPSIS || text.endsWith("...", end)) return 3;
  if (STOPS.has(last)) return isQuoted ? 6 : 1;
  if (ASKS.has(last)) return 2;
  if (!isQuoted && COLONS.has(last)) return 4;
  if (!isQuoted && CLOSERS.has(last)) return 5;
  if (!isQuoted && isDigit(last)) return 7;
  const isPair = (last & 0xfc00) === 0xdc00 && end > 1;
  const before = isPair ? pointAt(text, end - 2) : last;
  const isLetter = end > 0 && (kindOf(before > 0xffff ? before : last) & LETTER) !== 0;
  return isLetter ? (isQuoted ? 6 : 0) : 8;
}

/** How a text starts: an index into the answers of "starts with". */
export function startOf(text: string): number {
  if (text === "") return 7;
  const code = pointAt(text, 0);
  const kind = kindOf(code);
  if (kind & UPPER) return 0;
  if (kind & SMALL) return 1;
  if (isDigit(code)) return 2;
  if (OPENING_QUOTES.has(code)) return 3;
  if (OPENERS.has(code)) return 4;
  if (BULLETS.has(code)) return 5;
  return kind & LETTER ? 6 : 7;
}

/** Signs that a text has; one bit each. */
export const SIGN = {
  digit: 1,
  colon: 2,
  bracket: 4,
  comma: 8,
  bar: 16,
  slash: 32,
  rights: 64,
  quotation: 128,
  ask: 256,
  at: 512,
  dash: 1024,
  /** A character of a script that may be unspaced. */
  wide: 2048,
} as const;

const SIGNS: ReadonlyMap<number, number> = new Map(
  (
    [
      ["0123456789", SIGN.digit],
      [":：", SIGN.colon],
      ["(（", SIGN.bracket],
      [",", SIGN.comma],
      ["|", SIGN.bar],
      ["/", SIGN.slash],
      ["©ⓒⒸ", SIGN.rights],
      ['„“"«»”「」', SIGN.quotation],
      ["?!", SIGN.ask],
      ["@", SIGN.at],
    ] as const
  ).flatMap(([signs, bit]) => Array.from(signs, (sign): [number, number] => [sign.charCodeAt(0), bit])),
);
const DASHES = codesOf("–—-");
const SENTENCE_ENDS = codesOf(".!?");
const WIDE_ENDS = codesOf("。！？");
const BEFORE_END = codesOf('0123456789)"”');
/** First code of a script that may be written without spaces: Hangul's letters. */
const FIRST_WIDE = 0x1100;

/** A text's shape. */
export interface Shape {
  /** Words between spaces, and those of them whose first letter is a capital. */
  readonly words: number;
  readonly capitals: number;
  /** Sentences ended inside. */
  readonly stops: number;
  /** Bits of SIGN. */
  readonly signs: number;
}

/** Reads the shape of a text. */
export function readShape(text: string): Shape {
  let [words, capitals, stops, signs] = [1, 0, 0, 0];
  let isOpen = true;
  let [before, beforeCode] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const code = pointAt(text, i);
    const kind = kindOf(code);
    if (code >= FIRST_WIDE) signs |= SIGN.wide;
    if (kind & LETTER) {
      if (isOpen && kind & UPPER) capitals += 1;
      isOpen = false;
    } else if (kind & SPACE) {
      if (!(before & SPACE)) words += 1;
      isOpen = true;
    } else {
      signs |= SIGNS.get(code) ?? 0;
      if (SENTENCE_ENDS.has(code)) {
        if ((before & LETTER || BEFORE_END.has(beforeCode)) && isSpaceAt(text, i + 1)) stops += 1;
      } else if (WIDE_ENDS.has(code)) stops += i + 1 < text.length ? 1 : 0;
      else if (before & SPACE && DASHES.has(code) && isSpaceAt(text, i + 1)) signs |= SIGN.dash;
    }
    if (code > 0xffff) i += 1;
    [before, beforeCode] = [kind, code];
  }
  return { words, capitals, stops, signs };
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** A word of so many letters says what a text is about. */
const LONG = 5;

/** Words as numbers, of one text after the other. */
export interface WordList {
  numbers: Int32Array;
  count: number;
}

export const openWords = (most: number): WordList => ({ numbers: new Int32Array(most), count: 0 });

function putWord(list: WordList, word: number): void {
  if (list.count === list.numbers.length) {
    const more = new Int32Array(list.count * 2 + 1);
    more.set(list.numbers);
    list.numbers = more;
  }
  list.numbers[list.count] = word;
  list.count += 1;
}

/** Adds the long words of a text, and of short runs of characters without spaces every two. */
export function listLongWords(text: string, list: WordList): void {
  const small = text.toLowerCase();
  for (let i = 0; i < small.length; ) {
    let [end, hash, letters] = [i, SEED, 0];
    while (end < small.length) {
      const code = pointAt(small, end);
      if (!(kindOf(code) & WORD)) break;
      hash = Math.imul(hash ^ code, PRIME);
      letters += 1;
      end += code > 0xffff ? 2 : 1;
    }
    if (letters >= LONG) {
      putWord(list, hash);
      i = end;
      continue;
    }
    i = listPairs(small, i, Math.max(end, i + 1), list);
  }
}

/** Adds pairs that start before `end`; gives where to go on. */
function listPairs(text: string, from: number, end: number, list: WordList): number {
  let at = from;
  while (at < end) {
    const first = pointAt(text, at);
    const next = at + (first > 0xffff ? 2 : 1);
    const second = first < FIRST_WIDE || next >= text.length ? 0 : pointAt(text, next);
    if (second >= FIRST_WIDE && kindOf(first) & kindOf(second) & PAIR) {
      putWord(list, Math.imul(Math.imul(SEED ^ first, PRIME) ^ second, PRIME));
      at = next + (second > 0xffff ? 2 : 1);
    } else at = next;
  }
  return at;
}

/** A set of words as numbers: open addressing, emptied by a new stamp. */
export interface WordSet {
  readonly words: Int32Array;
  readonly stamps: Int32Array;
  stamp: number;
}

/** A set for at most `most` words. */
export function openSet(most: number): WordSet {
  let size = 64;
  while (size < most * 2) size *= 2;
  return { words: new Int32Array(size), stamps: new Int32Array(size), stamp: 1 };
}

function slotOf({ words, stamps, stamp }: WordSet, word: number): number {
  const last = words.length - 1;
  let slot = (word ^ (word >>> 15)) & last;
  while (stamps[slot] === stamp && words[slot] !== word) slot = (slot + 1) & last;
  return slot;
}

export function addWord(set: WordSet, word: number): void {
  const slot = slotOf(set, word);
  set.words[slot] = word;
  set.stamps[slot] = set.stamp;
}

export const hasWord = (set: WordSet, word: number): boolean => set.stamps[slotOf(set, word)] === set.stamp;

const sets = new WeakMap<ReadonlySet<string>, WordSet>();

function setOf(words: ReadonlySet<string>): WordSet {
  const had = sets.get(words);
  if (had !== undefined) return had;
  const set = openSet(words.size);
  for (const word of words) addWord(set, hashOf(word));
  sets.set(words, set);
  return set;
}

function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

/** Which of two lists of words a text has a word of: bit 1 and bit 2. */
export function findListed(text: string, first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const small = text.toLowerCase();
  const [one, two] = [setOf(first), setOf(second)];
  let [found, hash, from] = [0, SEED, 0];
  for (let i = 0; i <= small.length; i += 1) {
    const code = i < small.length ? small.charCodeAt(i) : 32;
    if (!(kindOf(code) & BREAK)) {
      hash = Math.imul(hash ^ code, PRIME);
      continue;
    }
    if (i > from) found |= (hasWord(one, hash) ? 1 : 0) | (hasWord(two, hash) ? 2 : 0);
    [hash, from] = [SEED, i + 1];
  }
  return found;
}
