/** Capitals that begin no word: "… el sábado a la mañanaLena Marsh", "… 27 de abril.Lena Marsh". */
import { codeAt } from "../../code-at.ts";
import { Kind, kindAt } from "../../lexicon/codes.ts";

/** Halves of a pair: either may be of a capital. */
const FIRST_HALF = 0xd800;
const LAST_HALF = 0xdfff;

/**
 * Whether a capital may stand at a place, with neither a space nor a capital before it; false is certain.
 * @param at UTF-16 offset
 */
export function isGluedCapital(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  if (kind === Kind.other) return codeAt(text, at) >= FIRST_HALF && codeAt(text, at) <= LAST_HALF;
  if (kind !== Kind.upper) return false;
  const before = kindAt(text, at - 1);
  return before !== Kind.space && before !== Kind.upper;
}

/** Whether a text may hold such a capital behind its first character; false is certain. */
export function mayHoldGluedCapital(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) if (isGluedCapital(text, at)) return true;
  return false;
}
