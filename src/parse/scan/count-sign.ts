/** Counts what is neither a letter nor a space. Casts to number: the loops stay inside the arrays. */
import { Char, charClass } from "../../lexicon/chars.ts";
import type { Facts } from "./facts.ts";
import { SIGN, signsOf } from "./signs.ts";

const { upper: UPPER, digit: DIGIT, unspaced: UNSPACED, space: SPACE, caseless: CASELESS } = Char;
const LAST_DIGIT = 57;

const isLetter = (kind: number): boolean => (kind > 0 && kind <= CASELESS) || kind === UNSPACED;
/** Signs behind which a stop ends a sentence, as behind a letter. */
const isBeforeEnd = (code: number): boolean =>
  code === 34 || code === 41 || code === 0x201d || (code >= 48 && code <= LAST_DIGIT);

/** Counts a full stop, a question or an exclamation mark. */
function countStop(facts: Facts, codes: Uint16Array, at: number, end: number): void {
  const code = codes[at] as number;
  const hasNext = at + 1 < end;
  const before = at > facts.start ? (charClass[codes[at - 1] as number] as number) : SPACE;
  const after = hasNext ? (charClass[codes[at + 1] as number] as number) : 0;
  if (code === 63 || code === 0xff1f || code === 33 || code === 0x61f) facts.questions += 1;
  const isWide = code === 0x3002 || code === 0xff01 || code === 0xff1f;
  if (isWide) {
    facts.breaks += after ? 1 : 0;
    facts.stops += hasNext ? 1 : 0;
  } else if (before === DIGIT && after === DIGIT) {
    facts.dotted += 1;
    facts.signs |= SIGN.clock;
  } else if (after === SPACE && before !== UPPER) facts.breaks += 1;
  if (code !== 46 && code !== 63 && code !== 33) return;
  facts.lastStop = at - facts.start;
  if (after === SPACE && at > facts.start && (isLetter(before) || isBeforeEnd(codes[at - 1] as number)))
    facts.stops += 1;
  if (code === 46 && codes[at - 1] === 119 && codes[at - 2] === 119 && codes[at - 3] === 119)
    facts.signs |= SIGN.address;
}

/** Counts rarer signs; called for characters that are neither letters nor spaces. */
export function countSign(facts: Facts, codes: Uint16Array, at: number, end: number): void {
  const code = codes[at] as number;
  const kind = charClass[code] as number;
  const place = at - facts.start;
  facts.signs |= signsOf[code] as number;
  if (kind === Char.comma) {
    facts.commas += 1;
    if (code === 44 && place < facts.markAt) facts.markAt = place;
  } else if (kind === Char.stop) countStop(facts, codes, at, end);
  else if (kind === Char.colon) {
    facts.colons += 1;
    const before = at > facts.start ? (charClass[codes[at - 1] as number] as number) : SPACE;
    const after = at + 1 < end ? (charClass[codes[at + 1] as number] as number) : 0;
    if (before === DIGIT && after === DIGIT) {
      facts.clock += 1;
      facts.signs |= SIGN.clock;
    }
    if (code === 58 || code === 0xff1a) {
      if (place < facts.markAt) facts.markAt = place;
      if (place < facts.colonAt) facts.colonAt = place;
    }
  } else if (kind === Char.opener) facts.unclosed += 1;
  else if (kind === Char.closer) {
    if (facts.unclosed > 0) facts.unclosed -= 1;
    else if (code !== 0x2019) facts.unopened += 1;
  } else if (kind === Char.dash) countDash(facts, codes, at, end);
  else if (code === 47) facts.slashes += 1;
  else if (code === 124 || code === 0xff5c) facts.bars += 1;
  else if (code === 64) facts.ats += 1;
  else if (code === 0xa9) facts.copyright += 1;
  else if (code === 35) facts.hashes += 1;
  else if (code === 61 && place < facts.dashAt) facts.dashAt = place;
}

function countDash(facts: Facts, codes: Uint16Array, at: number, end: number): void {
  const code = codes[at] as number;
  if (code !== 45 && code !== 0x2013 && code !== 0x2014) return;
  if (at - facts.start < facts.dashAt) facts.dashAt = at - facts.start;
  const isSpaced =
    at > facts.start &&
    at + 1 < end &&
    charClass[codes[at - 1] as number] === SPACE &&
    charClass[codes[at + 1] as number] === SPACE;
  if (isSpaced) facts.signs |= SIGN.dash;
}
