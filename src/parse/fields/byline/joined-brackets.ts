/** A pair of brackets whose blocks were parted, right below the time: "［" / "三浦修斗" / "，AIT］". */
import type { FieldContext } from "../context.ts";
import { isWhen } from "./author-signs.ts";

/** The opening bracket's block, name, comma, house, closing bracket. */
const MOST_BLOCKS = 5;
/** Longest text in them. UTF-16 units. */
const LONGEST = 60;

/** What stands in such brackets, with them, and in which blocks. */
export interface Bracketed {
  readonly text: string;
  readonly blocks: readonly number[];
}

/** Joins the blocks from an opening bracket to the closing one; null where none opens, or none closes it. */
export function joinBrackets(context: FieldContext, index: number): Bracketed | null {
  const { texts, isBody } = context;
  if (!/^[[［]$/.test(texts[index] ?? "") || !isWhen(context, index - 1)) return null;
  const blocks: number[] = [];
  let text = "";
  for (let at = index; at < index + MOST_BLOCKS && !isBody(at) && text.length <= LONGEST; at += 1) {
    text += texts[at] ?? "";
    blocks.push(at);
    if (/[\]］]$/.test(text)) return { text, blocks };
  }
  return null;
}
