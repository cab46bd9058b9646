import { listEach } from "../../list-each.ts";
import type { Block, Cut, LedgerCut, LedgerEntry, Seed, Verdict } from "../../model.ts";
import { countLineEnds } from "../blocks/lines.ts";

function describeCuts(block: Block, cuts: readonly Cut[]): LedgerCut[] {
  return listEach(cuts, ({ kind, from, to, rule }) => ({ text: block.text.slice(from, to), kind, rule }));
}

/** Lines between blocks show nothing: blank ones, or ones of invisible characters alone. */
function makeGap(raw: string, line: number, label: "blank" | "front-matter"): LedgerEntry {
  if (raw === "\n" && label === "blank") return { raw, label, rule: "split.blank", confidence: 1, line, endLine: line };
  const ends = countLineEnds(raw);
  const endsInLineEnd = /[\n\v\f\r\u0085\u2028\u2029]$/.test(raw);
  const rule = label === "blank" ? "split.blank" : "read.front-matter";
  return { raw, label, rule, confidence: 1, line, endLine: line + Math.max(0, ends - (endsInLineEnd ? 1 : 0)) };
}

function makeEntry(seed: Seed, block: Block, verdict: Verdict, blocks: readonly Block[]): LedgerEntry {
  const { label, rule, confidence } = verdict;
  const { line, endLine } = block;
  const raw = seed.text.slice(block.start, block.end);
  const of = verdict.of === undefined ? undefined : blocks[verdict.of]?.line;
  const cuts = verdict.cuts?.length ? describeCuts(block, verdict.cuts) : undefined;
  // Each in one go: a copy of what they have in common would have a shape of its own.
  if (cuts !== undefined && of !== undefined) return { raw, label, rule, confidence, line, endLine, cuts, of };
  if (cuts !== undefined) return { raw, label, rule, confidence, line, endLine, cuts };
  if (of !== undefined) return { raw, label, rule, confidence, line, endLine, of };
  return { raw, label, rule, confidence, line, endLine };
}

/**
 * Accounts for every line of a seed. The entries' `raw` joined are the seed's text.
 * @param seed The seed.
 * @param blocks Its blocks, in order.
 * @param verdicts One for each block.
 */
export function keepLedger(seed: Seed, blocks: readonly Block[], verdicts: readonly Verdict[]): LedgerEntry[] {
  const ledger: LedgerEntry[] = [];
  let line = 1;
  if (seed.start > 0) {
    ledger.push(makeGap(seed.text.slice(0, seed.start), line, "front-matter"));
    line = countLineEnds(seed.text.slice(0, seed.start)) + 1;
  }
  let at = seed.start;
  for (const block of blocks) {
    if (block.start > at) ledger.push(makeGap(seed.text.slice(at, block.start), line, "blank"));
    const verdict = verdicts[block.index] ?? {
      block: block.index,
      label: "furniture",
      rule: "none.undecided",
      confidence: 0,
    };
    ledger.push(makeEntry(seed, block, verdict, blocks));
    at = block.end;
    line = block.endLine + 1;
  }
  if (at < seed.text.length) ledger.push(makeGap(seed.text.slice(at), line, "blank"));
  return ledger;
}
