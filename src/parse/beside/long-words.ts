/**
 * The words that say what a text is about: long ones, and of short runs of characters without spaces every two.
 * Casts to number: the loops stay inside the arrays.
 */
import { FNV_OFFSET, FNV_PRIME } from "../../fnv.ts";
import { Char, charClass } from "../../lexicon/chars.ts";
import { HAN_AND_KANA } from "../../lexicon/scripts.ts";
import type { Facts } from "../scan/facts.ts";
import { LONG_WORD, type Reel } from "../scan/reel.ts";
import { FIRST_WIDE, SIGN } from "../scan/signs.ts";

const WORD = /[\p{L}\p{M}\p{N}]/u;
const PAIR = new RegExp(`[${HAN_AND_KANA}]`, "u");

/** Whether a code point is a letter, a mark or a number. */
function isOfWord(code: number): boolean {
  const kind = charClass[code];
  if (kind !== undefined && kind !== Char.unspaced && (code & 0xf800) !== 0xd800) return kind > 0 && kind <= Char.digit;
  return WORD.test(String.fromCodePoint(code));
}

/** Whether a code point is of a script in which two characters say as much as a word. */
const isOfPair = (code: number): boolean => code >= FIRST_WIDE && PAIR.test(String.fromCodePoint(code));

/** The code point at an offset; half a pair stands for itself. */
function pointAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code & 0xfc00) === 0xd800 ? (text.codePointAt(at) ?? code) : code;
}

/** Lists pairs that start before `end`; returns where to go on. */
function listPairs(text: string, from: number, end: number, list: number[]): number {
  let at = from;
  while (at < end) {
    const first = pointAt(text, at);
    const next = at + (first > 0xffff ? 2 : 1);
    const second = first < FIRST_WIDE || next >= text.length ? 0 : pointAt(text, next);
    if (isOfPair(second) && isOfPair(first)) {
      list.push(Math.imul(Math.imul(FNV_OFFSET ^ first, FNV_PRIME) ^ second, FNV_PRIME));
      at = next + (second > 0xffff ? 2 : 1);
    } else at = next;
  }
  return at;
}

/** The long words of a text in any script, code point by code point. */
function listOfAnyScript(text: string, list: number[]): void {
  const small = text.toLowerCase();
  for (let i = 0; i < small.length; ) {
    let end = i;
    let hash = FNV_OFFSET;
    let letters = 0;
    while (end < small.length) {
      const code = pointAt(small, end);
      if (!isOfWord(code)) break;
      hash = Math.imul(hash ^ code, FNV_PRIME);
      letters += 1;
      end += code > 0xffff ? 2 : 1;
    }
    if (letters >= LONG_WORD) {
      list.push(hash);
      i = end;
    } else i = listPairs(small, i, Math.max(end, i + 1), list);
  }
}

/** Adds the long words of a block to a list of hashes. */
export function listLongWords({ words }: Reel, facts: Facts, list: number[]): void {
  if (facts.unspaced > 0 || facts.signs & SIGN.half) {
    listOfAnyScript(facts.text, list);
    return;
  }
  const { longs, exact } = words;
  const { longStart, longEnd } = facts;
  for (let k = longStart; k < longEnd; k += 1) list.push(exact[longs[k] as number] as number);
}
