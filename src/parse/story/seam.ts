import { Char } from "../../lexicon/chars.ts";
import { BIT } from "../../lexicon/parts.ts";
import type { Facts } from "../scan/facts.ts";

/** From this width on a block is taken for a piece of running text when a sentence's two ends are looked for. */
export const LONG = 45;

/** Whether a block's last sentence has come to its end. */
export const endsSentence = (f: Facts): boolean => f.lastInner === Char.stop || f.last === Char.stop;

export const START_KINDS = ["lower", "resume", "closer", "capital", "digit", "opener", "caseless", "dash", "other"];

/** How a block begins, as far as it may carry a sentence on. */
export function startKind(f: Facts, firstWord: number): number {
  if (f.marker) return 7;
  if (f.first === Char.lower) return firstWord & BIT.resume ? 1 : 0;
  if (f.first === Char.comma || f.first === Char.closer || f.first === Char.colon || f.first === Char.stop) return 2;
  if (f.first === Char.upper) return 3;
  if (f.first === Char.digit) return 4;
  if (f.first === Char.opener || f.first === Char.quote) return f.firstInner === Char.lower ? 0 : 5;
  if (f.first === Char.caseless || f.first === Char.unspaced) return firstWord & BIT.resume ? 1 : 6;
  return f.first === Char.dash ? 7 : 8;
}

export const END_KINDS = [
  "stop",
  "dangling word",
  "comma",
  "colon",
  "opener",
  "dash",
  "lower word",
  "name or number",
  "caseless",
  "other",
];

/** How a block ends, as far as its sentence may go on. */
export function endKind(f: Facts, lastWord: number): number {
  if (endsSentence(f)) return 0;
  if (f.last === Char.comma) return 2;
  if (f.last === Char.colon) return 3;
  if (f.last === Char.opener) return 4;
  if (f.last === Char.dash) return 5;
  if (lastWord & BIT.open) return 1;
  if (f.last === Char.caseless || f.last === Char.unspaced) return 8;
  if (f.last === Char.lower) return f.lastCapital ? 7 : 6;
  return f.last === Char.digit || f.last === Char.upper ? 7 : 9;
}
