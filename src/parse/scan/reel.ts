/** A word of so many letters says what a text is about. */
export const LONG_WORD = 5;

/** All words of a capture, in order. */
export interface WordList {
  /** Digits all alike, letters in lower case: the same as the lexicon's, see lexicon/words.ts. */
  readonly hashes: Int32Array;
  /** The same with each digit for itself. */
  readonly exact: Int32Array;
  /** UTF-16 units. */
  readonly lengths: Uint16Array;
  /** Where each ends in the reel. */
  readonly ends: Int32Array;
  count: number;
  /** The numbers of those that are {@link LONG_WORD} long. */
  readonly longs: Int32Array;
  longCount: number;
}

/** A capture's characters, and the words that are found in them. */
export interface Reel {
  /** The blocks' UTF-16 units, one block after the other, with a line feed behind each. */
  readonly codes: Uint16Array;
  readonly words: WordList;
}

/** What one capture is read in. */
interface Room {
  readonly bytes: Buffer;
  readonly codes: Uint16Array;
  readonly hashes: Int32Array;
  readonly exact: Int32Array;
  readonly lengths: Uint16Array;
  readonly ends: Int32Array;
  readonly longs: Int32Array;
}

function makeRoom(units: number): Room {
  const codes = new Uint16Array(units);
  // No text has more words than characters.
  return {
    bytes: Buffer.from(codes.buffer),
    codes,
    hashes: new Int32Array(units),
    exact: new Int32Array(units),
    lengths: new Uint16Array(units),
    ends: new Int32Array(units),
    longs: new Int32Array(units),
  };
}

/** A capture of more UTF-16 units gets a room of its own, which is given back. */
export const MOST_SHARED = 1 << 17;
/** Captures are read one after the other, each in the same room: what is in it counts until the next is read. */
let shared: Room | undefined;

function takeRoom(units: number): Room {
  if (units > MOST_SHARED) return makeRoom(units);
  shared ??= makeRoom(MOST_SHARED);
  return shared;
}

/** Node writes the lower byte first; a machine that reads the higher first needs them swapped. */
const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/** Stands behind each block: no word goes on over it. */
const BETWEEN = "\n";

/** Lays the blocks' characters out one after the other: a loop over numbers is several times one over a string's parts. */
export function layOut(texts: readonly string[]): Reel {
  const whole = texts.join(BETWEEN) + BETWEEN;
  const { bytes, codes, hashes, exact, lengths, ends, longs } = takeRoom(whole.length);
  const written = bytes.write(whole, "utf16le");
  if (isBigEndian) bytes.subarray(0, written).swap16();
  return { codes, words: { hashes, exact, lengths, ends, count: 0, longs, longCount: 0 } };
}
