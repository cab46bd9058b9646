/** Finds the standfirst: the sentence or two under the headline that sum the story up and are not a picture's. */
import type { FieldContext, Found } from "./context.ts";
import type { PhotoWords } from "./find-photos.ts";

/** Shortest and longest standfirst. UTF-16 units; scripts without spaces say as much in half. */
const SHORTEST = 36;
const LONGEST = 520;
/** So many blocks after the headline it is looked for. */
const FARTHEST = 16;

const SURE = 0.9;
const LIKELY = 0.7;

/** The blocks that pictures take. */
function pictureBlocks(photos: readonly Found<PhotoWords>[]): Set<number> {
  return new Set(photos.filter((photo) => photo.value.caption !== null).flatMap((photo) => photo.blocks));
}

function canBe(context: FieldContext, index: number): boolean {
  const { text, form, digit } = context.glance(index);
  const label = context.labels[index];
  if (context.isBody(index) || (label !== null && label !== undefined && label !== "standfirst" && label !== "furniture")) return false;
  const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(text) ? 2 : 1;
  if (text.length * wide < SHORTEST || text.length > LONGEST || (form !== null && form.sure)) return false;
  if (/^[-•*]\s/.test(text) || /^https?:/.test(text) || (digit && text.length < 70 && /\d[:.]\d\d|\d{4}/.test(text))) return false;
  return text.includes(" ") || wide === 2;
}

/**
 * Finds the standfirst of a capture.
 * @param context the capture, with its story known
 * @param photos its pictures, whose words are no standfirst
 * @returns null where it has none
 */
export function findStandfirst(context: FieldContext, photos: readonly Found<PhotoWords>[]): Found<string> | null {
  const labelled = context.labels.indexOf("standfirst");
  if (labelled >= 0) return { value: context.texts[labelled] ?? "", blocks: [labelled], rule: "standfirst.label", confidence: SURE };
  const start = context.headline < 0 ? 0 : context.headline + 1;
  const end = Math.min(context.bodyStart < 0 ? context.texts.length : context.bodyStart, start + FARTHEST);
  const pictures = pictureBlocks(photos);
  for (let i = start; i < end; i += 1) {
    if (pictures.has(i) || !canBe(context, i)) continue;
    const near = i === start;
    return { value: context.texts[i] ?? "", blocks: [i], rule: near ? "standfirst.under-headline" : "standfirst.before-story", confidence: near ? SURE : LIKELY };
  }
  return null;
}
