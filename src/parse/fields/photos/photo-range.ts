/** Which blocks a picture's words may be: how far below the story, and which two are next to each other. */
import type { Label } from "../../../model.ts";
import type { FieldContext } from "../context.ts";
import { findBelowCalls } from "./photo-alone.ts";
import { isPictureMark } from "./photo-signs.ts";

/** Whether nothing but a picture's control, "Enlarge image", stands between two blocks. */
export function isNext(context: FieldContext, above: number, below: number): boolean {
  if (below <= above) return false;
  for (let i = above + 1; i < below; i += 1) if (!isPictureMark(context, i) || context.glance(i).digit) return false;
  return true;
}

/** So many blocks below the story are looked at whatever they are. */
const AFTER_STORY = 2;
/** Below the story a gallery goes on while its captions and credits stand so near to each other. Blocks. */
const NEAR_GALLERY = 4;
const PICTURE: ReadonlySet<Label> = new Set(["caption", "credit"]);
const ELSEWHERE: ReadonlySet<Label> = new Set(["related", "promo", "advertisement"]);

/** The last block that is looked at below the story: pictures that follow its last paragraph are its own, up to what leads elsewhere. */
export function findLast(context: FieldContext): number {
  const { labels, bodyEnd, texts } = context;
  const called = findBelowCalls(context);
  // "… in May." / "Read more: The quay" / "Read more: The ferry" / "Photo: Lena Marsh"
  let last = labels[called] === "credit" ? called : bodyEnd;
  for (let i = bodyEnd + 1; i <= last + NEAR_GALLERY && i < texts.length; i += 1) {
    const label = labels[i] ?? null;
    if (label !== null && ELSEWHERE.has(label)) break;
    if (label !== null && PICTURE.has(label)) last = i;
  }
  return Math.min(texts.length - 1, Math.max(last, bodyEnd + AFTER_STORY));
}

/** Pictures are looked for from so many blocks before the headline on. */
const BEFORE_HEADLINE = 2;
/** Above that so many blocks at most, while captions and credits stand near to each other. */
const MOST_ABOVE = 40;
const NEAR_TOP = 3;

/** The first block that is looked at: a gallery may stand above the headline, "Bild 1 av 4" / "Skidorna är gamla" / "Foto: Lena Marsh". */
export function findFirst({ labels, headline }: FieldContext): number {
  const start = Math.max(0, headline - BEFORE_HEADLINE);
  let first = start;
  for (let i = start; i >= first - NEAR_TOP && i >= headline - MOST_ABOVE && i >= 0; i -= 1) {
    const label = labels[i] ?? null;
    if (label !== null && ELSEWHERE.has(label)) break;
    if (label !== null && PICTURE.has(label)) first = i;
  }
  return first;
}
