/** A credit whose name and house stand in blocks of their own. */
import type { FieldContext } from "../context.ts";
import { isRuledOut } from "./photo-signs.ts";

/** A house's name is no longer. UTF-16 units. */
const LONGEST_HOUSE = 24;

/**
 * "Lena Marsh" / "/" / "KBLU": the house that a slash in a block of its own parts from a name, as stations of American public radio print it.
 * @param name the block of the name
 */
export function houseBelow(
  context: FieldContext,
  name: number,
): { readonly text: string; readonly blocks: readonly number[] } | null {
  if (context.texts[name + 1] !== "/") return null;
  const { text, sentence, form } = context.glance(name + 2);
  const isHouse = text !== "" && text.length <= LONGEST_HOUSE && !sentence && form?.sure !== true;
  return isHouse && !isRuledOut(context, name + 2) ? { text, blocks: [name + 1, name + 2] } : null;
}
