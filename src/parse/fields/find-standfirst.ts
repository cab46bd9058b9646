/** Finds the standfirst: the sentence or two under the headline that sum the story up and are not a picture's. */
import { foldText, languageForms } from "../../lexicon/index.ts";
import { cutBylineLabel } from "./byline.ts";
import type { FieldContext, Found } from "./context.ts";
import type { PhotoWords } from "./find-photos.ts";

/** Shortest and longest standfirst. UTF-16 units; scripts without spaces say as much in half. */
const SHORTEST = 36;
/** A whole sentence right under the headline may be shorter. */
const SHORTEST_UNDER = 24;
const LONGEST = 520;
/** So many blocks after the headline it is looked for. */
const FARTHEST = 16;

/** Points from which on a block is the standfirst; see weigh. */
const ENOUGH = 3;

const SURE = 0.9;
const LIKELY = 0.7;

/** The blocks that pictures take. */
function pictureBlocks(photos: readonly Found<PhotoWords>[]): Set<number> {
  return new Set(photos.filter((photo) => photo.value.caption !== null).flatMap((photo) => photo.blocks));
}

function canBe(context: FieldContext, index: number): boolean {
  const { text, form, digit } = context.glance(index);
  const label = context.labels[index];
  if (
    context.isBody(index) ||
    (label !== null && label !== undefined && label !== "standfirst" && label !== "furniture")
  )
    return false;
  const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(text) ? 2 : 1;
  const shortest = index === context.headline + 1 && ENDS.test(text) ? SHORTEST_UNDER : SHORTEST;
  if (text.length * wide < shortest || text.length > LONGEST || form?.sure) return false;
  if (cutBylineLabel(text, context.language) !== null && text.length < 90) return false;
  if (/^[-•*]\s/.test(text) || /^https?:/.test(text) || (digit && text.length < 70 && /\d[:.]\d\d|\d{4}/.test(text)))
    return false;
  return text.includes(" ") || wide === 2;
}

/** The block after the headline, and after what repeats it above the story. */
function startAfterHeadline(context: FieldContext): number {
  const { headline, bodyStart, texts } = context;
  if (headline < 0) return Math.max(0, bodyStart - FARTHEST);
  let start = headline + 1;
  const head = foldText(texts[headline] ?? "");
  for (let i = start; i < Math.min(bodyStart, start + FARTHEST); i += 1)
    if (foldText((texts[i] ?? "").slice(0, head.length + 8)) === head) start = i + 1;
  return start;
}

/** After a badge ("AI generated summary") several lines are the badge's list; the standfirst is the last of them, above the byline. */
function isInList(context: FieldContext, index: number, start: number): boolean {
  let badge = index - 1;
  while (badge >= start && context.glance(badge).form === null) badge -= 1;
  const kind = badge < start ? undefined : context.glance(badge).form?.kind;
  if (kind !== "badge" && kind !== "digest") return false;
  return context.labels[index + 1] === null && context.glance(index + 1).form === null && !context.isBody(index + 1);
}

/** Whether the block stands right above the byline, under a badge's list. */
function endsList(context: FieldContext, index: number, start: number): boolean {
  return context.labels[index + 1] === "byline" && isInList(context, index - 1, start);
}

/** Whether only forms of the lexicon and empty labels stand between the headline and a block. */
function isUnder(context: FieldContext, index: number, start: number): boolean {
  for (let i = start; i < index; i += 1) if (context.glance(i).form === null) return false;
  return true;
}

const ENDS = /[.!?…。！？]["'”’»)」]*$/u;

/** Points for what a standfirst is like: a sentence or two, under the headline or right above the story. */
function weigh(context: FieldContext, index: number, start: number): number {
  const { text } = context.glance(index);
  if (isInList(context, index, start)) return 0;
  let points = isUnder(context, index, start) || endsList(context, index, start) ? 3 : 0;
  if (ENDS.test(text)) points += 2;
  if (text.length > 70) points += 1;
  if (text.length > 140 && /[.!?]\s/.test(text)) points += 1;
  if (index === context.bodyStart - 1) points += 1;
  if (context.headline < 0 && index < context.bodyStart - 4) points -= 2;
  if (/\((?:l|r|left|right|links|rechts|archiv\p{L}*|file)\.?\)|^(?:\p{Lu}\p{L}+ ){0,3}\((?:l|left)/iu.test(text))
    points -= 2;
  return points;
}

/**
 * Finds the standfirst of a capture.
 * @param context the capture, with its story known
 * @param photos its pictures, whose words are no standfirst
 * @param taken blocks of the byline
 * @returns null where it has none
 */
export function findStandfirst(
  context: FieldContext,
  photos: readonly Found<PhotoWords>[],
  taken: readonly number[] = [],
): Found<string> | null {
  const labelled = context.labels.indexOf("standfirst");
  if (labelled >= 0)
    return { value: context.texts[labelled] ?? "", blocks: [labelled], rule: "standfirst.label", confidence: SURE };
  const start = startAfterHeadline(context);
  const end = Math.min(context.bodyStart < 0 ? context.texts.length : context.bodyStart, start + FARTHEST);
  const pictures = pictureBlocks(photos);
  let best: { index: number; points: number } | null = null;
  for (let i = start; i < end; i += 1) {
    if (pictures.has(i) || taken.includes(i) || !canBe(context, i)) continue;
    const points = weigh(context, i, start);
    if (points >= ENOUGH && points > (best?.points ?? 0)) best = { index: i, points };
  }
  if (best !== null) {
    const near = isUnder(context, best.index, start);
    return {
      value: context.texts[best.index] ?? "",
      blocks: [best.index],
      rule: near ? "standfirst.under-headline" : "standfirst.before-story",
      confidence: near ? SURE : LIKELY,
    };
  }
  return findRepeatedSentence(context, start);
}

/**
 * Without a standfirst: the sentence that the page repeats as alt text and caption, where it sums the story up. It does when it
 * speaks of what is said, moves or may be, in the words that its language has for it, and not of who stands where.
 */
function findRepeatedSentence(context: FieldContext, start: number): Found<string> | null {
  const { summing, picture } = languageForms(context.language);
  for (let i = start; i < context.bodyStart; i += 1) {
    const { text, sentence } = context.glance(i);
    if (!sentence || text.length < SHORTEST || text !== context.texts[i + 1] || context.isBody(i)) continue;
    const words = text.toLowerCase().split(/[\s,.;:()]+/);
    if (words.some((word) => summing.has(word)) && !words.some((word) => picture.has(word))) {
      return { value: text, blocks: [i, i + 1], rule: "standfirst.repeated", confidence: LIKELY };
    }
  }
  return null;
}
