/** Features of the seam between two blocks of the body. Casts: the loops stay inside the arrays, and what runs beside a list is as long. */
import { CATEGORIES } from "../../lexicon/parts.ts";
import type { Facts } from "../scan/facts.ts";
import type { Capture } from "./capture.ts";
import { choice, countStep, type Emit, flag, type Registry, scale, stepOf } from "./registry.ts";
import { END_KINDS, START_KINDS } from "./seam.ts";
import { makeSink, type Rows } from "./sink.ts";

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
  let starts = 0;
  let ends = 0;
  for (const i of body) {
    const kind = c.begins[i] as number;
    if (kind <= 2) starts += 1;
    if (c.ends[i] !== 0) ends += 1;
  }
  return [starts / (body.length || 1), ends / (body.length || 1)];
}

function edgeWords(c: Capture, a: Facts, b: Facts, emit: Emit): void {
  if (b.wordEnd > b.wordStart) emit(WORD_JOINT_START + cell(c.words.hashes[b.wordStart] as number));
  if (a.wordEnd > a.wordStart) emit(WORD_JOINT_START + CELLS + cell(c.words.hashes[a.wordEnd - 1] as number));
}

function shapes(a: Facts, b: Facts, n: Facts | undefined, emit: Emit): void {
  emit(countStep(widthA, a.width));
  emit(countStep(widthB, b.width));
  if (n) emit(countStep(widthC, n.width));
  emit(countStep(breaksB, b.breaks));
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

const sink = makeSink();

/** Features of every seam between two body blocks; seam k is before `body[k + 1]`. They hold until the next are drawn. */
export function drawSeams(c: Capture, body: readonly number[]): Rows {
  const { emit } = sink;
  sink.empty();
  const [share, ends] = brokenness(c, body);
  const brokenStep = stepOf(broken, share);
  const unfinishedStep = stepOf(unfinished, ends);
  for (let k = 1; k < body.length; k += 1) {
    const i = body[k - 1] as number;
    const j = body[k] as number;
    const after = body[k + 1];
    const a = c.facts[i] as Facts;
    const b = c.facts[j] as Facts;
    const end = c.ends[i] as number;
    const start = c.begins[j] as number;
    emit(pair + end * START_KINDS.length + start);
    const following =
      after === undefined ? 0 : 1 + (c.ends[j] as number) * START_KINDS.length + (c.begins[after] as number);
    emit(next + following);
    const between = (c.kept[j] as number) - (c.kept[i] as number) - 1;
    emit(countStep(gap, between));
    const some = between > 0 ? 1 : 0;
    emit(gapStart + some * START_KINDS.length + start);
    emit(gapEnd + some * END_KINDS.length + end);
    shapes(a, b, after === undefined ? undefined : c.facts[after], emit);
    const h = c.hits[j] as Capture["hits"][number];
    const first = h.firstWord;
    const last = (c.hits[i] as Capture["hits"][number]).lastWord;
    for (let rest = first | last; rest !== 0; rest &= rest - 1) {
      const category = 31 - Math.clz32(rest & -rest);
      if (first & (1 << category)) emit(firstOfB[category] as number);
      if (last & (1 << category)) emit(lastOfA[category] as number);
    }
    emit(stepOf(functions, h.looked ? h.functions / h.looked : 0));
    emit(brokenStep);
    emit(unfinishedStep);
    edgeWords(c, a, b, emit);
    sink.endBlock();
  }
  return sink.rows();
}
