/**
 * What a page says of who wrote is no picture's caption: "Lena Rowe" / "Lecturer in Marine Biology, University of Harrow", "By Tom Marsh" /
 * "Mr. Marsh is a ferry captain."
 */
import { LONGEST_ROLE } from "../byline/author-signs.ts";
import { isRole } from "../byline/roles.ts";
import type { FieldContext } from "../context.ts";
import { isName } from "../names.ts";

/** A byline that begins with the name, "Lena Rowe, University of Harrow", is no longer. UTF-16 units. */
const LONGEST_BYLINE = 80;

/** Whether a block tells the trade of the person named right above it, who signs in the article's head. */
export function isWritersRole({ texts, headline, bodyStart, isBody, glance }: FieldContext, index: number): boolean {
  const [name = "", text = ""] = texts.slice(Math.max(0, index - 1), index + 1);
  if (text.length > LONGEST_ROLE || glance(index).sentence || !isRole(text) || !isName(name)) return false;
  for (let at = headline + 1; at < Math.min(index - 1, bodyStart); at += 1) {
    const line = texts[at] ?? "";
    if (line.length <= LONGEST_BYLINE && !isBody(at) && line.includes(name)) return true;
  }
  return false;
}

/** "Mr. Marsh is a ferry captain.", "Tom Marsh is the author of two books.": a title or a given name, and the surname. */
const OPENS_NOTE = /^\p{Lu}[\p{L}.'’-]{1,15} (\p{Lu}[\p{L}\p{M}'’-]+) /u;

/** Whether a sentence right below the byline begins with a name that stands in it. */
export function isWritersNote({ texts, labels, glance }: FieldContext, index: number): boolean {
  if (labels[index - 1] !== "byline" || !glance(index).sentence) return false;
  const surname = OPENS_NOTE.exec(texts[index] ?? "")?.[1];
  return surname !== undefined && (texts[index - 1] ?? "").split(/[\s,]+/).includes(surname);
}
