/** From which chance on a block is a caption: less is enough where it speaks of a picture, or stands twice. */

import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import type { FieldContext } from "../context.ts";
import { isDatedPicture, opensWithKicker } from "../credit/caption-words.ts";
import { isSigner } from "../credit/credit-bare.ts";
import { tailCredit } from "../credit/credit-glance.ts";
import type { CreditReading } from "../credit/credit-reading.ts";
import { hasCaptionLength, isPictureMark, isShown, speaksOfPicture } from "./photo-signs.ts";
import { findTwin, isSaidTwice } from "./photo-twins.ts";

/** From this chance on a block is a caption. */
const LEAST_CHANCE = 0.45;
/** The same where it speaks of a picture, or stands below a picture's mark. */
const LEAST_SHOWN_CHANCE = 0.25;
/** The same where it stands twice between two paragraphs, an earlier pass knows it for one there, or it speaks of a picture below a picture's control. */
export const LEAST_TWIN_CHANCE = 0.05;

/** What is said twice is a name of something when it has no more words. */
const FEWEST_WORDS = 3;

/** So far a list of other stories is looked for. Blocks. */
const FARTHEST_TEASER = 8;

/** Whether a block of one gap of the story stands twice and no other in it does: several are a list of other stories, each with its picture. */
function isLoneTwin(context: FieldContext, index: number): boolean {
  const { texts, bodyStart, bodyEnd, isBody } = context;
  const isShort = !hasCaptionLength(texts[index] ?? "", FEWEST_WORDS);
  if (isShort || index < bodyStart || index > bodyEnd || !isSaidTwice(context, index)) return false;
  for (const step of [-1, 1]) {
    for (
      let i = index + step;
      Math.abs(i - index) <= FARTHEST_TEASER && !isBody(i) && i >= 0 && i < texts.length;
      i += step
    )
      if (texts[i] !== texts[index] && isSaidTwice(context, i)) return false;
  }
  return true;
}

/** Whether nothing but a block and its twin stand between two blocks of the story: alt text and caption, of a film with its length between. */
function fillsGap(context: FieldContext, index: number): boolean {
  const twin = findTwin(context, index);
  return context.isBody(Math.min(index, twin) - 1) && context.isBody(Math.max(index, twin) + 1);
}

/** Whether a block speaks of a picture below a picture's control: "Enlarge image" / "The quay, in this photo with its crane". */
const isBelowControl = (context: FieldContext, index: number): boolean =>
  index > 0 && isPictureMark(context, index - 1) && speaksOfPicture(context, index);

/** A sentence's end with another sentence behind it. */
const STOP_INSIDE = /\p{Ll}[.!?]["”’»]?\s+\p{Lu}|[\p{Script=Han}\p{Script=Hiragana}]。.|\p{Script=Hangul}다\. \p{L}/u;

/** UTF-16 units of a text's end. */
const LONGEST_END = 8;
/** A small word, which no sentence ends with and no name, or the end of a text without spaces. */
const OPEN_END = /\s\p{Ll}{1,3}$|\p{Script=Hiragana}$|\p{Script=Hangul}(?:면|고|며|은|는|을|를|의|에|로)$/u;

/** Whether a block ends in the middle of its second sentence: a paragraph's start that a link cut off, "The hall fills. In the café of the". */
export function opensParagraph(context: FieldContext, index: number): boolean {
  const text = context.texts[index] ?? "";
  if (!OPEN_END.test(text.slice(-LONGEST_END)) || !STOP_INSIDE.test(text)) return false;
  return findTwin(context, index) < 0 && tailCredit(context.glance(index)) === null;
}

/**
 * Whether its chance makes a caption of a block, where it stands.
 * @param chance from 0 to 1
 */
export function isLikelyCaption(context: FieldContext, index: number, chance: number): boolean {
  if (opensParagraph(context, index)) return false;
  if (chance >= LEAST_CHANCE) return true;
  // "RØD KÅPE: Styrmannen kjente henne igjen": an earlier pass saw how the page's captions begin.
  const text = context.texts[index] ?? "";
  if (context.labels[index] === "caption" && (opensWithKicker(text) || isDatedPicture(text))) return true;
  const isKnown = context.labels[index] === "caption" && context.isBody(index - 1) && context.isBody(index + 1);
  if (isKnown && chance >= LEAST_TWIN_CHANCE) return true;
  if (chance >= LEAST_SHOWN_CHANCE && isShown(context, index)) return true;
  if (isLoneTwin(context, index)) return chance >= LEAST_TWIN_CHANCE || fillsGap(context, index);
  return chance >= LEAST_TWIN_CHANCE && isBelowControl(context, index);
}

/** "… no longer commit to orders. – Bloomberg": behind a dash, above the story, a house signs a picture, and no standfirst. */
export const isDashedAbove = (
  { texts, bodyStart }: FieldContext,
  index: number,
  { credit, from }: CreditReading,
): boolean => index < bodyStart && /^\s?[–—]/u.test((texts[index] ?? "").slice(from)) && isSigner(credit);

/** "Foto", "Fotografia", in a block of its own. UTF-16 units. */
const LONGEST_LABEL = 12;
/** So sure is a credit behind a caption whose house or person is known. */
const SURE_TAIL = 0.8;

/** "Foto" / "A rede seca ao sol, ao fim da tarde Lena Marsh": below a picture's label alone, the name of who signs the page's pictures ends a caption. */
export function isSignedBelowLabel({ texts }: FieldContext, index: number, { confidence }: CreditReading): boolean {
  const label = texts[index - 1] ?? "";
  if (label.length > LONGEST_LABEL || confidence < SURE_TAIL) return false;
  const folded = foldLabel(label);
  return lexicon.creditLabels.has(folded) && !lexicon.sourceLabels.has(folded);
}
