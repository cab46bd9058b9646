/**
 * What was decided of a seed, made small: with the seed's text it gives the record again, and nothing is judged twice. The
 * text itself is not in it, but for the few words that fields were read from.
 */
import type { Cut, Label, Verdict } from "../../model.ts";
import type { Reading } from "./reading.ts";

/** All that was read from a seed, without its text. */
export type Decisions = Omit<Reading, "seed" | "blocks" | "wordCount"> & Required<Pick<Reading, "wordCount">>;

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
  wordCount: number,
];

/** All fields, those that were left out as nothing. Spelt out, so that those of all seeds have one shape. */
function recallFields(found: Partial<FieldsRead>): FieldsRead {
  return {
    standfirst: found.standfirst ?? null,
    byline: found.byline ?? null,
    authors: found.authors ?? [],
    published: found.published ?? null,
    updated: found.updated ?? null,
    dateline: found.dateline ?? null,
    photos: found.photos ?? [],
    signoff: found.signoff ?? null,
    signoffFrom: found.signoffFrom ?? -1,
    notes: found.notes ?? [],
    source: found.source ?? null,
    publisher: found.publisher ?? null,
    section: found.section ?? null,
    topics: found.topics ?? null,
    period: found.period ?? null,
  };
}

// Keys of an object are strings to the compiler; those of this one are the fields, and no more.
const FIELD_NAMES = Object.keys(recallFields({})) as readonly (keyof FieldsRead)[];

/** What tells something that no field of a capture has by itself. */
function takeFields(fields: FieldsRead): Partial<FieldsRead> {
  const found: { -readonly [Name in keyof FieldsRead]?: unknown } = {};
  for (const name of FIELD_NAMES) {
    const value = fields[name];
    if (value !== null && !(Array.isArray(value) && value.length === 0)) found[name] = value;
  }
  // Each value comes from the field of the same name.
  return found as Partial<FieldsRead>;
}

/** The number of a verdict's kind, which joins the others where it is new. A capture has a dozen: a look at each is quicker than a name for it. */
function numberKind(pairs: (readonly [Label, string])[], { label, rule }: Verdict): number {
  for (let kind = 0; kind < pairs.length; kind += 1) {
    const pair = pairs[kind];
    if (pair !== undefined && pair[0] === label && pair[1] === rule) return kind;
  }
  return pairs.push([label, rule]) - 1;
}

/**
 * Writes decisions down.
 * @param decisions Of one seed.
 * @returns One line of JSON.
 */
export function keepDecisions({ language, direction, verdicts, fields, wordCount }: Decisions): string {
  const pairs: (readonly [Label, string])[] = [];
  const numbers: number[] = [];
  const ofs: number[] = [];
  const cuts: (readonly [number, readonly Cut[]])[] = [];
  for (let block = 0; block < verdicts.length; block += 1) {
    const verdict = verdicts[block];
    if (verdict === undefined) continue;
    numbers.push(numberKind(pairs, verdict), verdict.confidence);
    if (verdict.of !== undefined) ofs.push(block, verdict.of);
    if (verdict.cuts !== undefined) cuts.push([block, verdict.cuts]);
  }
  return JSON.stringify([language, direction, pairs, numbers, ofs, cuts, takeFields(fields), wordCount] satisfies Row);
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
    const confidence = numbers[at + 1] ?? 0;
    if (of !== undefined && own !== undefined) verdicts.push({ block, label, rule, confidence, of, cuts: own });
    else if (of !== undefined) verdicts.push({ block, label, rule, confidence, of });
    else if (own !== undefined) verdicts.push({ block, label, rule, confidence, cuts: own });
    else verdicts.push({ block, label, rule, confidence });
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
  const [language, direction, , , , , fields, wordCount] = row;
  return { verdicts: recallVerdicts(row), fields: recallFields(fields), language, direction, wordCount };
}
