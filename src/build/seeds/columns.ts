/**
 * Columns of a table as bytes: a hundred thousand texts, or numbers, one after the other. A file of them is read at once and nothing in
 * it is parsed: a text is made where somebody asks for it, and most texts of a table nobody asks for.
 */
import { isAscii } from "node:buffer";
import { endianness } from "node:os";

/** Texts one after the other. */
export interface Texts {
  readonly bytes: Uint8Array;
  /** Where each ends. */
  readonly ends: Numbers;
  /** Whether they are UTF-16: one of them has half a pair, which UTF-8 cannot hold. */
  readonly isWide: boolean;
}

/** Bytes of numbers. */
export type Numbers = Uint8Array;

/** Machines differ in which byte of a number comes first, and a cache may be carried from one to another. */
const isOtherWay = endianness() === "BE";

const viewBytes = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Bytes that lie where a list of numbers can begin, and may be turned. */
const align = (bytes: Uint8Array, size: number): Uint8Array =>
  isOtherWay || bytes.byteOffset % size !== 0 ? Uint8Array.from(bytes) : bytes;

/** Puts numbers of any kind into a column. */
export const packNumbers = (numbers: readonly number[]): Numbers => {
  const bytes = new Uint8Array(Float64Array.from(numbers).buffer);
  if (isOtherWay) viewBytes(bytes).swap64();
  return bytes;
};

/** Takes numbers out of a column. */
export const unpackNumbers = (column: Numbers): Float64Array => {
  const bytes = align(column, Float64Array.BYTES_PER_ELEMENT);
  if (isOtherWay) viewBytes(bytes).swap64();
  return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Float64Array.BYTES_PER_ELEMENT);
};

/** Puts whole numbers from 0 to below 2 ** 32 into a column. */
export const packCounts = (numbers: Iterable<number>): Numbers => {
  const bytes = new Uint8Array(Uint32Array.from(numbers).buffer);
  if (isOtherWay) viewBytes(bytes).swap32();
  return bytes;
};

/** Takes whole numbers out of a column. */
export const unpackCounts = (column: Numbers): Uint32Array => {
  const bytes = align(column, Uint32Array.BYTES_PER_ELEMENT);
  if (isOtherWay) viewBytes(bytes).swap32();
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Uint32Array.BYTES_PER_ELEMENT);
};

/** With this flag, a surrogate that stands alone. */
const HALF_A_PAIR = /\p{Surrogate}/u;

/** Puts texts into a column. */
export const packTexts = (texts: readonly string[]): Texts => {
  const isWide = texts.some((text) => HALF_A_PAIR.test(text));
  const encoding = isWide ? "utf16le" : "utf8";
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [index, text] of texts.entries()) {
    end += Buffer.byteLength(text, encoding);
    ends[index] = end;
  }
  return { bytes: new Uint8Array(Buffer.from(texts.join(""), encoding)), ends: packCounts(ends), isWide };
};

/** Finds a text by its place in a column. */
export type FindText = (at: number) => string;

/** Where so large a part of a column's texts was asked for, the others will be, too. */
const OFTEN = 1 / 16;

/**
 * Opens a column.
 * @returns What makes its texts; none where it has none at a place.
 */
export const openTexts = ({ bytes, ends: packed, isWide }: Texts): FindText => {
  const all = viewBytes(bytes);
  const ends = unpackCounts(packed);
  const encoding = isWide ? "utf16le" : "utf8";
  // A piece of one long text is made in a fraction of the time that bytes take; in ASCII alone it is where its bytes are.
  let left = isWide ? Number.POSITIVE_INFINITY : ends.length * OFTEN;
  let text: string | null = null;
  const makeText = (from: number, to: number): string => {
    left -= 1;
    if (left < 0 && isAscii(all)) text = all.toString("latin1");
    if (left < 0) left = Number.POSITIVE_INFINITY;
    return all.toString(encoding, from, to);
  };
  return (at) => {
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0);
    const to = ends[at] ?? 0;
    return text === null ? makeText(from, to) : text.slice(from, to);
  };
};

/** Takes all texts out of a column. */
export const unpackTexts = (texts: Texts): readonly string[] => {
  const find = openTexts(texts);
  return Array.from({ length: texts.ends.byteLength / Uint32Array.BYTES_PER_ELEMENT }, (_, at) => find(at));
};

/** What tells a text from null, where texts may be either. */
const IS_TEXT = "=";

/** Makes a text of a text or null. */
export const markNull = (text: string | null): string => (text === null ? "" : IS_TEXT + text);

/** Makes a text or null of what `markNull` made. */
export const unmarkNull = (marked: string): string | null => (marked === "" ? null : marked.slice(IS_TEXT.length));
