/** What is remembered of a seed; see `seed-cache.ts`. */
import type { ArticleMeta, Doubt } from "../../model.ts";
import type { DecisionPlace } from "./decision-store.ts";

/** A seed as it was read. */
export interface CachedSeed {
  /** Path below the folder of the seeds. */
  readonly file: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  /** Of its bytes. */
  readonly sha256: string;
  /** Files beside it that were its pictures when it was read. */
  readonly pictures: readonly string[];
  /** Null where it holds no article. */
  readonly meta: ArticleMeta | null;
  readonly doubts: readonly Doubt[];
  /** Where what was decided of it stands; null where that is not known. */
  readonly decided: DecisionPlace | null;
  /** Whether its times can be trusted; see `settled.ts`. */
  readonly isSettled: boolean;
}

/** A seed that was read, and what was decided of it, as a line; null where it holds no article. */
export interface NewSeed {
  readonly seed: Omit<CachedSeed, "decided">;
  readonly line: string | null;
}
