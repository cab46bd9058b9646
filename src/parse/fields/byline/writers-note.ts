/** Notes beside the byline on who wrote: "Lena Marsh covers harbours. She lives in Port Ansel." */
import { foldText } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";

/** "Lena Marsh (she/her) has covered tides for nine years": the name that opens a text, and what its bearer does. */
const NOTE = new RegExp(
  String.raw`^(\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,3}?) (?:\([^()]{1,20}\) )?${oneOf("writerDoes")}(?!\p{L})`,
  "u",
);
/** Name and verb stand within so much. UTF-16 units. */
const LOOKED_AT = 120;

/**
 * Whether a block says what the writer does whom the byline names. A standfirst or a caption tells of the same one what the story does: "Lena Marsh joins the
 * last crew".
 * @param byline its blocks
 */
export function isWritersNote({ texts }: FieldContext, index: number, byline: readonly number[]): boolean {
  const name = NOTE.exec((texts[index] ?? "").slice(0, LOOKED_AT))?.[1];
  if (name === undefined) return false;
  const folded = foldText(name);
  return byline.some((at) => at !== index && foldText(texts[at] ?? "").includes(folded));
}
