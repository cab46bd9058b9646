/** Notes beside the byline on who wrote: "Lena Marsh covers harbours. She lives in Port Ansel." */
import { foldText } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";

/** The name that opens a text. */
const NAME = String.raw`^(\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,3}?) (?:\([^()]{1,20}\) )?`;
/** "Lena Marsh (she/her) has covered tides for nine years": and what its bearer does. */
const NOTE = new RegExp(String.raw`${NAME}${oneOf("writerDoes")}(?!\p{L})`, "u");
/** "Lena Marsh covers her ears as the horn sounds": the same, or what she does in the story. */
const MAY_BE_NOTE = new RegExp(String.raw`${NAME}${oneOf("writerMayDo")}(?!\p{L})`, "u");
/** "Lena Marsh covers the coast. She previously wrote …": a note goes on about her; "This is what he learned about soup." does not. */
const GOES_ON = new RegExp(`[.!?]["”’]? ${oneOf("sheOrHe")} `, "u");
/** Name and verb stand within so much. UTF-16 units. */
const LOOKED_AT = 120;

/**
 * Whether a block says what the writer does whom the byline names. A standfirst or a caption tells of the same one what the story does: "Lena Marsh joins the
 * last crew".
 * @param byline its blocks
 */
export function isWritersNote({ texts }: FieldContext, index: number, byline: readonly number[]): boolean {
  const text = texts[index] ?? "";
  const opening = text.slice(0, LOOKED_AT);
  const name = NOTE.exec(opening)?.[1] ?? (GOES_ON.test(text) ? MAY_BE_NOTE.exec(opening)?.[1] : undefined);
  if (name === undefined) return false;
  const folded = foldText(name);
  return byline.some((at) => at !== index && foldText(texts[at] ?? "").includes(folded));
}
