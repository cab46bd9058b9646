/** A box's label and the author in one line below the story: "About the Author - Lena Marsh". */
import type { FieldContext } from "../context.ts";
import { hasGivenName } from "../given-names.ts";
import { isName } from "../names.ts";
import { isBoxLabel } from "./author-box.ts";
import type { BylineReading } from "./byline-reading.ts";
import { isSubject } from "./byline-subject.ts";

const LIKELY = 0.8;
/** What the box says may have been taken for the story's last paragraphs. Blocks. */
const ABOVE_END = 6;
const BELOW_END = 8;
/** Longest such line. UTF-16 units. */
const LONGEST = 90;
const TITLE = /^([^:–—|-]{4,40}?)\s?(?:[:|]|\s[–—-])\s(\p{Lu}[^:|]{3,48})$/u;

/** "About the author: Anna Reed" below a review of her book: the story, or what stands above it, speaks of her. */
const isSpokenOf = (context: FieldContext, name: string): boolean =>
  isSubject(context, name) ||
  context.texts.slice(context.headline + 1, context.bodyStart).some((text) => text !== name && text.includes(name));

/** "About the Author - Lena Marsh": who wrote it. */
export function signedInBoxTitle(context: FieldContext): BylineReading {
  const { texts, bodyStart, bodyEnd } = context;
  if (bodyEnd < 0) return null;
  for (let i = Math.max(bodyStart + 1, bodyEnd - ABOVE_END); i <= bodyEnd + BELOW_END; i += 1) {
    const text = texts[i] ?? "";
    const [, label = "", name = ""] = (text.length <= LONGEST ? TITLE.exec(text) : null) ?? [];
    if (!isBoxLabel(label) || !isName(name) || !hasGivenName(name)) continue;
    if (isSpokenOf(context, name)) continue;
    const value = { text: name, names: [name], agency: null, desks: [], outlet: null };
    return { value, blocks: [i], rule: "byline.author-box", confidence: LIKELY };
  }
  return null;
}
