/** What the exports of Readwise and Omnivore have around the highlights of their reader. */

import type { Block, Cut, Verdict } from "../../../model.ts";
import { ANNOTATION } from "../../blocks/markdown-pieces.ts";
import { CERTAIN, setAside } from "./head.ts";

const TOOL_HEADING = /^(?:Metadata|Highlights|Full Document|New highlights added .+)$/;
/** Leads back to the highlight in the tool: "(View Highlight)", "⤴️ #label ^0123". */
const WAY_BACK = " (View Highlight)";
const WAY_BACK_SIGN = " ⤴";

/** The words of a highlight, and the cut behind them. Where the article itself is in the export, it says them again. */
function readHighlight({ index, text, mark }: Block, before: readonly Block[]): Verdict[] {
  const end = text.endsWith(WAY_BACK) ? text.length - WAY_BACK.length : text.lastIndexOf(WAY_BACK_SIGN);
  if (end <= 0 || (mark !== "list-item" && mark !== "quote")) return [];
  const words = text.slice(0, end);
  const source = before.find((block) => block.mark !== mark && block.text.includes(words));
  if (source !== undefined)
    return [{ block: index, label: "repeat", rule: "clip-head.highlight", confidence: CERTAIN, of: source.index }];
  const cut: Cut = { kind: "label", from: end, to: text.length, rule: "clip-head.way-back" };
  return [{ block: index, label: mark, rule: "clip-head.highlight", confidence: CERTAIN, cuts: [cut] }];
}

/**
 * Reads what stands around highlights.
 * @param blocks The blocks of an export.
 */
export function readHighlights(blocks: readonly Block[]): Verdict[] {
  return blocks.flatMap((block) => {
    if (block.mark === "heading" && TOOL_HEADING.test(block.text)) return [setAside(block, "heading")];
    if (block.mark === "list-item" && ANNOTATION.test(block.text)) return [setAside(block, "annotation")];
    return readHighlight(block, blocks.slice(0, block.index));
  });
}
