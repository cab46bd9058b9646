/** Whether a block is prose of the story, as far as its length, its end and the model tell. */
import type { Capture } from "../capture.ts";
import { endsSentence } from "../sentence.ts";

/** A paragraph of a story is at least so long; shorter blocks do not tell whether the story goes on. UTF-16 units. */
const PROSE_LENGTH = 80;

/** From this confidence on the model tells a note on an author from the story. */
const SURELY_OTHER = 0.8;
/** Forms of what stands below a story: whole sentences as well. */
const BELOW_STORY: ReadonlySet<string> = new Set(["reporting", "signoff", "promo", "furniture"]);

/** Whether a block is such prose, and no note, call or sign-off below it. */
export function isProse({ blocks, judged, glance }: Capture, index: number): boolean {
  const text = blocks[index]?.text ?? "";
  if (text.length < PROSE_LENGTH || !endsSentence(text)) return false;
  if (judged[index]?.label === "other" && judged[index].confidence >= SURELY_OTHER) return false;
  const { form } = glance(index);
  return form === null || !BELOW_STORY.has(form.kind);
}
