/** Summaries that a machine made, in a box of their own. */
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { endsSentence } from "../sentence.ts";
import { SURELY_STORY, WHOLE } from "./furniture-sure.ts";

const ITEM = /^[-–—•*·]\s/;

const LIKELY = 0.85;

/** A summary in a box has so many blocks at most. */
const LONGEST_DIGEST = 8;

/** Where a box begins whose note on who summed the story up is at `note`, or -1: its title is a page's word for a summary, and nothing else is known between. */
function findDigestTitle(note: number, found: readonly Verdict[]): number {
  const before = found.filter(({ block }) => block < note && block >= note - LONGEST_DIGEST - 1);
  const last = before.reduce<Verdict | undefined>(
    (best, each) => (best && best.block > each.block ? best : each),
    undefined,
  );
  return last?.rule === "furniture.badge" && last.confidence === WHOLE ? last.block : -1;
}

/**
 * The items of a summary that a machine made: "AI generated summary" / "- A roundabout near Grindle …", and "Kortversjonen" / "Brua stenges." /
 * "Oppsummeringen er laget av KI …", whose items have no marks.
 */
export function findDigests({ blocks, verdicts, judged }: Capture, found: readonly Verdict[]): Verdict[] {
  const isStory = (at: number): boolean => {
    const { label, confidence = 0 } = judged[at] ?? {};
    return label === "headline" || (label === "paragraph" && confidence >= SURELY_STORY);
  };
  const items: number[] = [];
  for (const { block, rule } of found) {
    if (rule !== "furniture.digest") continue;
    // A title announces what is below; a note is a sentence.
    const title = endsSentence(blocks[block]?.text ?? "") ? findDigestTitle(block, found) : -1;
    const between = blocks.slice(title + 1, block).map(({ index }) => index);
    if (title >= 0 && !between.some(isStory)) items.push(...between.filter((at) => !verdicts[at]));
    if (title >= 0) continue;
    for (let at = block + 1; at < blocks.length && !verdicts[at] && ITEM.test(blocks[at]?.text ?? ""); at += 1) {
      if (isStory(at)) break;
      items.push(at);
    }
  }
  return items.map((block) => ({ block, label: "furniture", rule: "furniture.digest-item", confidence: LIKELY }));
}
