/** Captions amid the story above the button of a gallery that says how many pictures it has more: "+7" / "View gallery". */
import { lexicon } from "../../lexicon/index.ts";
import type { Block } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { endsParagraph } from "./between-paragraphs.ts";
import { LONGEST_ABOVE, SHORTEST_ABOVE } from "./picture-captions.ts";

/** "+7" */
const COUNT = /^\+\d{1,3}$/;
const LONGEST_COUNT = 4;
/** Subheads stand above such buttons, too, and are shorter. UTF-16 units. */
const SHORTEST = 40;
/** The model is surer of the story's own. */
const MOST_SURE = 0.9;
const GOES_ON: ReadonlySet<string> = new Set(["paragraph", "caption"]);

/** "Captain Beryl Marsh, 68, says newcomers are 'hiding behind a bird'" / "+7" / "View gallery". Below the story such a button is of another story's pictures. */
export function isAboveGalleryButton(capture: Capture, { index, text }: Block): boolean {
  const { blocks, judged, glance } = capture;
  const count = blocks[index + 1]?.text ?? "";
  if (count.length > LONGEST_COUNT || !COUNT.test(count)) return false;
  const { form } = glance(index + 2);
  if (form?.sure !== true || !lexicon.pictureForms.has(form.form)) return false;
  if (text.length < SHORTEST_ABOVE || text.length > LONGEST_ABOVE || !GOES_ON.has(judged[index + 3]?.label ?? ""))
    return false;
  const { label, confidence } = judged[index] ?? { label: "other", confidence: 1 };
  if (label === "subhead" || text.length < SHORTEST) return false;
  return (label !== "paragraph" || confidence < MOST_SURE) && endsParagraph(capture, index - 1);
}
