/** Signs that a block has: by them it is known which patterns cannot match, before any is asked. Cast to number: every code unit has its bits. */

/** One bit each. */
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
  /** A dash with a space on both sides. */
  dash: 1024,
  /** A letter of a script that may be unspaced, from Hangul's on, or a sign of such scripts. */
  wide: 2048,
  /** What a credit at a block's end is told by: a closing bracket, a bar, a dash, a colon, an equals sign. */
  credit: 4096,
  /** "www." */
  address: 8192,
  /** A word with four digits or more; a stop or colon between two digits. */
  number: 16_384,
  clock: 32_768,
  /** Half a character: what the whole is, one unit does not tell. */
  half: 65_536,
} as const;

/** First code of a script that may be written without spaces: Hangul's letters. */
export const FIRST_WIDE = 0x1100;
/** First code of the blocks whose signs, as their letters, are of such scripts. */
const FIRST_WIDE_SIGN = 0x2e80;

const UNITS = 0x10000;
const HALVES = [0xd800, 0xe000] as const;

const SIGNS: readonly (readonly [signs: string, bits: number])[] = [
  [":：", SIGN.colon],
  ["(（", SIGN.bracket],
  [",", SIGN.comma],
  ["|", SIGN.bar],
  ["/", SIGN.slash],
  ["©ⓒⒸ", SIGN.rights],
  ['„“"«»”「」', SIGN.quotation],
  ["?!", SIGN.ask],
  ["@", SIGN.at],
  [")]）］】©ⓒ|/—–＝:：=", SIGN.credit],
];

/** The signs that a character is, by UTF-16 unit. Letters and digits are told by their class. */
export const signsOf: Int32Array = (() => {
  const bits = new Int32Array(UNITS).fill(SIGN.wide, FIRST_WIDE_SIGN).fill(SIGN.wide | SIGN.half, ...HALVES);
  for (const [signs, bit] of SIGNS)
    for (const sign of signs) bits[sign.charCodeAt(0)] = (bits[sign.charCodeAt(0)] as number) | bit;
  return bits;
})();
