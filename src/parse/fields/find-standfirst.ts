/** Finds the standfirst: the sentence or two under the headline that sum the story up and are not a picture's. */

import { foldText } from "../../lexicon/index.ts";
import type { Label } from "../../model.ts";
import { BESIDE, type BesideOdds } from "../beside/labels.ts";
import { joinEach } from "../list-each.ts";
import { roundConfidence } from "../round-confidence.ts";
import { isWhen } from "./author-signs.ts";
import type { FieldContext, Found } from "./context.ts";
import { readDateline } from "./dateline.ts";
import type { PhotoWords } from "./find-photos.ts";
import { findTwin } from "./photo-twins.ts";
import { findRepeatedSentence } from "./repeated-standfirst.ts";
import { cutBylineBehind, findSignedStandfirst } from "./signed-standfirst.ts";
import { canBe, ENDS } from "./standfirst-looks.ts";
import { isNoStandfirst } from "./standfirst-not.ts";
import { completeStandfirst, findLines } from "./standfirst-pieces.ts";

/** So many blocks after the headline it is looked for. */
const FARTHEST = 16;

const SURE = 0.9;
const LIKELY = 0.7;

const STANDFIRST = BESIDE.indexOf("standfirst");
/** From this chance on the likeliest block is the standfirst. */
const LEAST_CHANCE = 0.33;

/** "Updated: Mar. 07, 2025, 12:15 p.m.|Published: Mar. 07, 2025, 6:30 a.m.": a sentence by its end alone. UTF-16 units. */
const LONGEST_WHEN = 110;
const TWO_CLOCKS = /\d:\d\d.*\d:\d\d/u;

const saysWhen = (context: FieldContext, index: number): boolean => {
  const { text } = context.glance(index);
  return text.length <= LONGEST_WHEN && TWO_CLOCKS.test(text);
};

/**
 * Whether words without a stop between the time and a captioned picture are its alt text: "Posted Mon 16 Sep 2024" / "A dusty white ute beside
 * a row of letterboxes" / "The mail run covers 16 stations. (Kestrel: Lena Marsh)". A standfirst stands above the time.
 */
const isAltText = (context: FieldContext, index: number): boolean =>
  context.labels[index + 1] === "caption" && isWhen(context, index - 1) && !ENDS.test(context.texts[index] ?? "");

/** The likeliest standfirst among the blocks that were judged. */
function findLikeliest(
  context: FieldContext,
  beside: readonly (BesideOdds | undefined)[],
  isTaken: (index: number) => boolean,
): Found<string> | null {
  let best = -1;
  let most = LEAST_CHANCE;
  beside.forEach((odds, index) => {
    const chance = odds?.[STANDFIRST] ?? 0;
    if (chance <= most || isTaken(index) || !canBe(context, index) || saysWhen(context, index)) return;
    if (isAltText(context, index)) return;
    [best, most] = [index, chance];
  });
  if (best < 0) return null;
  return {
    value: cutBylineBehind(context, best),
    blocks: [best],
    rule: "standfirst.model",
    confidence: roundConfidence(most),
  };
}

const CAPTION = BESIDE.indexOf("caption");
/** What no model takes for a standfirst is one right under the headline, up to this chance of a caption; words without a stop from that chance on. */
const MOST_CAPTION = 0.3;
const LEAST_UNDER = 0.05;
/** What a page prints above or below a standfirst. */
const PICTURE: ReadonlySet<Label | null> = new Set(["caption", "credit", "repeat"]);
const SIGNED: ReadonlySet<Label | null> = new Set(["byline", "time"]);

/** The first block under the headline, its picture's words aside, if that is outside the story. */
function findUnder({ headline, labels, bodyStart }: FieldContext, isTaken: (index: number) => boolean): number {
  if (headline < 0) return -1;
  let at = headline + 1;
  while (at < bodyStart && (isTaken(at) || PICTURE.has(labels[at] ?? null))) at += 1;
  return at < bodyStart ? at : -1;
}

