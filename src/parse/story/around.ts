import { BIT } from "../../lexicon/parts.ts";
import type { Capture } from "./capture.ts";
import type { Emit } from "./own.ts";
import { choice, flag, type Registry, scale, stepOf } from "./registry.ts";
import type { Facts } from "./scan.ts";
import { END_KINDS, endsSentence, START_KINDS } from "./seam.ts";

/** Draws the features that a block has from its place in the capture. */
export type Around = (capture: Capture, i: number, emit: Emit) => void;

/** Where the block stands: from the start, from the end, and in the mass of prose. */
export function placeFeatures(registry: Registry): Around {
  const index = scale(registry, "place from the start", [1, 2, 3, 5, 8, 13, 22, 40, 80, 160]);
  const rest = scale(registry, "place from the end", [1, 2, 3, 5, 8, 13, 22, 40, 80, 160]);
  const before = scale(registry, "share of prose before", [0.001, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.999]);
  const since = scale(registry, "blocks since prose", [2, 3, 4, 6, 9, 14, 22, 40, 500]);
  const until = scale(registry, "blocks until prose", [2, 3, 4, 6, 9, 14, 22, 40, 500]);
  const density = scale(registry, "share of prose around", [0.01, 0.2, 0.4, 0.6, 0.75, 0.85, 0.93, 0.98]);
  const near = scale(registry, "prose blocks among the six around", [1, 2, 3, 4, 5, 6]);
  const total = scale(registry, "blocks in all", [8, 15, 25, 40, 70, 120, 250]);
  const proseTotal = scale(registry, "prose blocks in all", [2, 4, 7, 12, 20, 40]);
  const relative = scale(registry, "width against the median", [0.15, 0.3, 0.5, 0.8, 1.2, 2]);
  const median = scale(registry, "median prose width", [100, 150, 200, 280, 400]);
  const muted = scale(registry, "separators just before", [1, 2, 4]);
  const messy = scale(registry, "short blocks amid the prose, share", [0.1, 0.25, 0.4, 0.55, 0.7, 0.85]);
  const broken = scale(registry, "blocks that begin in mid-sentence, share", [0.01, 0.05, 0.12, 0.2, 0.3]);
  const gapBefore = scale(registry, "longest break in the prose", [3, 6, 10, 18, 30]);
  return (c, i, emit) => {
    const n = c.facts.length;
    emit(stepOf(index, i));
    emit(stepOf(rest, n - 1 - i));
    const all = (c.proseBefore[n] as number) || 1;
    emit(stepOf(before, (c.proseBefore[i] as number) / all));
    emit(stepOf(since, c.since[i] as number));
    emit(stepOf(until, c.until[i] as number));
    const [lo, hi] = [Math.max(0, i - 6), Math.min(n, i + 7)];
    emit(
      stepOf(
        density,
        ((c.proseBefore[hi] as number) - (c.proseBefore[lo] as number)) /
          ((c.widthBefore[hi] as number) - (c.widthBefore[lo] as number) || 1),
      ),
    );
    let k = 0;
    for (let j = Math.max(0, i - 3); j < Math.min(n, i + 4); j += 1) if (j !== i) k += c.prose[j] as number;
    emit(stepOf(near, k));
    emit(stepOf(total, n));
    emit(stepOf(proseTotal, c.proseCount));
    emit(stepOf(relative, (c.facts[i] as Facts).width / c.median));
    emit(stepOf(median, c.median));
    emit(stepOf(muted, i > 0 ? (c.kept[i] as number) - (c.kept[i - 1] as number) - 1 : 0));
    emit(stepOf(messy, c.messy));
    emit(stepOf(broken, c.broken));
    emit(stepOf(gapBefore, c.longestBreak));
  };
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
  return (capture) => {
    const n = capture.facts.length;
    const lastAt = new Map<string, number>();
    const prev = new Int32Array(n).fill(-1);
    const next = new Int32Array(n).fill(-1);
    for (let i = 0; i < n; i += 1) {
      const { text } = capture.facts[i] as Facts;
      const at = lastAt.get(text);
      if (at !== undefined) {
        prev[i] = at;
        next[at] = i;
      }
      lastAt.set(text, i);
    }
    const heads = new Int32Array(n);
    const tails = new Int32Array(n);
    const headAt = new Map<number, number>();
    const { hashes } = capture.words;
    const alone = new Set<number>();
    const pairOf = (f: Facts): number =>
      (Math.imul(hashes[f.wordStart] as number, 31) + (hashes[f.wordStart + 1] as number)) | 0;
    for (const f of capture.facts) {
      const size = f.wordEnd - f.wordStart;
      if ((size === 2 || size === 3) && f.cased === size && f.capitalised === size) alone.add(pairOf(f));
    }
    for (let i = 0; i < n; i += 1) {
      const f = capture.facts[i] as Facts;
      const size = f.wordEnd - f.wordStart;
      if (size < 5) continue;
      let [head, tail] = [7, 7];
      for (let w = 0; w < 4; w += 1) {
        head = (Math.imul(head, 31) + (hashes[f.wordStart + w] as number)) | 0;
        tail = (Math.imul(tail, 31) + (hashes[f.wordEnd - 1 - w] as number)) | 0;
      }
      heads[i] = head;
      tails[i] = tail;
      headAt.set(head, (headAt.get(head) ?? 0) + 1);
    }
    const gap = (d: number): number => (d === 1 ? 0 : d <= 5 ? 1 : 2);
    return (c, i, emit) => {
      const [p, q] = [prev[i] as number, next[i] as number];
      if (p >= 0) emit(before + gap(i - p));
      if (q >= 0) emit(after + gap(q - i));
      if ((p >= 0 && q >= 0) || (p >= 0 && (prev[p] as number) >= 0) || (q >= 0 && (next[q] as number) >= 0))
        emit(many);
      const { text } = c.facts[i] as Facts;
      if (heads[i] !== 0 && alone.has(pairOf(c.facts[i] as Facts))) emit(named);
      if (heads[i] !== 0) {
        let near = false;
        for (let d = 1; d <= 4; d += 1) {
          if (i - d >= 0 && heads[i - d] === heads[i]) {
            emit(alike + (d === 1 ? 0 : 1));
            near = true;
          }
          if (i + d < n && heads[i + d] === heads[i]) {
            emit(alike + (d === 1 ? 2 : 3));
            near = true;
          }
          if ((i - d >= 0 && tails[i - d] === tails[i]) || (i + d < n && tails[i + d] === tails[i])) emit(alikeEnd);
        }
        if (!near && (headAt.get(heads[i] as number) ?? 0) > 1) emit(lead);
      }
      if (text.length < 12) return;
      for (let j = Math.max(0, i - 3); j <= Math.min(n - 1, i + 3); j += 1) {
        const other = (c.facts[j] as Facts).text;
        if (other.length > text.length + 1 && other.startsWith(text)) emit(starts);
        else if (other.length >= 12 && text.length > other.length + 1 && text.startsWith(other)) emit(startedBy);
      }
    };
  };
}

