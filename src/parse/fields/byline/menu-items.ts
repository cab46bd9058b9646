/** Items of a menu above a story, of which the last looks like a name. */
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { measureListMarker, withoutMarker } from "../list-marker.ts";
import { isName } from "../names.ts";
import { isWhen } from "./author-signs.ts";
import { isRole } from "./roles.ts";

/** So many items right above make a menu. */
const ITEMS = 2;

/** "- House Call" / "- Letters to us": the first of a list of tags; below an author stands another's name, or a trade. */
function isTag({ texts }: FieldContext, index: number): boolean {
  const below = withoutMarker(texts[index + 1] ?? "");
  return !hasGivenName(withoutMarker(texts[index] ?? "")) && !isName(below) && !isRole(below);
}

/**
 * "- Gästebuch" / "- Über uns" / "- Serien Killer" / "Samstag, 9. März": a menu ends above the story. Bylines are lists of a few items as well:
 * "- Lena Marsh" / "- 2. Okt. 2022", "- Politik" / "- 12:40 Uhr" / "- Lena Marsh".
 */
export function isMenuItem(context: FieldContext, index: number): boolean {
  const isItem = (at: number): boolean => measureListMarker(context.texts[at] ?? "") > 0;
  if (!isItem(index) || (isItem(index + 1) && isWhen(context, index + 1))) return false;
  if (isItem(index + 1) && isTag(context, index)) return true;
  for (let at = index - ITEMS; at < index; at += 1) if (!isItem(at) || isWhen(context, at)) return false;
  return true;
}
