/** Boxes amid a story that a page offers to pass by: "Skip Most read and continue reading" / "Most read" / titles / "End of Most read". */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { Verdict } from "../../model.ts";
import type { Capture } from "../capture.ts";
import { isProse } from "./prose.ts";

const LIKELY = 0.9;
/** A box has no more blocks. */
const MOST_BLOCKS = 14;
/** "The", "अभी": a box's name is longer than a word of the offer that the next block is by chance. UTF-16 units. */
const SHORTEST_NAME = 4;
/** "End of " and its like around the box's name. UTF-16 units. */
const LONGEST_AROUND = 24;

const ENDS: ReadonlySet<string> = new Set(lexicon.phrases.boxEnds);

/** The box's name, where it stands amid the offer to pass it by: "Jump to: Recipe" / "Recipe" leads there. */
function nameOf(offer: string, below: string): string {
  const at = below.length < SHORTEST_NAME ? -1 : offer.indexOf(below);
  return at >= 0 && at + below.length < offer.length - 1 ? below : "";
}

/** Whether a block closes the box: "End of Most read", "समाप्त". */
function closes(text: string, name: string): boolean {
  if (text.length > name.length + LONGEST_AROUND || text === name) return false;
  return text.includes(name) || ENDS.has(foldLabel(text));
}

/** Finds the boxes' blocks below such offers, which are forms of the lexicon; a box that nothing closes is left to what else knows titles. */
export function findSkipped(capture: Capture): Verdict[] {
  const { blocks, verdicts, judged, glance } = capture;
  return blocks.flatMap(({ index, text }): Verdict[] => {
    const { form } = glance(index);
    if (form?.kind !== "furniture" || !form.form.includes("…")) return [];
    const name = nameOf(text, blocks[index + 1]?.text ?? "");
    if (name === "") return [];
    const box = blocks.slice(index + 1, index + 1 + MOST_BLOCKS);
    const end = box.findIndex((block) => closes(block.text, name));
    const closed = box.slice(0, end + 1);
    // "Port Ansel pier" / … / "Port Ansel pier: what we know": a subhead says the name as well.
    if (closed.some((block) => judged[block.index]?.label === "paragraph" && isProse(capture, block.index))) return [];
    return closed
      .filter((block) => !verdicts[block.index])
      .map((block) => ({ block: block.index, label: "related", rule: "furniture.skipped", confidence: LIKELY }));
  });
}
