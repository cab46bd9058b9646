/** What the readers of datelines find. */
import type { Dateline } from "../../../model.ts";

/** A dateline read, and how much of the paragraph it takes. */
export interface DatelineReading {
  readonly dateline: Dateline;
  /** UTF-16 units from the start of the paragraph to its first word, dash included. */
  readonly length: number;
  /** Names that stand in the dateline: `【釧路＝山田太郎】`. */
  readonly names: readonly string[];
  /** What the dateline prints of who wrote, verbatim: "이도현 기자", "记者梁文博、苏晓棠"; null where it names nobody. */
  readonly byline: string | null;
  readonly rule: string;
}
