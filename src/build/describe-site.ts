/** What a build says of the site that it has made. */
import type { Doubt } from "../model.ts";
import type { StageTimes } from "./clock.ts";
import type { BuildOutcome, BuildReport } from "./outcome.ts";
import type { SearchOutcome } from "./search/index.ts";

/** What the stages have told. */
export interface MadeSite {
  readonly counts: Omit<BuildReport, "errors" | "warnings" | "search" | "ms">;
  readonly ms: StageTimes;
  readonly search: SearchOutcome;
  /** How many seeds hold no article. */
  readonly failed: number;
  /** Of the folders of seeds. */
  readonly listed: readonly Doubt[];
  /** Of seeds and of what goes with them; seeds that are in error are the failed ones. */
  readonly read: readonly Doubt[];
  /** Of a person's own pages and files. */
  readonly own: readonly Doubt[];
  /** Of articles whose day has not come. */
  readonly upcoming: readonly Doubt[];
  /** What is said of a person's own templates and styles. */
  readonly looks: readonly string[];
  /** What else a person is told; null is nothing. */
  readonly others: readonly (string | null)[];
}

const countSevere = (doubts: readonly Doubt[], severity: Doubt["severity"]): number =>
  doubts.filter((doubt) => doubt.severity === severity).length;

/** Puts together what was counted, doubted and missed. */
export function describeSite({
  counts,
  ms,
  search,
  failed,
  listed,
  read,
  own,
  upcoming,
  looks,
  others,
}: MadeSite): Pick<BuildOutcome & { readonly ok: true }, "report" | "doubts" | "notices"> {
  const doubts = [...listed, ...read, ...own, ...upcoming];
  const errors = failed + countSevere(listed, "error") + countSevere(own, "error");
  const report = { ...counts, errors, warnings: countSevere(doubts, "warning"), search: search.state, ms };
  const missing = search.state === "off" ? search.reason : null;
  const notices = [...looks, missing, ...others].filter((notice) => notice !== null);
  return { report, doubts, notices };
}
