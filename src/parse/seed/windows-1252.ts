/**
 * Tells text in Windows-1252, which Western newsrooms' systems wrote before UTF-8, from UTF-8 with broken bytes, from other
 * encodings and from files that are no text. Nothing in a file names its encoding, so this weighs signs:
 *
 * 1. Text holds no control characters but white space, and none of the five bytes that the code page leaves free.
 * 2. Its bytes from 0x80 on rarely line up as UTF-8 by chance: "Ã©" is a mark of UTF-8, not two letters.
 * 3. They read naturally: an accented letter stands next to a letter, a capital not behind a small letter, and the signs are
 *    those that newspapers print. Polish and Czech in Windows-1250, for one, put ³ and ¹ into words.
 * 4. Accents are few among plain letters. In Cyrillic, Greek or East Asian code pages nearly every letter is such a byte.
 *
 * When in doubt it says no: a refused file is saved again in a minute, a page of wrong letters may stand for years.
 */
import { isContinuation } from "./utf8.ts";

/** What the bytes from 0x80 to 0x9F stand for that is not a letter: quotes, dashes, the ellipsis, the bullet, € and ™. */
const WINDOWS_SIGNS = new Set([0x80, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b]);
/** No-break space ¡ £ § © ª « ® ° · º » ½ ¼ ¾ ¿: what newspapers print of the signs from 0xA0 on. */
const LATIN_SIGNS = new Set([
  0xa0, 0xa1, 0xa3, 0xa7, 0xa9, 0xaa, 0xab, 0xae, 0xb0, 0xb7, 0xba, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf,
]);
const EURO = 0x80;
const FREE_BYTES = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const CAPITALS = new Set([0x8a, 0x8c, 0x8e, 0x9f]);
const SMALL_LETTERS = new Set([0x83, 0x9a, 0x9c, 0x9e]);
/** × and ÷ stand among the letters. */
const NOT_LETTERS = new Set([0xd7, 0xf7]);

/** At least so many of the high bytes must read naturally. */
const NATURAL_SHARE = 0.9;
/** At most so many of the high bytes may line up as UTF-8. */
const LINED_UP_SHARE = 0.2;
/** At most so many of the letters may have accents; French and Icelandic text stays below an eighth. */
const ACCENTED_SHARE = 0.25;

/** What the bytes 0x80 to 0x9F stand for, in their order; all above stand for the code point of their own number. */
const FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Decodes Windows-1252. Node's own decoder reads the bytes 0x80 to 0x9F as Latin-1 in some versions.
 * @param bytes Any bytes.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replace(/[\u0080-\u009f]/g, (sign) => FROM_0X80[sign.charCodeAt(0) - EURO] ?? sign);
}

const BYTE_OF: ReadonlyMap<string, number> = new Map(Array.from(FROM_0X80, (sign, at) => [sign, EURO + at]));
const LAST_BYTE = 0xff;

/**
 * Encodes a text in Windows-1252: the bytes that were read as it.
 * @param text Any text.
 * @returns null where a sign has no byte.
 */
export function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = BYTE_OF.get(text[at] ?? "") ?? text.charCodeAt(at);
    if (byte > LAST_BYTE) return null;
    bytes[at] = byte;
  }
  return bytes;
}

type Kind = "small" | "capital" | "sign" | "odd";

function kindOf(byte: number): Kind {
  if (NOT_LETTERS.has(byte)) return "odd";
  if (byte >= 0xdf || SMALL_LETTERS.has(byte)) return "small";
  if (byte >= 0xc0 || CAPITALS.has(byte)) return "capital";
  return WINDOWS_SIGNS.has(byte) || LATIN_SIGNS.has(byte) ? "sign" : "odd";
}

const isPlainSmall = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;
const isPlainCapital = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;
const isPlainLetter = (byte: number): boolean => isPlainSmall(byte) || isPlainCapital(byte);

function isLetter(byte: number): boolean {
  if (byte < 0x80) return isPlainLetter(byte);
  const kind = kindOf(byte);
  return kind === "small" || kind === "capital";
}

function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) || byte === 0x7f || FREE_BYTES.has(byte);
}

/** Length of what has the shape of a UTF-8 sequence, also one that UTF-8 forbids, such as half a surrogate pair; or 0. */
function measureLinedUp(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 0;
  for (let next = 1; next < length; next += 1) if (!isContinuation(bytes[at + next])) return 0;
  return length;
}

function isNatural(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  const before = bytes[at - 1] ?? 0;
  const after = bytes[at + 1] ?? 0;
  const kind = kindOf(byte);
  if (kind === "odd") return false;
  if (kind === "sign") return byte !== EURO || !isLetter(before);
  if (kind === "capital") return !isPlainSmall(before) && kindOf(before) !== "small";
  // "à" and "é" are words of their own.
  return isLetter(before) || isLetter(after) || before <= 0x20 || after <= 0x20;
}

/**
 * Tells whether bytes that are not UTF-8 are text in Windows-1252.
 * @param bytes A whole file.
 */
export function isWindows1252(bytes: Uint8Array): boolean {
  let high = 0;
  let linedUp = 0;
  let natural = 0;
  let accented = 0;
  let plain = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isControl(byte)) return false;
    if (byte < 0x80) {
      if (isPlainLetter(byte)) plain += 1;
      continue;
    }
    high += 1;
    if (isLetter(byte)) accented += 1;
    if (isNatural(bytes, at)) natural += 1;
    linedUp += measureLinedUp(bytes, at);
  }
  return (
    high > 0 &&
    linedUp <= high * LINED_UP_SHARE &&
    natural >= high * NATURAL_SHARE &&
    accented <= (accented + plain) * ACCENTED_SHARE
  );
}
