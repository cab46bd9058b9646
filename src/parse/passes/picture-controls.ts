/** What a page leaves below a picture's credit: its caption's switches, and the credit again. */
import { lexicon } from "../../lexicon/index.ts";
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { endsParagraph, isSurely } from "./between-paragraphs.ts";
import { isOpenCaption } from "./picture-captions.ts";

const isControl = ({ glance }: Capture, at: number): boolean => {
  const { form } = glance(at);
  return form?.sure === true && lexicon.pictureForms.has(form.form);
};

/** So many blocks at most. */
const MOST = 4;

/**
 * The last block of a picture whose credit stands at `credit`: "Lena Marsh for KBLU" / "hide caption" / "toggle caption" / "Lena Marsh for KBLU".
 */
export function lastBelowCredit(capture: Capture, credit: number): number {
  const { blocks } = capture;
  let last = credit;
  for (let at = credit + 1; at <= credit + MOST && at < blocks.length; at += 1) {
    if (!isControl(capture, at) && blocks[at]?.text !== blocks[credit]?.text) break;
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
export function isAboveSwitch(capture: Capture, index: number): boolean {
  const below = capture.blocks[index + 1]?.text ?? "";
  if (index === 0 || below.length > LONGEST_SWITCH || !SWITCHES.has(below.toLowerCase())) return false;
  return isControl(capture, index - 1);
}

/** The model is so sure of the paragraph below the button; where the button stands above its caption, it may take that for one. */
const SURELY_STORY = 0.9;

/**
 * Whether a line without a stop fills the gap between two paragraphs with the button that opens its picture below it: "Lena Marsh in the cab of her
 * engine" / "Expand". Another story's title has a label of its own above.
 */
export function isAboveControl(capture: Capture, { index, text }: Block): boolean {
  const label = capture.judged[index]?.label;
  if ((label !== "other" && label !== "caption") || !isOpenCaption(text) || !isControl(capture, index + 1))
    return false;
  return endsParagraph(capture, index - 1) && isSurely(capture, index + 2, SURELY_STORY);
}
