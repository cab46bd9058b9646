/** Pairs captions with credits: which caption a credit claims, and which credit follows a caption. */
import { lexicon } from "../../../lexicon/index.ts";
import { cutBylineLabel } from "../byline/byline.ts";
import { isCapitalSubhead } from "../credit/capital-titles.ts";
import {
  countToLabelled,
  hasCaptionLabel,
  isBareLabel,
  plainText,
  withoutPictureLabel,
} from "../credit/caption-words.ts";
import type { CreditReading } from "../credit/credit.ts";
import { sureCredit } from "../credit/credit-glance.ts";
import { mayBeStandfirst } from "../standfirst/under-headline.ts";
import { standsAlone } from "./photo-alone.ts";
import type { Draft } from "./photo-drafts.ts";
import { houseBelow } from "./photo-houses.ts";
import { isSureCredit } from "./photo-looks.ts";
import { isOverCaption } from "./photo-order.ts";
import type { Scene } from "./photo-scene.ts";
import { canBeCaption, ENOUGH_CREDIT, hasCaptionLength, isPictureMark, isRuledOut } from "./photo-signs.ts";
import { cutTitle, findTwin } from "./photo-twins.ts";

/** Caption and credit stand so near to each other. Blocks. */
const NEAR_CREDIT = 2;
/** Words without a full stop are a caption beside a credit when they are more than so many. */
const FEWEST_WORDS = 3;
/** The same where the two fill a gap between two blocks of the story. */
const FEWEST_IN_GAP = 1;
/** A block between a caption and its credit is no longer than a control's label. UTF-16 units. */
const LONGEST_BETWEEN = 24;

const SURE = 0.95;
const LIKELY = 0.8;
/** From this confidence on a credit at a block's end is one. */
export const ENOUGH_TAIL = 0.8;

/** Whether a block is a caption beside a credit that is sure. */
function isCaptionBeside({ context, looks, isOther, isStandfirst }: Scene, at: number): boolean {
  if (!canBeCaption(context, at) || isSureCredit(looks.get(at)) || isOther(at)) return false;
  if (context.labels[at] === "caption") return true;
  // "Headline" / "Two sentences sum the story up. The credit below is of a picture without words." / "Illustration: Lena Marsh"
  const isHeadline = (index: number): boolean => index === context.headline;
  if (isStandfirst(at) && mayBeStandfirst((index) => context.texts[index] ?? "", isHeadline, at)) return false;
  const { text, sentence } = context.glance(at);
  // "… a laugh." / "The stool coat" / "Photo: Lena Marsh" / "The last look was the plainest": nothing else stands between two paragraphs.
  const isGap =
    context.isBody(at - 1) && context.isBody(at + 2) && sureCredit(context.glance(at + 1))?.rule === "credit.colon";
  return sentence || findTwin(context, at) >= 0 || hasCaptionLength(text, isGap ? FEWEST_IN_GAP : FEWEST_WORDS);
}

/** The shortest words between a picture's mark and its credit. UTF-16 units. */
const SHORTEST_BETWEEN = 4;

/** "이미지 확대" / "46파이 원통형 전지" / "[한빛전지 제공. 재판매 및 DB 금지]": what stands between a picture's mark and its credit is its caption, however short. */
function isBetweenMarks({ context, looks, isOther }: Scene, at: number): boolean {
  const { text, form } = context.glance(at);
  if (!isPictureMark(context, at - 1) || text.length < SHORTEST_BETWEEN || text.length > LONGEST_BETWEEN) return false;
  return form === null && !isRuledOut(context, at) && !isSureCredit(looks.get(at)) && !isOther(at);
}

