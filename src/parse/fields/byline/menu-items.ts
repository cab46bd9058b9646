/** Items of a menu above a story, of which the last looks like a name. */
import { matchBlockForm } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { measureListMarker, withoutMarker } from "../list-marker.ts";
import { isName } from "../names.ts";
import { isWhen } from "./author-signs.ts";
import { isHandle } from "./handle.ts";
import { isRole } from "./roles.ts";

/** So many items right above make a menu. */
const ITEMS = 2;

const isItem = ({ texts }: FieldContext, index: number): boolean => measureListMarker(texts[index] ?? "") > 0;

/** "- House Call" / "- Letters to us": the first of a list of tags; below an author stands another's name, a trade, an account. */
function isTag(context: FieldContext, index: number): boolean {
  const { texts } = context;
  const below = withoutMarker(texts[index + 1] ?? "");
  // "- Oyinkaz Thiel" / "- 5 min read" / "- 9 March 2024"
  if (isItem(context, index + 2) && isWhen(context, index + 2)) return false;
  // "- Oyinkaz Thiel" / "- Share" / "- Comments"
  if (matchBlockForm(below)?.kind === "share") return false;
  if (hasGivenName(withoutMarker(texts[index] ?? ""))) return false;
  return !isName(below) && !isRole(below) && !isHandle(below);
}

/** "- Tides" / "- Lena Marsh" / "9 March 2024", or the first paragraph, below the headline: a list of who and what, and no menu. */
const endsByline = (context: FieldContext, index: number): boolean =>
  index > context.headline &&
  hasGivenName(withoutMarker(context.texts[index] ?? "")) &&
  (isWhen(context, index + 1) || index + 1 === context.bodyStart);

/**
 * "- Gästebuch" / "- Über uns" / "- Serien Killer" / "Samstag, 9. März": a menu ends above the story. Bylines are lists of a few items as well:
 * "- Lena Marsh" / "- 2. Okt. 2022", "- Politik" / "- 12:40 Uhr" / "- Lena Marsh".
 */
export function isMenuItem(context: FieldContext, index: number): boolean {
  if (!isItem(context, index) || (isItem(context, index + 1) && isWhen(context, index + 1))) return false;
  if (endsByline(context, index)) return false;
  if (isItem(context, index + 1) && isTag(context, index)) return true;
  for (let at = index - ITEMS; at < index; at += 1) if (!isItem(context, at) || isWhen(context, at)) return false;
  return true;
}
