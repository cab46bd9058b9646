/** One piece of the body, and what a block makes of one: its text without what belongs to other fields, and its number. */
import type { PhrasingContent, RootContent } from "mdast";
import type { Block, Cut, Verdict } from "../../model.ts";
import { type PrintedNumber, readNumber } from "./numbers.ts";

const BULLET = /^[-*•‣▪·–—]\s+/;

/** "- Three days early -" */
const DASHED = /^-\s(.+)\s-$/;

/** Cuts that are not the body's text; a dateline stays as printed. */
const LEAVES_BODY: ReadonlySet<Cut["kind"]> = new Set([
  "signoff",
  "residue",
  "credit",
  "caption",
  "time",
  "byline",
  "publisher",
  "label",
]);

/** One piece of the body: a paragraph, subhead, list item or quotation, with the blocks it was read from. */
export interface BodyPiece {
  readonly type: "paragraph" | "subhead" | "list-item" | "quote";
  readonly text: string;
  readonly inline: readonly PhrasingContent[] | null;
  /** What a clip has in its place, where that is more than text with marks. */
  readonly node: RootContent | null;
  /** Block indices, in order; more than one where fragments were joined. */
  readonly blocks: readonly number[];
  readonly ordered: boolean;
  /** The number that stood before a list item's text. */
  readonly number: PrintedNumber | null;
  /** The number that a clip's list gives an item. */
  readonly counted: number | null;
}

/**
 * A block's text without the parts that belong to other fields.
 * @param block The block.
 * @param cuts Its cuts, in any order.
 */
export function readBodyText(block: Block, cuts: readonly Cut[] | undefined): string {
  if (!cuts || cuts.length === 0) return block.text;
  let text = "";
  let at = 0;
  for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
    if (!LEAVES_BODY.has(cut.kind) || cut.from < at) continue;
    text += block.text.slice(at, cut.from);
    at = cut.to;
  }
  return (text + block.text.slice(at)).trim();
}

/** Of a piece that is no item of a list. */
export const UNNUMBERED = { ordered: false, number: null, counted: null } as const;

/** The piece that a block begins; null where its text is another field's, or its label none of the body. */
export function startPiece(block: Block, verdict: Verdict): OpenPiece | null {
  const text = readBodyText(block, verdict.cuts);
  if (text === "") return null;
  const inline = block.inline && text === block.text ? block.inline : null;
  const node = block.node && text === block.text ? block.node : null;
  const blocks = [block.index];
  switch (verdict.label) {
    case "paragraph":
    case "continuation":
      return { type: "paragraph", text, inline, node, blocks, ...UNNUMBERED };
    case "subhead":
      return { type: "subhead", text: text.replace(DASHED, "$1"), inline, node: null, blocks, ...UNNUMBERED };
    case "quote":
      return { type: "quote", text, inline, node, blocks, ...UNNUMBERED };
    case "list-item": {
      const marked = text.replace(BULLET, "");
      const number = readNumber(marked);
      const item = marked.slice(number?.printed.length ?? 0);
      const ordered = block.ordered ?? number !== null;
      return { type: "list-item", text: item, inline, node, blocks, ordered, number, counted: block.counted ?? null };
    }
    default:
      return null;
  }
}

/** A piece that grows. */
export interface OpenPiece extends BodyPiece {
  text: string;
  inline: readonly PhrasingContent[] | null;
  node: RootContent | null;
  readonly blocks: number[];
}
