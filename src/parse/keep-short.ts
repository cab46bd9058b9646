/**
 * What is read from short texts, kept from capture to capture: a newsroom's promos, labels, names and days stand in capture after
 * capture.
 */
import { codeAt } from "../code-at.ts";
import { FNV_OFFSET, FNV_PRIME } from "../fnv.ts";
import { copyText } from "./narrow-text.ts";

/** Longest text of which anything is kept. UTF-16 units. */
export const LONGEST_KEPT = 80;

function hashShort(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ codeAt(text, i), FNV_PRIME);
  return hash;
}

interface Kept<Value> {
  readonly text: string;
  readonly value: Value;
}

/**
 * Keeps what a reader makes of short texts, from the second time on that one comes: most come once.
 * @param read Makes the same of the same text. What it makes is shared by all that ask.
 * @param places How many texts are kept at most, a power of two: each has its place by its hash.
 * @returns The same reader.
 */
export function keepShort<Value>(read: (text: string) => Value, places: number): (text: string) => Value {
  const kept: (Kept<Value> | undefined)[] = new Array<Kept<Value> | undefined>(places).fill(undefined);
  /** Hash of the text that came last to each place. */
  const seen = new Int32Array(places);
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    const hash = hashShort(text);
    const place = hash & (places - 1);
    const had = kept[place];
    if (had !== undefined && had.text === text) return had.value;
    const isKnown = seen[place] === hash;
    seen[place] = hash;
    if (!isKnown) return read(text);
    const copy = copyText(text);
    const value = read(copy);
    kept[place] = { text: copy, value };
    return value;
  };
}
