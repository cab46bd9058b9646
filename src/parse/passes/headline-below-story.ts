/** A text without a headline: its last paragraph is none, though the model, which always finds one, takes it for the headline. */
import { listEach } from "../../list-each.ts";
import { endsSentence } from "../sentence.ts";
import { judge } from "../story/mend/draft.ts";
import type { Judgement } from "../story/mend.ts";

/** Notices may stand above a headline; below so many paragraphs the story has begun. */
const FEWEST_ABOVE = 2;
/** From this chance on the model has its reasons: a page's own prose may stand above its headline. */
const LIKELY_HEADLINE = 0.3;
const LIKELY = 0.6;

/**
 * Whether a sentence that the model takes for the headline, with little reason, stands below paragraphs of the story: "The boats came home late." /
 * "The lamps were lit all the same." / "It was not. By morning three of them had gone."
 * @param texts the blocks
 * @param judged what the model makes of them, mended
 * @param block the one that is asked about
 */
export function isBelowStory(texts: readonly string[], judged: readonly Judgement[], block: number): boolean {
  const own = judged[block];
  if (own?.label !== "headline" || own.confidence >= LIKELY_HEADLINE || !endsSentence(texts[block] ?? "")) return false;
  let above = 0;
  for (let at = 0; at < block && above < FEWEST_ABOVE; at += 1) if (judged[at]?.label === "paragraph") above += 1;
  return above >= FEWEST_ABOVE;
}

/**
 * Gives such a sentence back to the story.
 * @returns the same list where there is none
 */
export function returnToStory(texts: readonly string[], judged: readonly Judgement[]): readonly Judgement[] {
  const block = judged.findIndex(({ label }) => label === "headline");
  if (!isBelowStory(texts, judged, block)) return judged;
  return listEach(judged, (each, at) => (at === block ? judge("paragraph", "below-story", LIKELY) : each));
}
