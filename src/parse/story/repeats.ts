import type { Around } from "./around.ts";
import type { Capture } from "./capture.ts";
import { choice, flag, type Registry } from "./registry.ts";
import type { Facts } from "./scan.ts";

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
