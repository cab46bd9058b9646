/** Finds the standfirst: the sentence or two under the headline that sum the story up and are not a picture's. */
import { foldText } from "../../../lexicon/index.ts";
import { joinEach } from "../../../list-each.ts";
import type { BesideOdds } from "../../beside/labels.ts";
import type { FieldContext, Found } from "../context.ts";
import type { PhotoWords } from "../photos/find-photos.ts";
import { findRepeatedSentence } from "./repeated-standfirst.ts";
import { findSignedStandfirst } from "./signed-standfirst.ts";
import { findAboveDateline, findAboveStory } from "./standfirst-above-story.ts";
import { findDecks } from "./standfirst-decks.ts";
import { findLikeliest } from "./standfirst-likeliest.ts";
import { canBe } from "./standfirst-looks.ts";
import { isNoStandfirst } from "./standfirst-not.ts";
import { completeStandfirst, findLines } from "./standfirst-pieces.ts";
import { sumsUp } from "./standfirst-told.ts";
import { findUnderHeadline } from "./standfirst-under-headline.ts";

/** So many blocks after the headline it is looked for. */
const FARTHEST = 16;
/** A headline that is printed again has so many signs more at most which folding drops: quotes, spaces. UTF-16 units. */
const FOLDED_AWAY = 8;

const SURE = 0.9;

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
    if (foldText((texts[i] ?? "").slice(0, head.length + FOLDED_AWAY)) === head) start = i + 1;
  return start;
}

/** What stands between headline and story and says itself that it sums the story up. */
function findTold(context: FieldContext, isTaken: (index: number) => boolean): Found<string> | null {
  const { headline, bodyStart, texts } = context;
  for (let at = headline + 1; at < bodyStart && at <= headline + FARTHEST; at += 1) {
    const text = texts[at] ?? "";
    if (isTaken(at) || !canBe(context, at) || !sumsUp(text, texts)) continue;
    return { value: text, blocks: [at], rule: "standfirst.told", confidence: SURE };
  }
  return null;
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
    findTold(context, isTaken) ??
    findDecks(context, isTaken) ??
    findLikeliest(context, beside, isTaken) ??
    findAboveDateline(context, isTaken) ??
    findSignedStandfirst(context, (index) => pictures.has(index)) ??
    findUnderHeadline(context, beside, isTaken, taken) ??
    findAboveStory(context, beside, isTaken) ??
    findLines(context, isTaken);
  if (found !== null) return completeStandfirst(context, found);
  return findRepeatedSentence(context, startAfterHeadline(context));
}
