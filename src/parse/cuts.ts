import type { Block, Cut, Verdict } from "../model.ts";
import { readCreditBlock, splitCredit } from "./fields/credit.ts";
import { measureResidue, readDateline } from "./fields/dateline.ts";
import { readInlineSignoff } from "./fields/signoff.ts";

/** A block that is a paragraph, with its place among the verdicts. */
function findParagraph(verdicts: readonly Verdict[], from: "first" | "last"): Verdict | undefined {
  if (from === "first") return verdicts.find((verdict) => verdict.label === "paragraph");
  return verdicts.findLast((verdict) => verdict.label === "paragraph" || verdict.label === "continuation");
}

/** The lost dateline's dash, or the dateline as printed, at the start of the first paragraph. */
function cutOpening(blocks: readonly Block[], verdicts: readonly Verdict[], language: string): [number, Cut[]] | null {
  const first = findParagraph(verdicts, "first");
  const block = first && blocks[first.block];
  if (!first || !block) return null;
  const next = blocks[first.block + 1];
  const nextIsItem = next !== undefined && verdicts[next.index]?.label !== "furniture" && measureResidue(next.text, false) > 0;
  const residue = measureResidue(block.text, nextIsItem);
  if (residue > 0) return [block.index, [{ kind: "residue", from: 0, to: residue, rule: "dateline.residue" }]];
  const reading = readDateline(block.text, language);
  if (!reading) return null;
  return [block.index, [{ kind: "dateline", from: 0, to: reading.dateline.text.length, rule: reading.rule }]];
}

/** "… our army of high-quality talent”. REUTERS" */
function cutClosing(blocks: readonly Block[], verdicts: readonly Verdict[]): [number, Cut[]] | null {
  const last = findParagraph(verdicts, "last");
  const block = last && blocks[last.block];
  const signoff = block && readInlineSignoff(block.text);
  if (!block || !signoff) return null;
  return [block.index, [{ kind: "signoff", from: signoff.from, to: block.text.length, rule: signoff.rule }]];
}

function cutCaption(block: Block): Cut[] {
  const credit = splitCredit(block.text);
  if (!credit) return [];
  const cuts: Cut[] = [{ kind: "credit", from: credit.textFrom, to: credit.textTo, rule: credit.rule }];
  if (credit.from < credit.textFrom) cuts.unshift({ kind: "label", from: credit.from, to: credit.textFrom, rule: credit.rule });
  return cuts;
}

function cutCredit(block: Block): Cut[] {
  const credit = readCreditBlock(block.text);
  return credit ? [{ kind: "credit", from: credit.textFrom, to: credit.textTo, rule: credit.rule }] : [];
}

/**
 * Marks the parts of labelled blocks that belong to another field: the credit behind a caption, the sign-off behind the last sentence,
 * the dateline before the first.
 * @param blocks All blocks.
 * @param verdicts One for each block; they keep their labels.
 * @param language BCP 47.
 */
export function cutBlocks(blocks: readonly Block[], verdicts: readonly Verdict[], language: string): Verdict[] {
  const cuts = new Map<number, Cut[]>();
  const add = (found: [number, Cut[]] | null): void => {
    if (found) cuts.set(found[0], [...(cuts.get(found[0]) ?? []), ...found[1]]);
  };
  add(cutOpening(blocks, verdicts, language));
  add(cutClosing(blocks, verdicts));
  for (const { block: index, label } of verdicts) {
    const block = blocks[index];
    if (!block) continue;
    if (label === "caption") add([index, cutCaption(block)]);
    if (label === "repeat") add([index, cutCaption(block)]);
    if (label === "credit") add([index, cutCredit(block)]);
  }
  return verdicts.map((verdict) => {
    const found = cuts.get(verdict.block);
    return found && found.length > 0 && !verdict.cuts ? { ...verdict, cuts: found } : verdict;
  });
}
