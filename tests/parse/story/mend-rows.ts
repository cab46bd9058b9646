import type { Label as VerdictLabel } from "../../../src/model.ts";
import type { StoryLabel } from "../../../src/parse/story/labels.ts";
import { mendStories } from "../../../src/parse/story/mend.ts";

/** A block: what the model takes it for, its text, the label of an earlier pass, and how sure the model is. */
export type Row = readonly [judged: StoryLabel, text: string, given?: VerdictLabel | undefined, confidence?: number];

/** The model's confidence; none of the rules has it. */
const MODEL = 0.51;

/**
 * Mends a story.
 * @returns For each block its label and, where a rule gave it, that rule.
 */
export function mend(rows: readonly Row[]): string[] {
  const draft = {
    texts: rows.map(([, text]) => text),
    given: rows.map(([, , given]) => given),
    judged: rows.map(([label, , , confidence = MODEL]) => ({ label, confidence, by: "model" })),
  };
  const [mended = []] = mendStories([draft]);
  return mended.map(({ label, by }) => (by === "model" ? label : `${label} ${by}`));
}