/** The caption that a credit in a block of its own belongs to: before it, else after it where no other credit claims it. */
function findCaptionOf(scene: Scene, credit: number): number {
  const { context, looks, taken } = scene;
  const after = credit + 1;
  // "Image source, X" / "Image caption," / "The axe": the label stands alone.
  const label = context.texts[after] ?? "";
  // "Image copyright" / "Bryn Marsh" / "Image caption" / "The lido": an earlier pass knows both.
  const steps = isBareLabel(label) && context.labels[after + 1] === "caption" ? 1 : countToLabelled(label);
  if (steps === 1) return isCaptionBeside(scene, after + 1) ? after + 1 : -1;
  if (steps === 0 && isCaptionBeside(scene, after)) return after;
  // "Image source, X" / "A pool beside the sea" / "Image caption," / "The lido": an earlier pass found the alt text between.
  if (context.labels[after] === "repeat") {
    const more = countToLabelled(context.texts[after + 1] ?? "");
    if (more !== null && isCaptionBeside(scene, after + 1 + more)) return after + 1 + more;
    // "Kestrel Images" / "A woman at a radio desk" / "Lena Marsh in 1967": the same where no label stands.
    if (context.labels[after + 1] === "caption") return after + 1;
  }
  if (isOverCaption(scene, credit) && isCaptionBeside(scene, after)) return after;
  if ((isCaptionBeside(scene, credit - 1) || isBetweenMarks(scene, credit - 1)) && !taken.has(credit - 1))
    return credit - 1;
  // "… im Moor. Foto: Lena Marsh/dpa" / "© Lena Marsh/dpa": what is below is no caption of it.
  const said = looks.get(credit - 1)?.tail?.credit;
  if (said !== undefined && said === looks.get(credit)?.block?.credit) return -1;
  const between = context.texts[credit - 1] ?? "";
  if (
    !context.isBody(credit - 1) &&
    between.length < LONGEST_BETWEEN &&
    isCaptionBeside(scene, credit - 2) &&
    findTwin(context, credit - 2) >= 0
  )
    return credit - 2;
  // "quay-1.jpg" / "Lena Marsh/KESTREL" / "The quay at low tide": a file's name shows that the picture begins here.
  const isBare = looks.get(credit)?.block?.rule === "credit.bare" && !isPictureMark(context, credit - 1);
  // Below the story a sign keeps the page's rights, and its terms follow.
  const isFree = !isSureCredit(looks.get(after + 1)) && !isBare && after <= context.bodyEnd;
  return isFree && isCaptionBeside(scene, after) ? after : -1;
}

/** The credit in one of the next blocks, and its index; a bare name is one after a caption. */
function creditAfter({ context, looks }: Scene, index: number): { at: number; reading: CreditReading } | null {
  for (let at = index + 1; at <= index + NEAR_CREDIT && !context.isBody(at); at += 1) {
    // "… este lunes." / "… este lunes. / EFE/Marcial Roldán" / "EFE": the caption has its credit where it comes again.
    if ((looks.get(at)?.tail?.confidence ?? 0) >= ENOUGH_TAIL && findTwin(context, at) === index) return null;
    const reading = looks.get(at)?.block ?? null;
    if (
      reading !== null &&
      (reading.confidence >= ENOUGH_CREDIT ||
        (reading.rule === "credit.name" &&
          !isCapitalSubhead(context.texts, at, context.isBody) &&
          findTwin(context, at) !== index &&
          cutBylineLabel(reading.credit, context.language) === null))
    ) {
      // "Image source, X" / "Image caption, The bog": the credit belongs to what is below.
      const below = hasCaptionLabel(context.texts[at + 1] ?? "") && !hasCaptionLabel(context.texts[index] ?? "");
      return below ? null : { at, reading };
    }
    const between = context.glance(at);
    if ((between.sentence || between.text.length > LONGEST_BETWEEN) && findTwin(context, at) !== index) break;
  }
  return null;
}

/** A credit in a block of its own, and the caption that it claims; null where it has none and is no credit alone. */
export function readCreditAt(scene: Scene, index: number, reading: CreditReading): Draft | null {
  const found = findCaptionOf(scene, index);
  // "Photographs by Lena Marsh" / "Lena Marsh for The Harrow Post"
  const above = scene.context.texts[found] ?? "";
  const isSaidAgain = lexicon.phrases.takenFor.some((word) => above.startsWith(`${reading.credit} ${word} `));
  const at = isSaidAgain ? -1 : found;
  if (at < 0 && !standsAlone(scene.context, index, reading)) return null;
  const text = scene.context.texts[at] ?? "";
  const tail = scene.looks.get(at)?.tail ?? null;
  // "Photographs by Lena Marsh" / "… at the quay. Lena Marsh for The Harrow Post": the caption says for whom.
  const isWhole = tail?.credit.startsWith(`${reading.credit} `) === true;
  const isCut = tail !== null && (isWhole || tail.confidence >= ENOUGH_TAIL);
  const caption = at < 0 ? null : isCut ? captionBefore(text, tail.from) : plainText(cutTitle(scene.context, at));
  const credit = isWhole ? tail.credit : reading.credit;
  return { caption, credit, blocks: at >= 0 ? [at, index] : [index], confidence: reading.confidence };
}

/** The words of a caption whose credit is cut from its end. */
export function captionBefore(text: string, from: number): string {
  return withoutPictureLabel(plainText(text.slice(0, from))).replace(/(?<![\s|/•·〈《<–—-])[\s|/•·〈《<–—-]+$/u, "");
}

/** A caption and the credit after it. */
export function readCaptionAt(scene: Scene, index: number): Draft {
  const { context } = scene;
  const credit = creditAfter(scene, index);
  const house = credit === null ? null : houseBelow(context, credit.at);
  const name = credit?.reading.credit ?? null;
  return {
    caption: plainText(cutTitle(context, index)),
    credit: name !== null && house !== null ? `${name} / ${house.text}` : name,
    blocks: credit === null ? [index] : [index, credit.at, ...(house?.blocks ?? [])],
    confidence: findTwin(context, index) >= 0 ? SURE : LIKELY,
  };
}
