import type { StoryLabel } from "../../../src/parse/story/index.ts";
import { STORY_LABELS } from "../../../src/parse/story/labels.ts";
import { makeCapture } from "../make-capture.ts";

/** What the model says of a line: its label, how surely, and how likely it takes it for the headline. */
export type Told = readonly [label: StoryLabel, confidence?: number, headline?: number];

const HEADLINE = STORY_LABELS.indexOf("headline");

/** A capture of lines of which the model says what a test states. */
export function makeJudged(page: readonly (readonly [text: string, ...told: Told])[]) {
  const capture = makeCapture(page.map(([text]) => text));
  const judged = capture.judged.map((each, at) => {
    const [, label, confidence = 0.95, headline = 0] = page[at] ?? ["", "other" as const];
    return { ...each, label, confidence, odds: each.odds.map((chance, of) => (of === HEADLINE ? headline : chance)) };
  });
  return { ...capture, judged };
}
