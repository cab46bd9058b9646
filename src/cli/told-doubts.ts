/** Which doubts a build names one by one, and which it only counts: an archive of 100,000 seeds may have as many. */
import { groupDigits } from "../group-digits.ts";
import type { Doubt } from "../model.ts";
import { isPressing } from "./messages.ts";

/** What a person stated and what did not count, a file of a guessed encoding, and an article in another one's file: no page shows it. */
const LOST = /^(?:front-matter\..+|read\.windows-1252|page\.second-story)$/;
/** So many of a rule are named. */
const MOST_NAMED = 10;

/** What is told of doubts. */
export interface ToldDoubts {
  readonly named: readonly Doubt[];
  /** Of a rule with more doubts than are named, how many are left. */
  readonly more: readonly { readonly rule: string; readonly reason: string }[];
}

/**
 * Chooses what a build tells of its doubts: what has gone wrong or was passed over, all of it, and what was lost, the first of each rule.
 * @param doubts All that it found.
 * @param check The command that shows all.
 */
export function selectTold(doubts: readonly Doubt[], check: string): ToldDoubts {
  const counts = new Map<string, number>();
  const named = doubts.filter((doubt) => {
    if (isPressing(doubt)) return true;
    if (!LOST.test(doubt.rule)) return false;
    const count = (counts.get(doubt.rule) ?? 0) + 1;
    counts.set(doubt.rule, count);
    return count <= MOST_NAMED;
  });
  const more = [...counts].flatMap(([rule, count]) => {
    const left = count - MOST_NAMED;
    return left <= 0 ? [] : [{ rule, reason: `${groupDigits(left)} more of ${rule}; see them with: ${check}` }];
  });
  return { named, more };
}
