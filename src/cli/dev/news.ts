/** What `dev` says after a build: of what the builds before have said already, only that it still holds. */
import { groupDigits } from "../../group-digits.ts";
import type { BuildAnswer } from "./answer.ts";

/** What a build has said that may hold for the next one, too. */
export type Said = Pick<BuildAnswer, "warnings" | "doubts">;

/** Said of a build that failed as the one before did: one change may be told of twice, as when a folder goes. */
export const STILL_SO = "(still so)";

/** Before the first build. */
export const NOTHING_SAID: Said = { warnings: [], doubts: [] };

/**
 * Lists what is new in what a build says.
 * @param answer What it says.
 * @param before What the last build that was finished said.
 */
export function selectNews({ warnings, report, doubts }: BuildAnswer, before: Said): readonly string[] {
  const known = new Set(before.warnings);
  const news = warnings.filter((line) => !known.has(line));
  const old = warnings.length - news.length;
  const rest =
    old === 0
      ? []
      : [`(${groupDigits(old)} of the warnings and errors from before still ${old === 1 ? "holds" : "hold"})`];
  return [...news, ...rest, ...report, ...(doubts.join("\n") === before.doubts.join("\n") ? [] : doubts)];
}
