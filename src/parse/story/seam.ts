import { Char } from "../../lexicon/chars.ts";
import { BIT } from "../../lexicon/parts.ts";
import type { Facts } from "../scan/facts.ts";

/** From this width on a block is taken for a piece of running text when a sentence's two ends are looked for. */
export const LONG = 45;

/** Whether a block's last sentence has come to its end. */
export const endsSentence = (f: Facts): boolean => f.lastInner === Char.stop || f.last === Char.stop;

/** The numbers are those of features: weights that were learnt go by them. */
const START = {
  lower: 0,
  resume: 1,
  closer: 2,
  capital: 3,
  digit: 4,
  opener: 5,
  caseless: 6,
  dash: 7,
  other: 8,
} as const;
/** What each kind of start is called, by its number. */
export const START_KINDS: readonly string[] = Object.keys(START);

/** How a block begins, as far as it may carry a sentence on. */
export function startKind(f: Facts, firstWord: number): number {
  if (f.marker) return START.dash;
  if (f.first === Char.lower) return firstWord & BIT.resume ? START.resume : START.lower;
  if (f.first === Char.comma || f.first === Char.closer || f.first === Char.colon || f.first === Char.stop)
    return START.closer;
  if (f.first === Char.upper) return START.capital;
  if (f.first === Char.digit) return START.digit;
  if (f.first === Char.opener || f.first === Char.quote)
    return f.firstInner === Char.lower ? START.lower : START.opener;
  if (f.first === Char.caseless || f.first === Char.unspaced)
    return firstWord & BIT.resume ? START.resume : START.caseless;
  return f.first === Char.dash ? START.dash : START.other;
}

/** Numbers of features as well. */
const END = {
  stop: 0,
  "dangling word": 1,
  comma: 2,
  colon: 3,
  opener: 4,
  dash: 5,
  "lower word": 6,
  "name or number": 7,
  caseless: 8,
  other: 9,
} as const;
/** What each kind of end is called, by its number. */
export const END_KINDS: readonly string[] = Object.keys(END);

/** How a block ends, as far as its sentence may go on. */
export function endKind(f: Facts, lastWord: number): number {
  if (endsSentence(f)) return END.stop;
  if (f.last === Char.comma) return END.comma;
  if (f.last === Char.colon) return END.colon;
  if (f.last === Char.opener) return END.opener;
  if (f.last === Char.dash) return END.dash;
  if (lastWord & BIT.open) return END["dangling word"];
  if (f.last === Char.caseless || f.last === Char.unspaced) return END.caseless;
  if (f.last === Char.lower) return f.lastCapital ? END["name or number"] : END["lower word"];
  return f.last === Char.digit || f.last === Char.upper ? END["name or number"] : END.other;
}
