/** Writes src/lexicon/chars.json, the class of every character: `npm run lexicon`. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Char } from "../src/lexicon/chars.ts";
import { UNSPACED_SCRIPTS } from "../src/lexicon/scripts.ts";

export const COMPILED_CHARS = fileURLToPath(new URL("../src/lexicon/chars.json", import.meta.url));

/** How many UTF-16 units there are. */
const UNITS = 0x10000;
const HANGUL = [0xac00, 0xd7a3] as const;
const HAN = [0x4e00, 0x9fff] as const;
/** Surrogates and private use: what they are is not told by one unit. */
const UNTOLD = [0xd800, 0xf8ff] as const;

const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}ー々]`, "u");
const SIGNS: readonly (readonly [number, string])[] = [
  [Char.stop, ".!?…。！？؟۔։।።"],
  [Char.comma, ",、，،"],
  [Char.colon, ":;：；؛"],
  [Char.opener, "([{“„«‹「『（【〈《［‘‚¿¡"],
  [Char.closer, ")]}”»›」』）】〉》］’"],
  [Char.quote, "\"'"],
  [Char.dash, "-–—―‐‑−"],
  [Char.bullet, "•·●▪■◆▶►→›»*"],
];

const isWithin = (code: number, [from, to]: readonly [number, number]): boolean => code >= from && code <= to;

function classifyLetter(char: string, code: number): number {
  if (isWithin(code, HANGUL)) return Char.caseless;
  if (isWithin(code, HAN)) return Char.unspaced;
  if (isWithin(code, UNTOLD)) return Char.symbol;
  if (UNSPACED.test(char)) return Char.unspaced;
  // Georgian has capitals for whole words alone: Unicode calls its letters small, and each sentence begins with one.
  if (/\p{Script=Georgian}/u.test(char)) return Char.caseless;
  if (char.toLowerCase() !== char) return Char.upper;
  if (char.toUpperCase() !== char) return Char.lower;
  if (/\p{L}/u.test(char)) return Char.caseless;
  if (/\p{N}/u.test(char)) return Char.digit;
  if (/\p{M}/u.test(char)) return Char.mark;
  return /\s/.test(char) ? Char.space : Char.symbol;
}

/** The class of every UTF-16 unit, and as a run after a run of equal ones: class, length, class, length … */
export function compileChars(): { readonly unicode: string; readonly runs: readonly number[] } {
  const classes = Uint8Array.from({ length: UNITS }, (_, code) => classifyLetter(String.fromCharCode(code), code));
  for (const [kind, signs] of SIGNS) for (const sign of signs) classes[sign.charCodeAt(0)] = kind;
  const runs: number[] = [];
  let from = 0;
  for (let code = 1; code <= UNITS; code += 1) {
    if (code < UNITS && classes[code] === classes[from]) continue;
    runs.push(classes[from] ?? Char.symbol, code - from);
    from = code;
  }
  return { unicode: process.versions["unicode"] ?? "", runs };
}

/** The text of chars.json. */
export const printChars = (): string => `${JSON.stringify(compileChars())}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(COMPILED_CHARS, printChars());
