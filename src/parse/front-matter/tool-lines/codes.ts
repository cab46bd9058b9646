/** Factiva's facts with its codes: "HD Night ferry stays", or "HD" on a line of its own and the fact below. */
import { lexicon } from "../../../lexicon/index.ts";
import type { ToolLabel } from "../../../lexicon/tool-kinds.ts";
import { makeToolForms } from "../../../lexicon/tools.ts";
import type { Block } from "../../../model.ts";
import { once } from "../../../once.ts";
import { DOCUMENT_NUMBER, readSheetLine, type SheetLine } from "./sheet.ts";

const codes = once(() => makeToolForms(lexicon.tools.codes));
const CODE = /^([A-Z]{2,3})(?:\s+|$)/;
/** So many lines open with a code where they are codes: "IN" and "BY" are words, too. */
const FEWEST_CODES = 5;

/** A line's code, what that stands before, and where it does. */
function readCode({ text }: Block): { readonly what: ToolLabel; readonly from: number } | null {
  const [opening = "", code = ""] = CODE.exec(text) ?? [];
  const what = code === "" ? undefined : codes().whole.get(code.toLowerCase());
  return what === undefined ? null : { what, from: opening.length };
}

/**
 * Reads lines that have Factiva's codes.
 * @param blocks every block
 * @returns null where they are no codes
 */
export function readCodes(blocks: readonly Block[]): readonly SheetLine[] | null {
  const read = blocks.map(readCode);
  const found = new Set(read.map((code, at) => (code === null ? null : blocks[at]?.text.slice(0, 2))));
  if (found.size <= FEWEST_CODES || !found.has("HD") || !found.has("PD")) return null;
  return blocks.map((block, at): SheetLine => {
    const [code, before] = [read[at], read[at - 1]];
    if (code !== null && code !== undefined) {
      const value = block.text.slice(code.from);
      if (DOCUMENT_NUMBER.test(value)) return { block, what: "end", value: "", from: 0 };
      const isAbove = value === "" && code.what !== "text";
      return { block, what: isAbove ? "aside" : code.what, value, from: code.from };
    }
    const isBelow = before !== null && before !== undefined && blocks[at - 1]?.text.length === before.from;
    if (isBelow && before.what !== "text") return { block, what: before.what, value: block.text, from: 0 };
    return readSheetLine(block);
  });
}
