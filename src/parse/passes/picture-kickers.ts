/** Captions that begin with a kicker, as others of their page do: "HARBOUR: The ferry leaves on Friday. Picture: Lena Marsh". */
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { opensWithKicker } from "../fields/credit/caption-words.ts";
import { LONGEST_CAPTION } from "./picture-captions.ts";
import { ABOVE } from "./picture-credits.ts";

/** Captions that show by the kicker that they begin with: another of the page begins so, and has its credit. */
export function findKickerCaptions({ blocks, verdicts, judged }: Capture, found: readonly Verdict[]): Verdict[] {
  const labelled = new Set(found.map(({ block }) => block));
  const isKicker = (block: number): boolean => opensWithKicker(blocks[block]?.text ?? "");
  if (!found.some(({ block, label }) => label === "caption" && isKicker(block))) return [];
  const kickerOf = (text: string): string => text.slice(0, text.indexOf(":"));
  const kickers = blocks.filter(({ index }) => isKicker(index)).map(({ text }) => kickerOf(text));
  return blocks.flatMap(({ index, text }): Verdict[] => {
    const isOpen = verdicts[index] === undefined && !labelled.has(index) && index > 0 && text.length <= LONGEST_CAPTION;
    if (!isOpen || !isKicker(index)) return [];
    // "MAYOR: We said that the ferry must stay": a speaker speaks again.
    const kicker = kickerOf(text);
    const isSpeaker = kickers.indexOf(kicker) !== kickers.lastIndexOf(kicker);
    // "KATHMANDU: Nepal's government …" opens the story.
    const opensStory = !judged.slice(0, index).some(({ label }) => label === "paragraph");
    return !isSpeaker && !opensStory
      ? [{ block: index, label: "caption", rule: "pictures.kicker", confidence: ABOVE }]
      : [];
  });
}
