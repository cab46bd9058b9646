/**
 * What is told of a capture as a whole, before a block's features are drawn.
 * Casts: the loops stay inside the arrays, and what runs beside a list is as long.
 */
import { Char } from "../../lexicon/chars.ts";
import type { Parts } from "../../lexicon/parts.ts";
import { listEach } from "../../list-each.ts";
import type { Facts } from "../scan/facts.ts";
import type { WordList } from "../scan/reel.ts";
import { scanTexts } from "../scan/scan-texts.ts";
import { type Cells, listCells } from "./cells.ts";
import { type Hits, lookUp } from "./hits.ts";
import { keptBlocks } from "./mute.ts";
import { endKind, endsSentence, LONG, startKind } from "./seam.ts";
import { zeros } from "./zeros.ts";

/** A whole capture as the model sees it before features are drawn. */
export interface Capture {
  /** Number in the capture of each block judged; all arrays are over these. */
  kept: readonly number[];
  facts: readonly Facts[];
  hits: readonly Hits[];
  words: WordList;
  /** Their content words. */
  cells: Cells;
  /** The characters that `facts` point to. */
  codes: Uint16Array;
  prose: readonly number[];
  /** Prose width before each block; one longer than the blocks. */
  proseBefore: readonly number[];
  widthBefore: readonly number[];
  since: readonly number[];
  until: readonly number[];
  /** How each block begins and ends as part of a sentence (see seam.ts), and the nearest long block before and after, or -1. */
  begins: readonly number[];
  ends: readonly number[];
  longBefore: readonly number[];
  longAfter: readonly number[];
  median: number;
  proseCount: number;
  /** Between the first prose block and the last: shares of short blocks and of those that begin in mid-sentence, and the longest break. */
  messy: number;
  broken: number;
  longestBreak: number;
}

/** Running text is so wide whatever it says; so wide it is where it ends or parts a sentence with words of one. Both as `width` in Facts. */
const SURELY_PROSE = 200;
const PERHAPS_PROSE = 70;

/** Long running text, judged by the block alone: an anchor for what stands around it, not a verdict. */
const isProse = (f: Facts, h: Hits): boolean =>
  f.width >= SURELY_PROSE ||
  (f.width >= PERHAPS_PROSE && (f.breaks > 0 || endsSentence(f)) && (h.functions > 0 || f.caseless + f.unspaced > 0));

/** Farther than any distance that a feature tells apart: where no block is marked. */
export const FAR = 999;

/**
 * Measures how many blocks it is since the last marked one before each, and until the next after it; FAR and more where there is none.
 * @param marked By block: 1 or 0.
 */
export function measureDistances(marked: readonly number[]): Pick<Capture, "since" | "until"> {
  const n = marked.length;
  const since = zeros(n);
  const until = zeros(n);
  for (let i = 0, last = -FAR; i < n; i += 1) {
    since[i] = i - last;
    if (marked[i]) last = i;
  }
  for (let i = n - 1, next = n + FAR; i >= 0; i -= 1) {
    until[i] = next - i;
    if (marked[i]) next = i;
  }
  return { since, until };
}

/** Sentence edges of all blocks, and each one's long neighbours: what lies between may be furniture. */
function sentenceEdges(
  facts: readonly Facts[],
  hits: readonly Hits[],
): Pick<Capture, "begins" | "ends" | "longBefore" | "longAfter"> {
  const n = facts.length;
  const begins = zeros(n);
  const ends = zeros(n);
  const longBefore = zeros(n);
  const longAfter = zeros(n);
  for (let i = 0, last = -1; i < n; i += 1) {
    const f = facts[i] as Facts;
    begins[i] = startKind(f, (hits[i] as Hits).firstWord);
    ends[i] = endKind(f, (hits[i] as Hits).lastWord);
    longBefore[i] = last;
    if (f.width >= LONG) last = i;
  }
  for (let i = n - 1, next = -1; i >= 0; i -= 1) {
    longAfter[i] = next;
    if ((facts[i] as Facts).width >= LONG) next = i;
  }
  return { begins, ends, longBefore, longAfter };
}

/** So many widths are sorted at most. */
const MOST_SORTED = 400;
/** The median where no block is prose. */
const USUAL_WIDTH = 150;

/** Median of the prose blocks' widths; of many, of some that stand equally far apart. */
function medianWidth(facts: readonly Facts[], prose: readonly number[], count: number): number {
  const stride = Math.max(1, Math.ceil(count / MOST_SORTED));
  const widths: number[] = [];
  let k = 0;
  for (let i = 0; i < facts.length; i += 1) {
    if (!prose[i]) continue;
    if (k % stride === 0) widths.push((facts[i] as Facts).width);
    k += 1;
  }
  widths.sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? USUAL_WIDTH;
}

/** What is less wide and ends no sentence is a label, a name, a time: no line of a story. */
const SHORT = 60;

/** How orderly the stretch from the first prose block to the last is. */
function order(facts: readonly Facts[], prose: readonly number[]): Pick<Capture, "messy" | "broken" | "longestBreak"> {
  const first = prose.indexOf(1);
  const last = prose.lastIndexOf(1);
  let short = 0;
  let broken = 0;
  let run = 0;
  let longestBreak = 0;
  for (let i = first; i >= 0 && i <= last; i += 1) {
    const f = facts[i] as Facts;
    if (f.width < SHORT && !endsSentence(f)) short += 1;
    if (f.first === Char.lower || f.first === Char.comma || f.first === Char.stop) broken += 1;
    run = prose[i] ? 0 : run + 1;
    if (run > longestBreak) longestBreak = run;
  }
  const all = last - first + 1 || 1;
  return { messy: short / all, broken: broken / all, longestBreak };
}

/** Reads all blocks of a capture and measures where its prose stands. */
export function readCapture(texts: readonly string[], parts: Parts): Capture {
  const kept = keptBlocks(texts);
  const n = kept.length;
  const scan = scanTexts(texts);
  const { words } = scan;
  const facts = n === texts.length ? scan.facts : listEach(kept, (i) => scan.facts[i] as Facts);
  const hits = listEach(facts, (f) => lookUp(f, words, parts));
  const prose = zeros(n);
  const proseBefore = zeros(n + 1);
  const widthBefore = zeros(n + 1);
  let proseCount = 0;
  for (let i = 0; i < n; i += 1) {
    const f = facts[i] as Facts;
    const own = isProse(f, hits[i] as Hits) ? 1 : 0;
    prose[i] = own;
    proseCount += own;
    proseBefore[i + 1] = (proseBefore[i] as number) + (own ? f.width : 0);
    widthBefore[i + 1] = (widthBefore[i] as number) + f.width;
  }
  return {
    kept,
    facts,
    hits,
    words,
    cells: listCells(words, facts),
    codes: scan.codes,
    prose,
    proseBefore,
    widthBefore,
    ...measureDistances(prose),
    median: medianWidth(facts, prose, proseCount),
    proseCount,
    ...order(facts, prose),
    ...sentenceEdges(facts, hits),
  };
}
