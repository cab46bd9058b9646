/** Which features made a block what it is. Casts: the loops stay inside the arrays, and what runs beside a list is as long. */
import { STORY_LABELS, type StoryLabel } from "./labels.ts";
import type { Network } from "./network.ts";
import { featureName, type Registry } from "./registry.ts";
import { scoreBlocks } from "./score.ts";
import type { Rows } from "./sink.ts";

const COUNT = STORY_LABELS.length;

/** How far a label is ahead of the next best for block `t`. */
function lead({ outputs }: Network, scores: Float64Array, t: number, label: number): number {
  let next = -Infinity;
  for (let l = 0; l < COUNT; l += 1) if (l !== label) next = Math.max(next, scores[t * outputs + l] as number);
  return (scores[t * outputs + label] as number) - next;
}

/** How far it is ahead in the mean of the networks. */
const meanLead = (nets: readonly Network[], { ids, starts }: Rows, t: number, label: number): number =>
  nets.reduce((sum, net) => sum + lead(net, scoreBlocks(net, ids, starts), t, label), 0) / nets.length;

/** The same features with some of block `t`'s left out. */
function without({ ids, starts }: Rows, drop: (i: number) => boolean): Rows {
  const kept: number[] = [];
  const at = new Int32Array(starts.length);
  for (let t = 0; t + 1 < starts.length; t += 1) {
    for (let i = starts[t] as number; i < (starts[t + 1] as number); i += 1) if (!drop(i)) kept.push(ids[i] as number);
    at[t + 1] = kept.length;
  }
  return { ids: Uint16Array.from(kept), starts: at };
}

const signed = (x: number): string => `${x >= 0 ? "+" : "−"}${Math.abs(x).toFixed(1)}`;

/**
 * The features that decided a block's label, strongest first: for each, how much of the label's lead is lost when the
 * feature alone is left out, and likewise for the neighbours as wholes.
 */
export function explainBlock(
  nets: readonly Network[],
  registry: Registry,
  table: Rows,
  t: number,
  label: StoryLabel,
  most = 5,
): string[] {
  const target = STORY_LABELS.indexOf(label);
  const score = (part: Rows): number => meanLead(nets, part, t, target);
  const whole = score(table);
  const [from, to] = [table.starts[t] as number, table.starts[t + 1] as number];
  const reasons: [number, string][] = [];
  for (let i = from; i < to; i += 1)
    reasons.push([whole - score(without(table, (j) => j === i)), featureName(registry, table.ids[i] as number)]);
  const block = (other: number, name: string): void => {
    if (other < 0 || other + 1 >= table.starts.length) return;
    const [lo, hi] = [table.starts[other] as number, table.starts[other + 1] as number];
    reasons.push([whole - score(without(table, (j) => j >= lo && j < hi)), name]);
  };
  block(t - 1, "the block before");
  block(t + 1, "the block after");
  return reasons
    .sort((a, b) => Math.abs(b[0]) - Math.abs(a[0]))
    .slice(0, most)
    .map(([gain, name]) => `${name} ${signed(gain)}`);
}
