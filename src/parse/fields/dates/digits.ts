/** Digits of other scripts, read as plain ones. */
import { isAscii } from "../../../lexicon/codes.ts";

/** How many digits a script has. */
const TEN = 10;
/** Plain ones begin with it. */
const ZERO = 0x30;
/** First digit of each script whose ten digits follow one another; fullwidth, Arabic, Persian, those of India, Thai, Lao, Burmese, Khmer. */
const ZEROS = [
  0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040,
  0x17e0,
] as const;
/** All of them, to stand within the brackets of a class. */
export const OTHER_DIGITS = ZEROS.map(
  (zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + TEN - 1)}`,
).join("");
/** All digits that are read, plain ones too, one after another. */
export const ALL_DIGITS = [ZERO, ...ZEROS]
  .flatMap((zero) => Array.from({ length: TEN }, (_, value) => String.fromCharCode(zero + value)))
  .join("");
const ANY_OTHER = new RegExp(`[${OTHER_DIGITS}]`, "g");
const WIDE_SIGNS = /[：．／－]/g;
const ASCII_WIDTH = 0xfee0;

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + TEN) ?? code;
  return String.fromCharCode(ZERO + code - zero);
}

/** Writes digits and the signs between them in ASCII. The text keeps its length, so offsets stay true. */
export function plainDigits(text: string): string {
  if (isAscii(text, 0, text.length)) return text;
  return text
    .replace(ANY_OTHER, plainDigit)
    .replace(WIDE_SIGNS, (sign) => String.fromCharCode(sign.charCodeAt(0) - ASCII_WIDTH));
}

const ANY_DIGIT = new RegExp(`[0-9${OTHER_DIGITS}]`);

/** Whether a text has a digit of any script that plainDigits reads. */
export function hasDigit(text: string): boolean {
  return ANY_DIGIT.test(text);
}
