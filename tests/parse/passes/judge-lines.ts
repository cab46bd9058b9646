/** A capture of which a test says what the story model makes of each line. */
import type { Capture } from "../../../src/parse/capture.ts";
import { STORY_LABELS, type StoryLabel } from "../../../src/parse/story/labels.ts";
import { makeCapture } from "../make-capture.ts";

/** What a test says of a line: its label, how likely the headline it is, and the standfirst; "muted" where the model does not judge it. */
export type LineJudgement = "muted" | "paragraph" | readonly [headline: number, standfirst?: number];

/**
 * Makes a capture whose lines are judged so.
 * @param lines the capture's lines
 * @param said by line; other lines are surely no headline
 */
export function judgeLines(lines: readonly string[], said: Readonly<Record<string, LineJudgement>>): Capture {
  const capture = makeCapture(lines);
  const judged = capture.judged.map((each, at) => {
    const own = said[lines[at] ?? ""] ?? [0];
    const label: StoryLabel = own === "paragraph" ? "paragraph" : "other";
    const [headline = 0, standfirst = 0] = typeof own === "string" ? [] : own;
    // A muted line is surely "other", to the last digit.
    const other = own === "muted" ? 1 : 0.9;
    const odds = STORY_LABELS.map((name) => ({ headline, standfirst, other })[name as string] ?? 0);
    return { ...each, label, odds };
  });
  return { ...capture, judged };
}
