/** What a person, or a database in its own lines, has stated about a block is certain, whatever the model thinks. */

import { listEach } from "../../list-each.ts";
import type { Label, Verdict } from "../../model.ts";
import { BESIDE, type BesideOdds } from "./labels.ts";

const NAMES: readonly string[] = BESIDE;
const OTHER = NAMES.indexOf("other");

/** A person's word, and that of a database: "Graphic" / "Students wait for a bus." */
const SURE_RULES: ReadonlySet<string> = new Set(["stated.label", "tool-lines.caption"]);

/** The labels of the story are left to the verdicts: they hold there already. */
const certainOf = (label: Label): BesideOdds => {
  const at = NAMES.indexOf(label);
  return BESIDE.map((_, i) => (i === (at < 0 ? OTHER : at) ? 1 : 0));
};

/**
 * Puts what `labels:` in the front matter states in the place of the model's odds.
 * @param decided By block: its verdict, or undefined where nothing has decided.
 * @param odds By block: what it is beside the story; undefined where that was not asked.
 * @returns The odds, with 1 for what is stated.
 */
export function stateBeside(
  decided: readonly (Verdict | undefined)[],
  odds: readonly (BesideOdds | undefined)[],
): (BesideOdds | undefined)[] {
  return listEach(odds, (own, block) => {
    const verdict = decided[block];
    return verdict !== undefined && SURE_RULES.has(verdict.rule) ? certainOf(verdict.label) : own;
  });
}