/** "The retailer earned more than last year." / "Share", and words without a stop that the byline or the time stands right below. */
function findUnderHeadline(
  context: FieldContext,
  beside: readonly (BesideOdds | undefined)[],
  isTaken: (index: number) => boolean,
): Found<string> | null {
  const at = findUnder(context, isTaken);
  if (at < 0 || !canBe(context, at) || findTwin(context, at) >= 0) return null;
  const text = context.texts[at] ?? "";
  const chanceOf = (label: number): number => beside[at]?.[label] ?? 0;
  const isSentence = ENDS.test(text) && chanceOf(CAPTION) <= MOST_CAPTION;
  const isSigned = SIGNED.has(context.labels[at + 1] ?? null) || isWhen(context, at + 1);
  const isLine = isSigned && chanceOf(STANDFIRST) >= Math.max(LEAST_UNDER, chanceOf(CAPTION));
  if (!isSentence && !isLine) return null;
  return { value: text, blocks: [at], rule: "standfirst.under-headline", confidence: LIKELY };
}

/** From this chance on the block right above the story is one, the words of its picture aside. */
const LEAST_ABOVE = 0.1;

/** Headline / byline / time / "Being late is the last place where strangers talk." / picture / story. */
function findAboveStory(
  context: FieldContext,
  beside: readonly (BesideOdds | undefined)[],
  isTaken: (index: number) => boolean,
): Found<string> | null {
  const { headline, bodyStart, texts, labels } = context;
  let at = bodyStart - 1;
  while (at > headline && (isTaken(at) || PICTURE.has(labels[at] ?? null))) at -= 1;
  if (headline < 0 || at <= headline || !canBe(context, at) || findTwin(context, at) >= 0) return null;
  const text = texts[at] ?? "";
  const chanceOf = (label: number): number => beside[at]?.[label] ?? 0;
  const isLikely = chanceOf(STANDFIRST) >= LEAST_ABOVE && chanceOf(STANDFIRST) > chanceOf(CAPTION);
  if (!isLikely || !ENDS.test(text) || context.glance(at).form?.kind === "correction") return null;
  return { value: text, blocks: [at], rule: "standfirst.above-story", confidence: LIKELY };
}

/** The sentence between the headline and a story that opens with its dateline: the rule above-dateline has left it out of the story. */
function findAboveDateline(context: FieldContext, isTaken: (index: number) => boolean): Found<string> | null {
  const { headline, bodyStart, texts } = context;
  if (headline < 0 || (readDateline(texts[bodyStart] ?? "", context.language)?.dateline.place ?? null) === null)
    return null;
  for (let at = bodyStart - 1; at > headline && at >= bodyStart - FARTHEST; at -= 1) {
    const text = texts[at] ?? "";
    if (isTaken(at) || !canBe(context, at) || !ENDS.test(text) || findTwin(context, at) >= 0) continue;
    return { value: text, blocks: [at], rule: "standfirst.above-dateline", confidence: LIKELY };
  }
  return null;
}

/** The blocks that pictures take. */
function pictureBlocks(photos: readonly Found<PhotoWords>[]): Set<number> {
  return new Set(joinEach(photos, (photo) => (photo.value.caption === null ? [] : photo.blocks)));
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

/**
 * Finds the standfirst of a capture.
 * @param context the capture, with its story known
 * @param beside of each block, what it is beside the story
 * @param photos its pictures, whose words are no standfirst
 * @param taken blocks of the byline
 * @returns null where it has none
 */
export function findStandfirst(
  context: FieldContext,
  beside: readonly (BesideOdds | undefined)[],
  photos: readonly Found<PhotoWords>[],
  taken: readonly number[] = [],
): Found<string> | null {
  const labelled = context.labels.indexOf("standfirst");
  if (labelled >= 0)
    return { value: context.texts[labelled] ?? "", blocks: [labelled], rule: "standfirst.label", confidence: SURE };
  const pictures = pictureBlocks(photos);
  const isTaken = (index: number): boolean =>
    pictures.has(index) || taken.includes(index) || isNoStandfirst(context, index, taken);
  const found =
    findLikeliest(context, beside, isTaken) ??
    findAboveDateline(context, isTaken) ??
    findSignedStandfirst(context, (index) => pictures.has(index)) ??
    findUnderHeadline(context, beside, isTaken) ??
    findAboveStory(context, beside, isTaken) ??
    findLines(context, isTaken);
  if (found !== null) return completeStandfirst(context, found);
  return findRepeatedSentence(context, startAfterHeadline(context));
}
