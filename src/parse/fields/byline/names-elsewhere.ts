/** Where else on the page a name stands, and whether another could be one's in its place. */
import { type FieldContext, LONGEST_HEAD } from "../context.ts";
import { withoutMarker } from "../list-marker.ts";
import { isName } from "../names.ts";
import { CASED, opensNote } from "./byline-subject.ts";

/** A block that may be another's name is shorter. UTF-16 units. */
const NAME_LENGTH = 48;
/** A name that stands in so many blocks, and in none of them as a link or a note, is a list's. */
const MOST_HOLDING = 30;

/** Whether the author's name comes again outside the story: as a link, or at the start of a note on the author. */
export function comesAgain(context: FieldContext, index: number, name: string): boolean {
  let holding = 0;
  for (let i = 0; i < context.texts.length && holding < MOST_HOLDING; i += 1) {
    const text = context.texts[i] ?? "";
    if (i === index || context.isBody(i) || i === context.headline || !text.includes(name)) continue;
    if (text === name || opensNote(text, name)) return true;
    holding += 1;
  }
  return false;
}

/** Whether no block between headline and story could be another's name; "Lena Marsh HN", a name and its paper's letters, is the names' own block. */
export function isOnlyName(context: FieldContext, index: number, last: number, names: readonly string[]): boolean {
  if (context.bodyStart - context.headline > LONGEST_HEAD) return false;
  const isCased = CASED.test(names[0] ?? "");
  for (let i = context.headline + 1; i < context.bodyStart; i += 1) {
    if (i >= index && i <= last) continue;
    const text = withoutMarker(context.texts[i] ?? "");
    // Of names in other scripts the form tells too little to look past a list's.
    if (isCased && context.glance(i).form?.sure) continue;
    if (text.length < NAME_LENGTH && !names.includes(text) && isName(text)) return false;
  }
  return context.headline >= 0;
}
