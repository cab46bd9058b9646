/** What the lexicon knows of a block's first and last words. Casts to number: the loops stay inside the arrays. */
import { BIT, type Parts } from "../../lexicon/parts.ts";
import { extendPhrase, NUMBER } from "../../lexicon/words.ts";
import type { Facts } from "../scan/facts.ts";
import { type FilteredTable, filterTable, maskIn } from "../scan/filter.ts";
import type { WordList } from "../scan/reel.ts";

/** A block's hits in the lexicon, as category masks. */
export interface Hits {
  whole: number;
  opening: number;
  closing: number;
  firstWord: number;
  lastWord: number;
  /** Of up to sixteen words looked up: function words, times and months, agencies and social names. */
  looked: number;
  functions: number;
  times: number;
  names: number;
  /** Words about the site itself and its reader, among up to forty. */
  service: number;
  serviceLooked: number;
  /** A name and then "is", "writes": a note about an author. */
  bio: number;
  anyWord: number;
}

const WHOLE_AT_MOST = 9;
const LOOK_AT = 12;
const SERVICE_AT_MOST = 32;

function phraseHits(words: Int32Array, start: number, end: number, phrases: FilteredTable, hits: Hits): void {
  let phrase = 0;
  const most = Math.min(end, start + WHOLE_AT_MOST);
  for (let i = start; i < most; i += 1) {
    const word = words[i] as number;
    if (word === NUMBER) {
      if (i === end - 1) hits.whole = maskIn(phrases, phrase);
      continue;
    }
    phrase = extendPhrase(phrase, word);
    const mask = maskIn(phrases, phrase);
    hits.opening |= mask;
    if (i === end - 1) hits.whole = mask;
  }
  for (let n = 1; n <= 3 && end - n > start; n += 1) {
    let tail = 0;
    for (let i = end - n; i < end; i += 1) tail = extendPhrase(tail, words[i] as number);
    hits.closing |= maskIn(phrases, tail);
  }
}

let filtered: { readonly parts: Parts; readonly words: FilteredTable; readonly phrases: FilteredTable } | undefined;

/** The filters of the lexicon's tables, made once. */
function filterParts(parts: Parts): NonNullable<typeof filtered> {
  if (filtered?.parts !== parts)
    filtered = { parts, words: filterTable(parts.words), phrases: filterTable(parts.phrases) };
  return filtered;
}

/** Looks a block's edges up in the lexicon. */
export function lookUp(f: Facts, list: WordList, parts: Parts): Hits {
  const hits: Hits = {
    whole: 0,
    opening: 0,
    closing: 0,
    firstWord: 0,
    lastWord: 0,
    looked: 0,
    functions: 0,
    times: 0,
    names: 0,
    service: 0,
    serviceLooked: 0,
    bio: 0,
    anyWord: 0,
  };
  const { wordStart: start, wordEnd: end } = f;
  if (end === start) return hits;
  const { words, phrases } = filterParts(parts);
  phraseHits(list.hashes, start, end, phrases, hits);
  const most = Math.min(end, start + LOOK_AT);
  for (let i = start; i < most; i += 1) {
    const mask = maskIn(words, list.hashes[i] as number);
    if (mask === 0) continue;
    if (i === start) hits.firstWord = mask;
    hits.anyWord |= mask;
    if (mask & BIT.function) hits.functions += 1;
    if (mask & (BIT.month | BIT.timeword)) hits.times += 1;
    if (mask & (BIT.agency | BIT.social)) hits.names += 1;
    if (mask & BIT.service) hits.service += 1;
    if (mask & BIT.bio && i > start && i < start + 5 && f.cased > 4) hits.bio = 1;
  }
  hits.looked = most - start;
  const further = Math.min(end, start + SERVICE_AT_MOST);
  for (let i = most; i < further; i += 1) if (maskIn(words, list.hashes[i] as number) & BIT.service) hits.service += 1;
  hits.serviceLooked = further - start;
  hits.lastWord = maskIn(words, list.hashes[end - 1] as number);
  return hits;
}
