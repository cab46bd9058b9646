/** What the first reading says of blocks that look or read alike. Casts: the loops stay inside the arrays, and what runs beside a list is as long. */
import { listEach } from "../../../list-each.ts";
import type { Facts } from "../../scan/facts.ts";
import { emptySlots, numberIn, openSlots, takeSlot } from "../../scan/slots.ts";
import type { Capture } from "../capture.ts";
import { type Emit, flag, type Registry, scale, stepOf } from "../registry.ts";
import { endsSentence } from "../seam.ts";
import { realZeros, zeros } from "../zeros.ts";
import { CHANCES } from "./chances.ts";
import type { Told } from "./told.ts";

/** Blocks on each side among which alike ones are near. */
const NEARBY = 8;
/** Wider blocks are told apart no more. */
const MOST_DOUBLINGS = 5;
/** Room for the markers, first characters and ends that make a shape with the width. */
const MARKERS = 4;
const CLASSES = 20;
const ENDS = 2;
const SHAPES = (MOST_DOUBLINGS + 1) * MARKERS * CLASSES * ENDS;
const LAST_BIT = 31;
/** From this chance on one of the same text is the headline. */
const LIKELY = 0.5;

/** Blocks of one shape are alike: width by doublings, list marker, first character's class, whether a sentence ends. */
function shapeOf(f: Facts): number {
  const width = Math.min(MOST_DOUBLINGS, LAST_BIT - Math.clz32(f.width + 1));
  return ((width * MARKERS + f.marker) * CLASSES + f.first) * ENDS + (endsSentence(f) ? 1 : 0);
}

/** By shape: the sum of the chances of its blocks to be of the body, and how many they are. What is not of the capture's shapes is of another capture. */
const sumOfShape = new Float64Array(SHAPES);
const countOfShape = new Uint32Array(SHAPES);

function sumShapes(shapes: readonly number[], bodies: readonly number[]): void {
  for (const shape of shapes) {
    sumOfShape[shape] = 0;
    countOfShape[shape] = 0;
  }
  for (let i = 0; i < shapes.length; i += 1) {
    const shape = shapes[i] as number;
    sumOfShape[shape] = (sumOfShape[shape] as number) + (bodies[i] as number);
    countOfShape[shape] = (countOfShape[shape] as number) + 1;
  }
}

/** By block of a list: the sum over its list, and how many items that has. */
function sumLists(
  { facts }: Capture,
  bodies: readonly number[],
): { readonly sums: number[]; readonly counts: number[] } {
  const n = facts.length;
  const sums = realZeros(n);
  const counts = zeros(n);
  for (let from = 0, to = 0; from < n; from = to) {
    const { marker } = facts[from] as Facts;
    let sum = 0;
    for (to = from; to < n && (facts[to] as Facts).marker === marker; to += 1) sum += bodies[to] as number;
    if (marker > 0) {
      sums.fill(sum, from, to);
      counts.fill(to - from, from, to);
    }
  }
  return { sums, counts };
}

/** Of the blocks of one text: the two best chances to be of the body, the chance that one is the headline, and how many they are. */
interface Twins {
  best: number;
  next: number;
  head: number;
  count: number;
}

/** By length and edges: how many blocks have those. Emptied for each capture. */
const likeness = openSlots();

/** What blocks of one text share: its length, its first word and its last. */
function likenessOf({ text, wordStart, wordEnd }: Facts, hashes: Int32Array): number {
  if (wordStart === wordEnd) return text.length;
  return (Math.imul(text.length, 31) + (hashes[wordStart] as number)) ^ (hashes[wordEnd - 1] as number);
}

/** By block: those that have its text in common with it, itself among them; few are looked at closely. */
function groupTwins({ facts, words: { hashes } }: Capture, { bodies, votes }: Told): readonly (Twins | undefined)[] {
  const groups = new Map<string, Twins>();
  emptySlots(likeness, facts.length);
  for (const each of facts) {
    const slot = takeSlot(likeness, likenessOf(each, hashes));
    likeness.values[slot] = (likeness.values[slot] as number) + 1;
  }
  return listEach(facts, (each, i) => {
    if (numberIn(likeness, likenessOf(each, hashes)) < 2) return undefined;
    const body = bodies[i] as number;
    const head = votes.heads[i] as number;
    const had = groups.get(each.text);
    const group = had ?? { best: body, next: 0, head, count: 1 };
    if (had === undefined) groups.set(each.text, group);
    else {
      group.next = Math.max(group.next, Math.min(group.best, body));
      group.best = Math.max(group.best, body);
      group.head += head;
      group.count += 1;
    }
    return group;
  });
}

/** What the first reading takes the blocks for that are like a block. */
export function alikeFeatures(registry: Registry): (told: Told, capture: Capture) => (i: number, emit: Emit) => void {
  const list = scale(registry, "share of body among the list's others", CHANCES);
  const alike = scale(registry, "share of body among alike blocks", CHANCES);
  const nearby = scale(registry, "share of body among alike blocks nearby", CHANCES);
  const twin = scale(registry, "body by another of the same text", CHANCES);
  const twinHead = flag(registry, "headline by another of the same text");
  return (told, capture) => {
    const { bodies, votes } = told;
    const { facts } = capture;
    const shapes = zeros(facts.length);
    for (let i = 0; i < shapes.length; i += 1) shapes[i] = shapeOf(facts[i] as Facts);
    sumShapes(shapes, bodies);
    const lists = sumLists(capture, bodies);
    const twins = groupTwins(capture, told);
    return (i, emit) => {
      const own = bodies[i] as number;
      const items = lists.counts[i] as number;
      if (items > 1) emit(stepOf(list, ((lists.sums[i] as number) - own) / (items - 1)));
      const shape = shapes[i] as number;
      const others = (countOfShape[shape] as number) - 1;
      // No other in all, none nearby.
      if (others > 0) emit(stepOf(alike, ((sumOfShape[shape] as number) - own) / others));
      let sum = 0;
      let count = 0;
      const to = others > 0 ? Math.min(facts.length, i + NEARBY + 1) : 0;
      for (let j = Math.max(0, i - NEARBY); j < to; j += 1) {
        if (j === i || shapes[j] !== shape) continue;
        sum += bodies[j] as number;
        count += 1;
      }
      if (count > 0) emit(stepOf(nearby, sum / count));
      const same = twins[i];
      if (same === undefined || same.count < 2) return;
      emit(stepOf(twin, same.best === own ? same.next : same.best));
      if (same.head - (votes.heads[i] as number) > LIKELY) emit(twinHead);
    };
  };
}
