/** Finds pictures' captions and credits among the blocks that are not the story. */

import { listEach } from "../../../list-each.ts";
import type { BesideOdds } from "../../beside/labels.ts";
import { endsSentence } from "../../sentence.ts";
import type { FieldContext, Found } from "../context.ts";
import { cutBracket } from "../credit/bracket-signer.ts";
import { hasCaptionLabel, hasHouseRights } from "../credit/caption-words.ts";
import { isSigner } from "../credit/credit-bare.ts";
import { FIRST_UNSPACED } from "../credit/credit-label.ts";
import { isName } from "../names.ts";
import { isSignedStandfirst } from "../standfirst/signed-standfirst.ts";
import { isThaiStandfirst } from "../standfirst/thai-standfirst.ts";
import { findSignedAgain } from "./photo-again.ts";
import { readSignedInBracket, signByBrackets } from "./photo-brackets.ts";
import { isLikelyCaption } from "./photo-chances.ts";
import { isChart } from "./photo-charts.ts";
import { type Draft, unitePictures } from "./photo-drafts.ts";
import { joinToCredit, readLikeliest } from "./photo-lone.ts";
import { isSureCredit } from "./photo-looks.ts";
import { captionBefore, ENOUGH_TAIL, readCaptionAt, readCreditAt } from "./photo-pairs.ts";
import { isPoint, isPointTold } from "./photo-points.ts";
import { isPullQuote } from "./photo-quotes.ts";
import { findFirst, findLast, isNext } from "./photo-range.ts";
import { makeScene, type Scene } from "./photo-scene.ts";
import { canBeCaption, isPictureMark, isRuledOut, SHORTEST_CAPTION } from "./photo-signs.ts";
import { isKnownCaption, isSigned } from "./photo-tails.ts";
import { isDatedTitle, isKickedTitle, isOfTeaser } from "./photo-teasers.ts";
import { findTwin } from "./photo-twins.ts";
import { readUnparted } from "./photo-unparted.ts";
import { isWritersNote, isWritersRole } from "./photo-writers.ts";

/** A picture's words. */
export interface PhotoWords {
  /** Without the credit. */
  readonly caption: string | null;
  /** Without its label. */
  readonly credit: string | null;
}

/** A caption from whose end the credit was cut may be a little shorter than one that stands alone. UTF-16 units. */
const SHORTEST_CUT = SHORTEST_CAPTION - 4;

/** "Still from video: How a sluice works": two words before a label such as "video" are a part of it, and a title follows; a person or a house signs. */
const THREE_WORDS = /\S\s\S+\s\S/u;
const isOfTitle = (caption: string, credit: string): boolean =>
  !THREE_WORDS.test(caption) && !endsSentence(caption) && !isSigner(credit) && !isName(credit);

