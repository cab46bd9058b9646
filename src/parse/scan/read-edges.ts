/** The first and the last characters of a block. Casts to number: the loops stay inside the arrays. */
import { Char, charClass } from "../../lexicon/chars.ts";
import type { Facts } from "./facts.ts";

const LAST_DIGIT = 57;

const isQuoteLike = (kind: number): boolean => kind === Char.quote || kind === Char.opener || kind === Char.closer;

/** Whether a text that begins with a digit begins like an item of a numbered list. */
function isNumbered(codes: Uint16Array, start: number): boolean {
  const second = codes[start + 1] as number;
  const at = start + (second >= 48 && second <= LAST_DIGIT ? 2 : 1);
  const sign = codes[at];
  return (sign === 46 || sign === 41) && codes[at + 1] === 32;
}

/** How the block begins and ends. */
export function readEdges(facts: Facts, codes: Uint16Array, start: number, end: number): void {
  let from = start;
  let to = end - 1;
  while (from < to && isQuoteLike(charClass[codes[from] as number] as number)) from += 1;
  while (to > from && isQuoteLike(charClass[codes[to] as number] as number)) to -= 1;
  facts.first = charClass[codes[start] as number] as number;
  facts.firstInner = charClass[codes[from] as number] as number;
  facts.last = charClass[codes[end - 1] as number] as number;
  facts.lastInner = charClass[codes[to] as number] as number;
  const isSpaced = codes[start + 1] === 32;
  if (isSpaced && (facts.first === Char.dash || facts.first === Char.bullet)) facts.marker = 1;
  else if (facts.first === Char.digit && isNumbered(codes, start)) facts.marker = 2;
}
