/** Notes that say what a page has corrected: which words do so for certain, and where such a note stands above the story. */
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { endsSentence } from "../sentence.ts";
import { isClockAlone } from "../story/mend/stamps.ts";
import { isProse } from "./prose.ts";

/** "Clarification: …", "This article was amended …": a colon right behind a form, or so many words of it, say more than the model. */
const COLON = /^\s?[:：]/u;
/** "Correction, April 19, 2024: An earlier version …" */
const DATED_COLON = /^,?\s(?=[^:.]*\d)[^:!?]{3,24}:/u;
const SURE_WORDS = 4;

const isClosed = (text: string): boolean => text.endsWith(")");

/** Whether a note says so in words that no sentence of a story begins with. */
export function isSureNote({ glance }: Capture, { index, text }: Block): boolean {
  const { form, folded } = glance(index);
  if (form === null) return false;
  const [start = ""] = form.form.split("…");
  return (
    // "(Adds comment from harbour board)": an agency's note on its copy.
    (start.startsWith("(") && isClosed(text)) ||
    form.form.split(" ").length >= SURE_WORDS ||
    isNamed(folded.slice(start.length)) ||
    start.endsWith(":") ||
    form.form.endsWith("):…")
  );
}

const isNamed = (behind: string): boolean => COLON.test(behind) || DATED_COLON.test(behind);

/** Whether a block is such a note for certain. */
export const isSureCorrection = (capture: Capture, block: Block | undefined): boolean =>
  block !== undefined && capture.glance(block.index).form?.kind === "correction" && isSureNote(capture, block);

/** So near below the headline a page says what it has corrected; above the first paragraph it may stand farther off. Blocks. */
const BELOW_HEADLINE = 3;
const FARTHEST_ABOVE = 16;

/** "Correction, April 19, 2024: An earlier version of this article misstated the year …" right below the headline. */
export function isNoteOnTop(capture: Capture, block: Block): boolean {
  // "12.40" / "Update: The road is closed.": an entry of a live page.
  if (isClockAlone(capture.blocks[block.index - 1]?.text ?? "")) return false;
  return (endsSentence(block.text) || isClosed(block.text)) && isSureCorrection(capture, block);
}

/** Behind the last block that may be such a note: where the story begins. */
export function endOfTop(capture: Capture, headline: number): number {
  const { judged, glance } = capture;
  const isLead = (at: number): boolean =>
    judged[at]?.label === "paragraph" && isProse(capture, at) && glance(at).form?.kind !== "correction";
  const near = headline + 1 + BELOW_HEADLINE;
  for (let at = near; at < Math.min(judged.length, headline + FARTHEST_ABOVE); at += 1) if (isLead(at)) return at;
  return near;
}
