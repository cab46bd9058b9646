/**
 * Columns of a table as JSON keeps them soonest read: a hundred thousand texts, or numbers, as one string. Of the numbers the bytes are
 * kept, so that none has to be parsed.
 */
import { endianness } from "node:os";

/** Between texts. JSON writes it as it is, and no text that people read has it. */
const BETWEEN = "\x7f";

/** Texts one after the other; a list of them where one has in it what stands between them. */
export type Texts = string | readonly string[];

/** Bytes of numbers, in base64. */
export type Numbers = string;

/** Puts texts into a column. */
export const packTexts = (texts: readonly string[]): Texts =>
  texts.some((text) => text.includes(BETWEEN)) ? texts : texts.join(BETWEEN);

/**
 * Takes texts out of a column.
 * @param texts The column.
 * @param count How many there are.
 */
export const unpackTexts = (texts: Texts, count: number): readonly string[] => {
  if (typeof texts !== "string") return texts;
  return count === 0 ? [] : texts.split(BETWEEN);
};

/** What tells a text from null, where texts may be either. */
const IS_TEXT = "=";

/** Makes a text of a text or null. */
export const markNull = (text: string | null): string => (text === null ? "" : IS_TEXT + text);

/** Makes a text or null of what `markNull` made. */
export const unmarkNull = (marked: string): string | null => (marked === "" ? null : marked.slice(IS_TEXT.length));

/** Machines differ in which byte of a number comes first, and a cache may be carried from one to another. */
const isOtherWay = endianness() === "BE";

const encode = (bytes: Buffer): Numbers => bytes.toString("base64");

/** The bytes of a column, alone in their memory. */
const decode = (column: Numbers): Buffer<ArrayBuffer> => {
  const bytes = Buffer.from(column, "base64");
  // Small buffers share their memory, and lie where a list of numbers cannot begin.
  const own = Buffer.from(new ArrayBuffer(bytes.length));
  bytes.copy(own);
  return own;
};

/** Puts numbers of any kind into a column. */
export const packNumbers = (numbers: readonly number[]): Numbers => {
  const bytes = Buffer.from(Float64Array.from(numbers).buffer);
  return encode(isOtherWay ? bytes.swap64() : bytes);
};

/** Takes numbers out of a column. */
export const unpackNumbers = (column: Numbers): Float64Array => {
  const bytes = decode(column);
  return new Float64Array((isOtherWay ? bytes.swap64() : bytes).buffer);
};

/** Puts whole numbers from 0 to below 2 ** 32 into a column. */
export const packCounts = (numbers: readonly number[]): Numbers => {
  const bytes = Buffer.from(Uint32Array.from(numbers).buffer);
  return encode(isOtherWay ? bytes.swap32() : bytes);
};

/** Takes whole numbers out of a column. */
export const unpackCounts = (column: Numbers): Uint32Array => {
  const bytes = decode(column);
  return new Uint32Array((isOtherWay ? bytes.swap32() : bytes).buffer);
};
