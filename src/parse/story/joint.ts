import { CATEGORIES } from "../../lexicon/parts.ts";
import type { Facts } from "../scan/facts.ts";
import type { Capture } from "./capture.ts";
import type { FeatureTable } from "./features.ts";
import { choice, flag, type Registry, scale, stepOf } from "./registry.ts";
import { END_KINDS, START_KINDS } from "./seam.ts";

const registry: Registry = { questions: [], size: 0 };
const pair = choice(
  registry,
  "end and start:",
  END_KINDS.flatMap((a) => START_KINDS.map((b) => `${a} → ${b}`)),
);
const next = choice(registry, "its end and the next start:", [
  "none",
  ...END_KINDS.flatMap((a) => START_KINDS.map((b) => `${a} → ${b}`)),
]);
const gap = scale(registry, "foreign blocks between", [1, 2, 3, 6, 12]);
const gapStart = choice(
  registry,
  "gap and start:",
  ["none", "some"].flatMap((g) => START_KINDS.map((b) => `${g}, ${b}`)),
);
const gapEnd = choice(
  registry,
  "gap and end:",
  ["none", "some"].flatMap((g) => END_KINDS.map((b) => `${g}, ${b}`)),
);
const STEPS = [4, 10, 18, 28, 40, 60, 90, 140, 220, 400];
const widthA = scale(registry, "width before", STEPS);
const widthB = scale(registry, "width", STEPS);
const widthC = scale(registry, "width after", STEPS);
const breaksB = scale(registry, "sentences ended inside", [1, 2, 4]);
const capitals = scale(registry, "share of capitalised words", [0.05, 0.3, 0.5, 0.7, 0.95]);
const capitalsA = scale(registry, "share of capitalised words before", [0.05, 0.3, 0.5, 0.7, 0.95]);
const listA = choice(registry, "list marker before", ["none", "dash or bullet", "number"]);
const listB = choice(registry, "list marker", ["none", "dash or bullet", "number"]);
const listC = choice(registry, "list marker after", ["none", "dash or bullet", "number"]);
const carried = flag(registry, "closes what was open");
const open = flag(registry, "something is open");
const closes = flag(registry, "closes something");
const opens = flag(registry, "opens something");
const firstOfB = CATEGORIES.map((name) => flag(registry, `first word ${name}`));
const lastOfA = CATEGORIES.map((name) => flag(registry, `last word before ${name}`));
const broken = scale(registry, "share of blocks that begin in mid-sentence", [0.01, 0.04, 0.1, 0.2, 0.35, 0.5]);
const unfinished = scale(registry, "share of blocks that end no sentence", [0.05, 0.15, 0.3, 0.5, 0.7]);
const script = choice(registry, "script", ["cased", "caseless", "unspaced", "no letters"]);
const functions = scale(registry, "share of function words", [0.01, 0.1, 0.2, 0.35, 0.5]);
const question = flag(registry, "question or exclamation");

export const JOINT_FEATURES: Registry = registry;
const WORD_JOINT_START = registry.size;
const CELLS = 512;
export const JOINT_COUNT = WORD_JOINT_START + 2 * CELLS;

const cell = (hash: number): number => (hash ^ (hash >>> 11)) & (CELLS - 1);

/** How often the capture's body blocks begin or end in mid-sentence. */
function brokenness(c: Capture, body: readonly number[]): [number, number] {
  let [starts, ends] = [0, 0];
  for (const i of body) {
    const kind = c.begins[i] as number;
    if (kind <= 2) starts += 1;
    if (c.ends[i] !== 0) ends += 1;
  }
  return [starts / (body.length || 1), ends / (body.length || 1)];
}

function edgeWords(c: Capture, a: Facts, b: Facts, emit: (id: number) => void): void {
  if (b.wordEnd > b.wordStart) emit(WORD_JOINT_START + cell(c.words.hashes[b.wordStart] as number));
  if (a.wordEnd > a.wordStart) emit(WORD_JOINT_START + CELLS + cell(c.words.hashes[a.wordEnd - 1] as number));
}

function shapes(a: Facts, b: Facts, n: Facts | undefined, emit: (id: number) => void): void {
  emit(stepOf(widthA, a.width));
  emit(stepOf(widthB, b.width));
  if (n) emit(stepOf(widthC, n.width));
  emit(stepOf(breaksB, b.breaks));
  if (b.cased) emit(stepOf(capitals, b.capitalised / b.cased));
  if (a.cased) emit(stepOf(capitalsA, a.capitalised / a.cased));
  emit(listA + a.marker);
  emit(listB + b.marker);
  if (n) emit(listC + n.marker);
  if (a.unclosed && b.unopened) emit(carried);
  if (a.unclosed) emit(open);
  if (b.unopened) emit(closes);
  if (b.unclosed) emit(opens);
  if (b.questions) emit(question);
  emit(script + (b.letters === 0 ? 3 : b.unspaced * 2 > b.letters ? 2 : b.caseless > b.cased ? 1 : 0));
}

/** Features of every seam between two body blocks; seam k is before `body[k + 1]`. */
export function drawSeams(c: Capture, body: readonly number[]): Pick<FeatureTable, "ids" | "starts"> {
  const ids: number[] = [];
  const emit = (id: number): void => {
    if (id >= 0) ids.push(id);
  };
  const starts = new Int32Array(Math.max(1, body.length));
  const [share, ends] = brokenness(c, body);
  const endOf = (i: number): number => c.ends[i] as number;
  const startOf = (i: number): number => c.begins[i] as number;
  for (let k = 1; k < body.length; k += 1) {
    const [i, j, after] = [body[k - 1] as number, body[k] as number, body[k + 1]];
    const [a, b] = [c.facts[i] as Facts, c.facts[j] as Facts];
    const [end, start] = [endOf(i), startOf(j)];
    emit(pair + end * START_KINDS.length + start);
    emit(after === undefined ? next : next + 1 + endOf(j) * START_KINDS.length + startOf(after));
    const between = (c.kept[j] as number) - (c.kept[i] as number) - 1;
    emit(stepOf(gap, between));
    const some = between > 0 ? 1 : 0;
    emit(gapStart + some * START_KINDS.length + start);
    emit(gapEnd + some * END_KINDS.length + end);
    shapes(a, b, after === undefined ? undefined : c.facts[after], emit);
    const [first, last] = [c.hits[j]?.firstWord ?? 0, c.hits[i]?.lastWord ?? 0];
    for (let rest = first | last; rest !== 0; rest &= rest - 1) {
      const category = 31 - Math.clz32(rest & -rest);
      if (first & (1 << category)) emit(firstOfB[category] as number);
      if (last & (1 << category)) emit(lastOfA[category] as number);
    }
    const h = c.hits[j] as Capture["hits"][number];
    emit(stepOf(functions, h.looked ? h.functions / h.looked : 0));
    emit(stepOf(broken, share));
    emit(stepOf(unfinished, ends));
    edgeWords(c, a, b, emit);
    starts[k] = ids.length;
  }
  return { ids: new Uint16Array(ids), starts };
}
