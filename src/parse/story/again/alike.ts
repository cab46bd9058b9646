import type { Facts } from "../../scan/facts.ts";
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
/** From this chance on one of the same text is the headline. */
const LIKELY = 0.5;

/** Blocks of one shape are alike: width by doublings, list marker, first character's class, whether a sentence ends. */
function shapeOf(f: Facts): number {
  const width = Math.min(MOST_DOUBLINGS, Math.floor(Math.log2(f.width + 1)));
  return ((width * MARKERS + f.marker) * CLASSES + f.first) * ENDS + (endsSentence(f) ? 1 : 0);
}

/** Of all blocks of one shape, or of one list: the sum of their chances to be of the body, and how many they are. */
interface Group {
  sum: number;
  count: number;
}

function groupShapes(shapes: readonly number[], bodies: readonly number[]): ReadonlyMap<number, Group> {
  const groups = new Map<number, Group>();
  for (let i = 0; i < shapes.length; i += 1) {
    const shape = shapes[i] as number;
    const group = groups.get(shape);
    if (group === undefined) groups.set(shape, { sum: bodies[i] as number, count: 1 });
    else {
      group.sum += bodies[i] as number;
      group.count += 1;
    }
  }
  return groups;
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

function groupTwins({ facts }: Capture, { bodies, votes }: Told): ReadonlyMap<string, Twins> {
  const groups = new Map<string, Twins>();
  for (let i = 0; i < facts.length; i += 1) {
    const { text } = facts[i] as Facts;
    const body = bodies[i] as number;
    const head = votes.heads[i] as number;
    const group = groups.get(text);
    if (group === undefined) groups.set(text, { best: body, next: 0, head, count: 1 });
    else {
      group.next = Math.max(group.next, Math.min(group.best, body));
      group.best = Math.max(group.best, body);
      group.head += head;
      group.count += 1;
    }
  }
  return groups;
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
    const groups = groupShapes(shapes, bodies);
    const lists = sumLists(capture, bodies);
    const twins = groupTwins(capture, told);
    return (i, emit) => {
      const own = bodies[i] as number;
      const items = lists.counts[i] as number;
      if (items > 1) emit(stepOf(list, ((lists.sums[i] as number) - own) / (items - 1)));
      const group = groups.get(shapes[i] as number);
      if (group !== undefined && group.count > 1) emit(stepOf(alike, (group.sum - own) / (group.count - 1)));
      let sum = 0;
      let count = 0;
      for (let j = Math.max(0, i - NEARBY); j < Math.min(facts.length, i + NEARBY + 1); j += 1) {
        if (j === i || shapes[j] !== shapes[i]) continue;
        sum += bodies[j] as number;
        count += 1;
      }
      if (count > 0) emit(stepOf(nearby, sum / count));
      const same = twins.get((facts[i] as Facts).text);
      if (same === undefined || same.count < 2) return;
      emit(stepOf(twin, same.best === own ? same.next : same.best));
      if (same.head - (votes.heads[i] as number) > LIKELY) emit(twinHead);
    };
  };
}