/** "実験の仕組み（出典：潮技研）": a script without spaces has no words to count, and what a bracket closes has no title behind it. */
const isUnspacedInBrackets = (text: string, at: number): boolean =>
  text.charCodeAt(0) >= FIRST_UNSPACED && /[（(]/u.test(text.charAt(at));

/**
 * Whether a block is the alt text of the picture whose caption stands right below it in other words, with its credit: "A woman at a
 * workbench" / "Lena Marsh cuts the last of the stones. Photo: Jonas Ekeby".
 */
function isAltOver({ context, looks, chanceAt }: Scene, index: number): boolean {
  const below = isPictureMark(context, index + 1) ? index + 2 : index + 1;
  const text = context.texts[index] ?? "";
  // "The stairs before and after. (Marsh Family)": a pass knows it by the bracket, which no alt text has.
  const isBracketed = context.labels[index] === "caption" && cutBracket(text) !== null;
  const isSure = isBracketed || hasCaptionLabel(text) || chanceAt(index) === 1;
  if (isSure || looks.has(index) || isRuledOut(context, below)) return false;
  // "A map of the harbour wall with breaches" / "The harbour wall has breaches in more places …" / "Ansel Survey": a pass knows both.
  if (context.labels[index] === "repeat" && context.labels[below] === "caption" && findTwin(context, index) < 0)
    return true;
  // "Collapsed houses on a river bank" / "Image source, Kestrel" / "Image caption, Houses have fallen …"
  if (isSureCredit(looks.get(below)) && hasCaptionLabel(context.texts[below + 1] ?? "")) return true;
  const tail = looks.get(below)?.tail;
  return tail !== null && tail !== undefined && tail.confidence >= ENOUGH_TAIL && findTwin(context, index) < 0;
}

/** Whether a picture ends right above a block: its caption has its credit, and that is said again below it. */
function isBelowPicture({ looks }: Scene, index: number): boolean {
  const said = looks.get(index - 1)?.block?.credit;
  return said !== undefined && said === looks.get(index - 2)?.tail?.credit;
}

function readPhotoAt(scene: Scene, index: number): Draft | null {
  const { context, looks, chanceAt, isStandfirst } = scene;
  const look = looks.get(index);
  const unparted = readUnparted(context, index);
  if (unparted !== null) return unparted;
  if (look?.block && isSureCredit(look)) return readCreditAt(scene, index, look.block);
  if (!canBeCaption(context, index) || isOfTeaser(context, index)) return null;
  if (look?.tail && isSigned(scene, index, look.tail)) {
    const caption = captionBefore(context.texts[index] ?? "", look.tail.from);
    const text = context.texts[index] ?? "";
    if (look.tail.loose && isOfTitle(caption, look.tail.credit) && !isUnspacedInBrackets(text, look.tail.from))
      return null;
    if (caption.length >= SHORTEST_CUT)
      return { caption, credit: look.tail.credit, blocks: [index], confidence: look.tail.confidence };
  }
  // "Il molo riaperto ai pedoni - RIPRODUZIONE RISERVATA": an earlier pass knows it by its rights, and it has no credit.
  if (isKnownCaption(context, index) && hasHouseRights(context.texts[index] ?? "")) return readCaptionAt(scene, index);
  const signed = readSignedInBracket(context, index);
  if (signed !== null) return signed;
  if (isAltOver(scene, index) || isBelowPicture(scene, index)) return null;
  const isOther =
    [
      isPoint,
      isDatedTitle,
      isKickedTitle,
      isPullQuote,
      isSignedStandfirst,
      isThaiStandfirst,
      isWritersNote,
      isWritersRole,
    ].some((isIt) => isIt(context, index)) ||
    isStandfirst(index) ||
    isPointTold(context, index, chanceAt(index));
  return !isOther && isLikelyCaption(context, index, chanceAt(index)) ? readCaptionAt(scene, index) : null;
}

/**
 * Finds the pictures of a capture.
 * @param context the capture, with its story known
 * @param beside of each block, what it is beside the story
 * @returns in the order of the capture; a picture without words is not found
 */
export function findPhotos(context: FieldContext, beside: readonly (BesideOdds | undefined)[]): Found<PhotoWords>[] {
  const from = findFirst(context);
  const to = context.bodyEnd < 0 ? context.texts.length - 1 : findLast(context);
  const scene = makeScene(context, beside, from, to);
  const drafts: Draft[] = [];
  const add = (draft: Draft | null): void => {
    if (draft === null) return;
    for (const block of draft.blocks) scene.taken.add(block);
    if (!isChart(context, draft)) drafts.push(draft);
  };
  const isOpen = (i: number): boolean => !isRuledOut(context, i) && !scene.taken.has(i) && !scene.isOther(i);
  for (let i = from; i <= to; i += 1) if (isOpen(i)) add(readPhotoAt(scene, i));
  const again = findSignedAgain(scene, drafts, isOpen);
  for (const draft of again) add(draft);
  if (again.length > 0) drafts.sort((one, other) => Math.min(...one.blocks) - Math.min(...other.blocks));
  const lone = drafts.every(({ caption }) => caption === null) ? readLikeliest(scene, from, to) : null;
  const found = lone === null || isChart(context, lone) ? drafts : joinToCredit(drafts, lone, context.headline);
  const photos = signByBrackets(
    context,
    unitePictures(found, (above, below) => isNext(context, above, below)),
  );
  return listEach(photos, ({ caption, credit, blocks, confidence }) => ({
    value: { caption, credit },
    blocks: blocks.toSorted((a, b) => a - b),
    rule: caption === null ? "photos.credit" : credit === null ? "photos.caption" : "photos.caption-credit",
    confidence,
  }));
}
