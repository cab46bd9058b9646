/** What a page leaves below a picture's credit: its caption's switches, and the credit again. */
import { lexicon } from "../../lexicon/index.ts";
import type { Capture } from "../capture.ts";

/** So many blocks at most. */
const MOST = 4;

/**
 * The last block of a picture whose credit stands at `credit`: "Lena Marsh for KBLU" / "hide caption" / "toggle caption" / "Lena Marsh for KBLU".
 */
export function lastBelowCredit({ blocks, glance }: Capture, credit: number): number {
  let last = credit;
  for (let at = credit + 1; at <= credit + MOST && at < blocks.length; at += 1) {
    const { form, text } = glance(at);
    const isControl = form?.sure === true && lexicon.pictureForms.has(form.form);
    if (!isControl && text !== blocks[credit]?.text) break;
    last = at;
  }
  return last;
}

const SWITCHES: ReadonlySet<string> = new Set(lexicon.phrases.captionSwitches.map((words) => words.toLowerCase()));
/** UTF-16 units. */
const LONGEST_SWITCH = 24;

/**
 * Whether a block stands between a picture's button and the switch that hides its caption: "Enlarge this image" / "Lena Marsh with the horn." / "hide caption".
 * Between two buttons may be a paragraph, with pictures above and below that have no words.
 */
export function isAboveSwitch({ blocks, glance }: Capture, index: number): boolean {
  const below = blocks[index + 1]?.text ?? "";
  if (index === 0 || below.length > LONGEST_SWITCH || !SWITCHES.has(below.toLowerCase())) return false;
  const { form } = glance(index - 1);
  return form?.sure === true && lexicon.pictureForms.has(form.form);
}
