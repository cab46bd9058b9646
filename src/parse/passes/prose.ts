/** Whether a block is prose of the story, as far as its length, its end and the model tell. */
import type { Capture } from "../capture.ts";
import { FIRST_UNSPACED } from "../fields/credit/credit-label.ts";
import { endsSentence } from "../sentence.ts";

/** A paragraph of a story is at least so long; shorter blocks do not tell whether the story goes on. UTF-16 units. */
const PROSE_LENGTH = 80;
/** The same of a script that says as much in fewer letters. */
const DENSE_LENGTH = 40;

/** From this confidence on the model tells a note on an author from the story. */
const SURELY_OTHER = 0.8;
/** Forms of what stands below a story: whole sentences as well. */
const BELOW_STORY: ReadonlySet<string> = new Set(["reporting", "signoff", "promo", "furniture"]);

/** Whether a block is such prose, and no note, call or sign-off below it. */
export function isProse({ blocks, judged, glance }: Capture, index: number): boolean {
  const text = blocks[index]?.text ?? "";
  const shortest = text.charCodeAt(0) < FIRST_UNSPACED ? PROSE_LENGTH : DENSE_LENGTH;
  if (text.length < shortest || !endsSentence(text)) return false;
  if (judged[index]?.label === "other" && judged[index].confidence >= SURELY_OTHER) return false;
  const { form } = glance(index);
  return form === null || !BELOW_STORY.has(form.kind);
}
