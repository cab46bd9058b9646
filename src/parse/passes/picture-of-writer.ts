/** Pictures amid a story that its writer took: a line without a stop above the name that the byline has. */
import type { Capture } from "../capture.ts";
import { cutBylineLabel } from "../fields/byline/byline.ts";
import { isName } from "../fields/names.ts";
import { endsParagraph } from "./between-paragraphs.ts";
import { isOpenCaption } from "./picture-captions.ts";

/** A person's name is no longer. UTF-16 units. */
const LONGEST_NAME = 40;
/** The model knows the story's own from this confidence on, and what is a subhead. */
const SURELY_STORY = 0.7;
/** What the story goes on with below a picture. */
const GOES_ON: ReadonlySet<string> = new Set(["paragraph", "subhead", "listitem"]);

/** Whether the byline above the story names somebody: "By" / "Lena Marsh", "By Lena Marsh". */
function isWriter({ blocks, judged, language }: Capture, name: string): boolean {
  const first = judged.findIndex(({ label }) => label === "paragraph");
  const isLabel = (text = ""): boolean => cutBylineLabel(text, language)?.rest === "";
  return blocks
    .slice(0, Math.max(0, first))
    .some(({ index, text }) =>
      text === name
        ? isLabel(blocks[index - 1]?.text)
        : text.endsWith(name) && cutBylineLabel(text, language)?.rest === name,
    );
}

/**
 * Whether the line at `index` is such a picture's caption: "Doris the goat, riding shotgun" / "Lena Marsh". Below a title of another story stands the
 * same name, with that title's label above.
 */
export function isOverWriter(capture: Capture, index: number): boolean {
  const { blocks, verdicts, judged } = capture;
  const [line, name] = [blocks[index]?.text ?? "", blocks[index + 1]?.text ?? ""];
  if (name.length > LONGEST_NAME || !isOpenCaption(line) || judged[index + 1]?.label !== "other") return false;
  const { label, confidence = 1 } = judged[index] ?? {};
  if (label === "headline" || (label !== "other" && label !== "caption" && confidence >= SURELY_STORY)) return false;
  if (verdicts[index + 1] || !GOES_ON.has(judged[index + 2]?.label ?? "") || !endsParagraph(capture, index - 1))
    return false;
  return isName(name) && isWriter(capture, name);
}
