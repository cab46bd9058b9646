/** What tells a picture's words from others: alt text and caption say the same twice. */

import { codeAt } from "../../../code-at.ts";
import { isMarked, markCodes } from "../../../lexicon/codes.ts";
import { zeros } from "../../story/zeros.ts";
import type { FieldContext } from "../context.ts";
import { blockCredit } from "../credit/credit-glance.ts";
import { measureListMarker } from "../list-marker.ts";
import { ENOUGH_CREDIT, isPictureMark, SHORTEST_CAPTION } from "./photo-signs.ts";

/** Alt text and caption stand so near to each other. Blocks. */
const NEAR = 4;

const FLAT_ENDS = markCodes(" .…");

/** A text without list marker and closing stops. */
export function flat(text: string): string {
  let end = text.length;
  while (isMarked(FLAT_ENDS, text, end - 1)) end -= 1;
  const start = measureListMarker(text);
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** Whether nothing but counts, marks and credits stand between alt text and caption; a kicker between makes two teasers of them. */
function isQuietBetween(context: FieldContext, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const glance = context.glance(i);
    const { text, form } = glance;
    if (
      /^[\d\s/|.,:-]*$/.test(text) ||
      form !== null ||
      isPictureMark(context, i) ||
      text === context.texts[from] ||
      text === context.texts[to]
    )
      continue;
    if ((blockCredit(glance)?.confidence ?? 0) < ENOUGH_CREDIT) return false;
  }
  return true;
}

/** The index of a block nearby that says the same, or starts or ends with the same. What was found is kept, shifted by 2: 0 is not asked. */
export function findTwin(context: FieldContext, index: number): number {
  context.twins ??= zeros(context.texts.length);
  const { twins } = context;
  const had = twins[index];
  if (had === undefined) return -1;
  if (had !== 0) return had - 2;
  const twin = searchTwin(context, index);
  twins[index] = twin + 2;
  return twin;
}

function searchTwin(context: FieldContext, index: number): number {
  const text = flat(context.texts[index] ?? "");
  if (text.length < SHORTEST_CAPTION) return -1;
  const first = codeAt(text, 0);
  const last = codeAt(text, text.length - 1);
  for (let i = Math.max(0, index - NEAR); i <= index + NEAR && i < context.texts.length; i += 1) {
    if (i === index || i === context.headline || context.isBody(i)) continue;
    const raw = context.texts[i] ?? "";
    if (raw.length < SHORTEST_CAPTION) continue;
    // Either is the start or the end of the other, so they share their first letter or their last.
    const other = flat(raw);
    if (codeAt(other, 0) !== first && codeAt(other, other.length - 1) !== last) continue;
    const [short, long] = other.length < text.length ? [other, text] : [text, other];
    const same =
      short.length >= SHORTEST_CAPTION && (long.startsWith(short) || (short.length > 30 && long.endsWith(short)));
    if (same && isQuietBetween(context, Math.min(i, index), Math.max(i, index))) return i;
  }
  return -1;
}

/** Whether a block nearby says the same, in the same words. */
export function isSaidTwice(context: FieldContext, index: number): boolean {
  const twin = findTwin(context, index);
  return twin >= 0 && context.texts[twin] === context.texts[index];
}

/** What parts a picture's title from its caption: "The school in Lindau | On Monday few children came". */
const TITLE_BAR = " | ";

/** A picture's words without its title, where they stand alone nearby as well: "On Monday few children came". */
export function cutTitle(context: FieldContext, index: number): string {
  const text = context.texts[index] ?? "";
  if (!text.includes(TITLE_BAR)) return text;
  const twin = context.texts[findTwin(context, index)] ?? "";
  return twin !== "" && text.endsWith(TITLE_BAR + twin) ? twin : text;
}