/** Labels of boxes seen before: related, comments; list and short-block runs. */
export function runFeatures(registry: Registry): (capture: Capture) => Around {
  const list = scale(registry, "list items in a row", [1, 2, 3, 5, 8, 15]);
  const short = scale(registry, "short blocks in a row", [1, 2, 3, 5, 8, 15, 30]);
  const shortBefore = scale(registry, "short blocks just before", [1, 2, 3, 5, 8]);
  const label = scale(registry, "blocks since a box label", [2, 3, 4, 6, 10, 20]);
  const inBox = flag(registry, "a box label since the last prose");
  const labels = scale(registry, "box labels before", [1, 2, 4, 8]);
  const comments = scale(registry, "prose blocks since a comments label", [1, 2, 4, 8]);
  const noComments = flag(registry, "no comments label yet");
  const afterProse = flag(registry, "a box label between prose and here, none after");
  return (capture) => {
    const n = capture.facts.length;
    const listRun = new Int32Array(n);
    const shortRun = new Int32Array(n);
    const labelAt = new Int32Array(n);
    const labelCount = new Int32Array(n);
    const commentProse = new Int32Array(n);
    const boxBits = BIT.related | BIT.share | BIT.promo | BIT.advert | BIT.topics | BIT.legal | BIT.nav;
    let proseSince = -1;
    for (let i = 0, lists = 0, shorts = 0, at = -999, seen = 0; i < n; i += 1) {
      const f = capture.facts[i] as Facts;
      lists = f.marker === 1 ? lists + 1 : 0;
      shorts = f.width < 60 && !endsSentence(f) ? shorts + 1 : 0;
      listRun[i] = lists;
      shortRun[i] = shorts;
      labelAt[i] = at;
      labelCount[i] = seen;
      commentProse[i] = proseSince;
      if (proseSince >= 0) proseSince += capture.prose[i] as number;
      if ((capture.hits[i]?.whole ?? 0) & BIT.comments) proseSince = 0;
      if ((capture.hits[i]?.whole ?? 0) & boxBits) {
        at = i;
        seen += 1;
      }
    }
    const runEnd = (run: Int32Array): Int32Array => {
      const out = new Int32Array(n);
      for (let i = n - 1; i >= 0; i -= 1)
        out[i] =
          run[i] === 0 ? 0 : i + 1 < n && (run[i + 1] as number) > 0 ? (out[i + 1] as number) : (run[i] as number);
      return out;
    };
    const [listAll, shortAll] = [runEnd(listRun), runEnd(shortRun)];
    return (c, i, emit) => {
      emit(stepOf(list, listAll[i] as number));
      emit(stepOf(short, shortAll[i] as number));
      emit(stepOf(shortBefore, i > 0 ? (shortRun[i - 1] as number) : 0));
      emit(stepOf(label, i - (labelAt[i] as number)));
      if (i - (labelAt[i] as number) < (c.since[i] as number)) emit(inBox);
      emit(stepOf(labels, labelCount[i] as number));
      emit((commentProse[i] as number) < 0 ? noComments : stepOf(comments, commentProse[i] as number));
      if (i - (labelAt[i] as number) < (c.since[i] as number) && (c.until[i] as number) > 500) emit(afterProse);
    };
  };
}

