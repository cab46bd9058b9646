/**
 * What was decided of a seed, made small: with the seed's text it gives the record again, and nothing is judged twice. The
 * text itself is not in it, but for the few words that fields were read from.
 */
import type { Cut, Label, Verdict } from "../model.ts";
import type { Reading } from "./assemble.ts";

/** All that was read from a seed, without its text. */
export type Decisions = Omit<Reading, "seed" | "blocks">;

type FieldsRead = Reading["fields"];

/** As JSON holds it. Of the blocks, each list speaks in their order; fields that are nothing are left out. */
type Row = readonly [
  language: string,
  direction: Decisions["direction"],
  /** Labels with their rules, each pair once. */
  kinds: readonly (readonly [label: Label, rule: string])[],
  /** For each block the number of its kind, and behind it how sure that is. */
  verdicts: readonly number[],
  /** Block and the block that it continues or repeats, one behind the other. */
  ofs: readonly number[],
  cuts: readonly (readonly [block: number, cuts: readonly Cut[]])[],
  fields: Partial<FieldsRead>,
];

const NO_FIELDS: FieldsRead = {
  standfirst: null,
  byline: null,
  published: null,
  updated: null,
  dateline: null,
  photos: [],
  signoff: null,
  signoffFrom: -1,
  notes: [],
  source: null,
  publisher: null,
  section: null,
  topics: null,
  period: null,
};

/** What tells something that no field of a capture has by itself. */
function takeFields(fields: FieldsRead): Partial<FieldsRead> {
  const found = Object.entries({ ...NO_FIELDS, ...fields }).filter(
    ([name, value]) => name in NO_FIELDS && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(found);
}

/**
 * Writes decisions down.
 * @param decisions Of one seed.
 * @returns One line of JSON.
 */
export function keepDecisions({ language, direction, verdicts, fields }: Decisions): string {
  const kinds = new Map<string, number>();
  const pairs: (readonly [Label, string])[] = [];
  const numbers: number[] = [];
  const ofs: number[] = [];
  const cuts: (readonly [number, readonly Cut[]])[] = [];
  for (const [block, verdict] of verdicts.entries()) {
    const { label, rule, confidence } = verdict;
    const name = `${label} ${rule}`;
    const kind = kinds.get(name) ?? pairs.push([label, rule]) - 1;
    kinds.set(name, kind);
    numbers.push(kind, confidence);
    if (verdict.of !== undefined) ofs.push(block, verdict.of);
    if (verdict.cuts !== undefined) cuts.push([block, verdict.cuts]);
  }
  return JSON.stringify([language, direction, pairs, numbers, ofs, cuts, takeFields(fields)] satisfies Row);
}

function recallVerdicts([, , kinds, numbers, ofs, cuts]: Row): Verdict[] {
  const continued = new Map<number, number>();
  for (let at = 0; at < ofs.length; at += 2) continued.set(ofs[at] ?? 0, ofs[at + 1] ?? 0);
  const cutAt = new Map(cuts);
  const verdicts: Verdict[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const block = at / 2;
    const [label, rule] = kinds[numbers[at] ?? 0] ?? (["furniture", ""] as const);
    const of = continued.get(block);
    const own = cutAt.get(block);
    const verdict = { block, label, rule, confidence: numbers[at + 1] ?? 0 };
    verdicts.push({ ...verdict, ...(of === undefined ? {} : { of }), ...(own === undefined ? {} : { cuts: own }) });
  }
  return verdicts;
}

/**
 * Reads decisions again.
 * @param line What `keepDecisions` wrote; that it is whole, its keeper has to see to.
 */
export function recallDecisions(line: string): Decisions {
  // Written by `keepDecisions`, as its keeper has made sure.
  const row = JSON.parse(line) as Row;
  const [language, direction] = row;
  return { language, direction, verdicts: recallVerdicts(row), fields: { ...NO_FIELDS, ...row[6] } };
}
