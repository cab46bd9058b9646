/** Blocks that come again in a capture, as a whole or in part. Casts: the loops stay inside the arrays, and what runs beside a list is as long. */
import type { Facts } from "../scan/facts.ts";
import { emptySlots, numberIn, openSlots, takeSlot } from "../scan/slots.ts";
import type { Around } from "./around.ts";
import type { Capture } from "./capture.ts";
import { choice, type Emit, flag, type Registry } from "./registry.ts";
import { zeros } from "./zeros.ts";

/**
 * So many blocks of the same words are looked through for one of the same text: in "Day 1: …", "Day 2: …" numbers alone differ, and a
 * page of ten thousand of them must not cost their square.
 */
const MOST_ALIKE = 64;
/** A block of fewer words shares its first and last ones by chance. */
const FEWEST_WORDS = 5;
const EDGE_WORDS = 4;
/** A shorter text begins another by chance. UTF-16 units. */
const SHORTEST_START = 12;

/** Where a capture's blocks come again. */
interface Repeats {
  /** The block before, and after, with the same text; -1 where there is none. */
  readonly prev: readonly number[];
  readonly next: readonly number[];
  /** Hashes of the first words and the last ones; 0 for short blocks. */
  readonly heads: readonly number[];
  readonly tails: readonly number[];
}

/** By hash: the last block with such a text, from 1; how many blocks begin so; whether a name stands alone. Emptied for each capture. */
const texts = openSlots();
const headCounts = openSlots();
const names = openSlots();

const pairOf = (hashes: Int32Array, at: number): number =>
  (Math.imul(hashes[at] as number, 31) + (hashes[at + 1] as number)) | 0;

/** Finds the blocks with the same text. */
function findSame({ facts, words: { hashes } }: Capture): Pick<Repeats, "prev" | "next"> {
  const n = facts.length;
  const prev = zeros(n);
  const next = zeros(n);
  const alike = zeros(n);
  emptySlots(texts, n);
  for (let i = 0; i < n; i += 1) {
    const { text, wordStart, wordEnd } = facts[i] as Facts;
    let own = text.length;
    for (let w = wordStart; w < wordEnd; w += 1) own = (Math.imul(own, 31) + (hashes[w] as number)) | 0;
    const slot = takeSlot(texts, own);
    alike[i] = (texts.values[slot] as number) - 1;
    texts.values[slot] = i + 1;
    let at = alike[i] as number;
    let left = MOST_ALIKE;
    while (at >= 0 && (facts[at] as Facts).text !== text) {
      left -= 1;
      at = left > 0 ? (alike[at] as number) : -1;
    }
    prev[i] = at;
    next[i] = -1;
    if (at >= 0) next[at] = i;
  }
  return { prev, next };
}

/** Names of two or three words that stand alone. */
function collectNames({ facts, words: { hashes } }: Capture): void {
  emptySlots(names, facts.length);
  for (const f of facts) {
    const size = f.wordEnd - f.wordStart;
    if ((size === 2 || size === 3) && f.cased === size && f.capitalised === size)
      names.values[takeSlot(names, pairOf(hashes, f.wordStart))] = 1;
  }
}

function hashEdges({ facts, words: { hashes } }: Capture): Pick<Repeats, "heads" | "tails"> {
  const heads = zeros(facts.length);
  const tails = zeros(facts.length);
  emptySlots(headCounts, facts.length);
  for (let i = 0; i < facts.length; i += 1) {
    const { wordStart, wordEnd } = facts[i] as Facts;
    if (wordEnd - wordStart < FEWEST_WORDS) continue;
    let head = 7;
    let tail = 7;
    for (let w = 0; w < EDGE_WORDS; w += 1) {
      head = (Math.imul(head, 31) + (hashes[wordStart + w] as number)) | 0;
      tail = (Math.imul(tail, 31) + (hashes[wordEnd - 1 - w] as number)) | 0;
    }
    heads[i] = head;
    tails[i] = tail;
    const slot = takeSlot(headCounts, head);
    headCounts.values[slot] = (headCounts.values[slot] as number) + 1;
  }
  return { heads, tails };
}

const gap = (distance: number): number => (distance === 1 ? 0 : distance <= 5 ? 1 : 2);

/** Whether two blocks begin alike as far as a few characters tell. */
function mayStartAlike(codes: Uint16Array, a: number, b: number): boolean {
  return codes[a] === codes[b] && codes[a + 5] === codes[b + 5] && codes[a + 11] === codes[b + 11];
}

/** Whether the block comes again elsewhere, or begins or is begun by a neighbour. */
export function repeatFeatures(registry: Registry): (capture: Capture) => Around {
  const before = choice(registry, "same block before", ["just before", "within five", "farther"]);
  const after = choice(registry, "same block after", ["just after", "within five", "farther"]);
  const starts = flag(registry, "a neighbour begins with it");
  const startedBy = flag(registry, "it begins with a neighbour");
  const many = flag(registry, "three times or more");
  const alike = choice(registry, "shares its first words with", [
    "the block before",
    "a block near before",
    "the block after",
    "a block near after",
  ]);
  const alikeEnd = flag(registry, "shares its last words with a neighbour");
  const lead = flag(registry, "shares its first words with a block far off");
  const named = flag(registry, "begins with a name that stands alone elsewhere");

  const emitEdges = ({ heads, tails }: Repeats, i: number, n: number, emit: Emit): void => {
    const head = heads[i] as number;
    const tail = tails[i] as number;
    let near = false;
    for (let d = 1; d <= 4; d += 1) {
      const a = i - d;
      const b = i + d;
      if (a >= 0 && heads[a] === head) {
        emit(alike + (d === 1 ? 0 : 1));
        near = true;
      }
      if (b < n && heads[b] === head) {
        emit(alike + (d === 1 ? 2 : 3));
        near = true;
      }
      if ((a >= 0 && tails[a] === tail) || (b < n && tails[b] === tail)) emit(alikeEnd);
    }
    if (!near && numberIn(headCounts, head) > 1) emit(lead);
  };

  const emitStarts = ({ facts, codes }: Capture, i: number, emit: Emit): void => {
    const { text, start } = facts[i] as Facts;
    const to = Math.min(facts.length - 1, i + 3);
    for (let j = i < 3 ? 0 : i - 3; j <= to; j += 1) {
      const { text: other, start: at } = facts[j] as Facts;
      if (other.length < SHORTEST_START || !mayStartAlike(codes, start, at)) continue;
      if (other.length > text.length + 1 && other.startsWith(text)) emit(starts);
      else if (text.length > other.length + 1 && text.startsWith(other)) emit(startedBy);
    }
  };

  return (capture) => {
    const n = capture.facts.length;
    const repeats: Repeats = { ...findSame(capture), ...hashEdges(capture) };
    const { prev, next, heads } = repeats;
    collectNames(capture);
    return (c, i, emit) => {
      const p = prev[i] as number;
      const q = next[i] as number;
      if (p >= 0) emit(before + gap(i - p));
      if (q >= 0) emit(after + gap(q - i));
      const isMany = (p >= 0 && q >= 0) || (p >= 0 && (prev[p] as number) >= 0) || (q >= 0 && (next[q] as number) >= 0);
      if (isMany) emit(many);
      const { text, wordStart } = c.facts[i] as Facts;
      if (heads[i] !== 0) {
        if (numberIn(names, pairOf(c.words.hashes, wordStart)) > 0) emit(named);
        emitEdges(repeats, i, n, emit);
      }
      if (text.length >= SHORTEST_START) emitStarts(c, i, emit);
    };
  };
}