const NEAR = 25;

/** How the sentence before, furniture skipped, goes on into this block, and this one into the next. */
export function sentenceFeatures(registry: Registry): Around {
  const start = choice(registry, "start", START_KINDS);
  const end = choice(registry, "end", END_KINDS);
  const pairs = (name: string): number =>
    choice(
      registry,
      name,
      END_KINDS.flatMap((a) => START_KINDS.map((b) => `${a} → ${b}`)),
    );
  const last = pairs("last long block and this:");
  const gap = scale(registry, "blocks since the last long block", [2, 3, 5, 9, 20]);
  const next = pairs("this and the next long block:");
  const carried = flag(registry, "closes what the last long block opened");
  return (c, i, emit) => {
    const [mine, myEnd] = [c.begins[i] as number, c.ends[i] as number];
    emit(start + mine);
    emit(end + myEnd);
    const j = c.longBefore[i] as number;
    if (j >= 0 && i - j < NEAR) {
      emit(last + (c.ends[j] as number) * START_KINDS.length + mine);
      if ((c.facts[j] as Facts).unclosed && (c.facts[i] as Facts).unopened) emit(carried);
    }
    emit(stepOf(gap, j < 0 ? NEAR : i - j));
    const k = c.longAfter[i] as number;
    if (k >= 0 && k - i < NEAR) emit(next + myEnd * START_KINDS.length + (c.begins[k] as number));
  };
}
