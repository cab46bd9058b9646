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
/** Most captures need no larger room. UTF-16 units. */
const LEAST_ROOM = 1 << 13;
/**
 * So many captures are read step by step together, and each lies in a room of its own. With more of them fewer steps have to be fetched
 * anew, and more captures: of 4, 8, 16, 32 and 64, 16 took the least time in a build of 10,000. Of 12 a batch takes less of the young heap, and
 * two cores read 2 % faster than with 16.
 */
export const READ_TOGETHER = 12;

const rooms: (Room | undefined)[] = new Array<Room | undefined>(READ_TOGETHER).fill(undefined);

/** The room of that number, or a larger one in its place. */
function takeRoom(units: number, place: number): Room {
  if (units > MOST_SHARED) return makeRoom(units);
  const had = rooms[place];
  if (had !== undefined && had.codes.length >= units) return had;
  let size = LEAST_ROOM;
  while (size < units) size *= 2;
  const room = makeRoom(size);
  rooms[place] = room;
  return room;
}

/** Node writes the lower byte first; a machine that reads the higher first needs them swapped. */
const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/** Stands behind each block: no word goes on over it. */
const BETWEEN = "\n";

/**
 * Lays the blocks' characters out one after the other: a loop over numbers is several times one over a string's parts.
 * @param texts The blocks.
 * @param place Number of the room, below {@link READ_TOGETHER}; what lay there counts no longer.
 */
export function layOut(texts: readonly string[], place: number): Reel {
  const whole = texts.join(BETWEEN) + BETWEEN;
  const { bytes, codes, hashes, exact, lengths, ends, longs } = takeRoom(whole.length, place);
  const written = bytes.write(whole, "utf16le");
  if (isBigEndian) bytes.subarray(0, written).swap16();
  return { codes, words: { hashes, exact, lengths, ends, count: 0, longs, longCount: 0 } };
}
