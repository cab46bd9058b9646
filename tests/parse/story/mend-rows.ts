import type { Label as VerdictLabel } from "../../../src/model.ts";
import type { Label } from "../../../src/parse/story/labels.ts";
import { mendStory } from "../../../src/parse/story/mend.ts";

/** A block: what the model takes it for, its text, and the label of an earlier pass. */
export type Row = readonly [judged: Label, text: string, given?: VerdictLabel];

/** The model's confidence; none of the rules has it. */
const MODEL = 0.51;

/**
 * Mends a story.
 * @returns For each block its label and, where a rule gave it, that rule.
 */
export function mend(rows: readonly Row[]): string[] {
  const mended = mendStory({
    texts: rows.map(([, text]) => text),
    given: rows.map(([, , given]) => given),
    judged: rows.map(([label]) => ({ label, confidence: MODEL, by: "model" })),
  });
  return mended.map(({ label, by }) => (by === "model" ? label : `${label} ${by}`));
}
