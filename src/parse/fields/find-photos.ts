/** Finds pictures' captions and credits among the blocks that are not the story. */

import { lexicon } from "../../lexicon/index.ts";
import { BESIDE, type BesideOdds } from "../beside/labels.ts";
import { listEach } from "../list-each.ts";
import { cutBylineLabel } from "./byline.ts";
import { hasCaptionLabel, isCaptionLabel, plainText } from "./caption-words.ts";
import type { FieldContext, Found } from "./context.ts";
import type { CreditReading } from "./credit.ts";
import { isLikelyCaption, LEAST_TWIN_CHANCE, opensParagraph } from "./photo-chances.ts";
import { type Draft, unitePictures } from "./photo-drafts.ts";
import { isSureCredit, type Look, lookAtCredits } from "./photo-looks.ts";
import { findLast, isNext } from "./photo-range.ts";
import {
  canBeCaption,
  ENOUGH_CREDIT,
  findTwin,
  hasCaptionLength,
  isPictureMark,
  isRuledOut,
  SHORTEST_CAPTION,
  speaksOfPicture,
} from "./photo-signs.ts";
import { isDatedTitle, isKickedTitle, isOfTeaser } from "./photo-teasers.ts";

/** A picture's words. */
export interface PhotoWords {
  /** Without the credit. */
  readonly caption: string | null;
  /** Without its label. */
  readonly credit: string | null;
}

/** Pictures are looked for from so many blocks before the headline on. */
const BEFORE_HEADLINE = 2;
/** Caption and credit stand so near to each other. Blocks. */
const NEAR_CREDIT = 2;
/** Words without a full stop are a caption beside a credit when they are more than so many. */
const FEWEST_WORDS = 3;
/** A block between a caption and its credit is no longer than a control's label. UTF-16 units. */
const LONGEST_BETWEEN = 24;
/** A caption from whose end the credit was cut may be a little shorter than one that stands alone. UTF-16 units. */
const SHORTEST_CUT = SHORTEST_CAPTION - 4;

/** Where a page would have no caption, the likeliest block is one from this chance on. */
const LEAST_LONE_CHANCE = 0.15;
/** A credit at its end makes a caption of a block from this chance on. */
const LEAST_TAIL_CHANCE = 0.1;

const SURE = 0.95;
const LIKELY = 0.8;
/** From this confidence on a credit at a block's end is one. */
const ENOUGH_TAIL = 0.8;

const OTHER = BESIDE.indexOf("other");
const CAPTION = BESIDE.indexOf("caption");
const STANDFIRST = BESIDE.indexOf("standfirst");

/** A capture while its pictures are found. */
interface Scene {
  readonly context: FieldContext;
  readonly looks: ReadonlyMap<number, Look>;
  /** Blocks that a picture has already. */
  readonly taken: Set<number>;
  /** The chance that a block is a caption, and whether it is likelier to be the standfirst. */
  readonly chanceAt: (index: number) => number;
  readonly isStandfirst: (index: number) => boolean;
  /** Whether it is certain that a block is nothing beside the story: a person has said so. */
  readonly isOther: (index: number) => boolean;
}

/** Whether a block is a caption beside a credit that is sure. */
function isCaptionBeside({ context, looks, isOther }: Scene, at: number): boolean {
  if (!canBeCaption(context, at) || isSureCredit(looks.get(at)) || isOther(at)) return false;
  if (context.labels[at] === "caption") return true;
  const { text, sentence } = context.glance(at);
  return sentence || findTwin(context, at) >= 0 || hasCaptionLength(text, FEWEST_WORDS);
}

/** The caption that a credit in a block of its own belongs to: before it, else after it where no other credit claims it. */
function findCaptionOf(scene: Scene, credit: number): number {
  const { context, looks, taken } = scene;
  const after = credit + 1;
  // "Image source, X" / "Image caption," / "The axe": the label stands alone.
  if (isCaptionLabel(context.texts[after] ?? "")) return isCaptionBeside(scene, after + 1) ? after + 1 : -1;
  if (hasCaptionLabel(context.texts[after] ?? "") && isCaptionBeside(scene, after)) return after;
  if (isCaptionBeside(scene, credit - 1) && !taken.has(credit - 1)) return credit - 1;
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

/** Whether a credit that has no caption is one: labelled as a picture's, or of a house that signs pictures only. */
function standsAlone({ context }: Scene, index: number, { rule, loose, credit }: CreditReading): boolean {
  if (
    loose ||
    index > context.bodyEnd ||
    (rule === "credit.sign" && /\d{4}|\b(?:Ltd|Inc|GmbH)\b/.test(context.texts[index] ?? ""))
  )
    return false;
  if (rule !== "credit.bare") return true;
  const [first = ""] = credit.split(/(?:(?<!\s)\s+)?\|\s*/);
  // "IANS | New Delhi": an agency and where it writes from.
  if (first !== credit && lexicon.agencies.get(first.toLowerCase())?.credit === false) return false;
  const agency = lexicon.agencies.get(credit.toLowerCase());
  return agency === undefined ? /[/|]/.test(credit) : agency.credit;
}

function readCreditAt(scene: Scene, index: number, reading: CreditReading): Draft | null {
  const at = findCaptionOf(scene, index);
  if (at < 0 && !standsAlone(scene, index, reading)) return null;
  const text = scene.context.texts[at] ?? "";
  const tail = scene.looks.get(at)?.tail;
  const isCut = tail !== null && tail !== undefined && tail.confidence >= ENOUGH_TAIL;
  const caption = at < 0 ? null : isCut ? captionBefore(text, tail.from) : plainText(text);
  return { caption, credit: reading.credit, blocks: at >= 0 ? [at, index] : [index], confidence: reading.confidence };
}

/** Whether a block is a further point under a badge: "AI generated summary" / "Students crush rock" / "A rover maker has bought a tonne". */
function isPoint(context: FieldContext, index: number): boolean {
  if (context.glance(index).sentence || findTwin(context, index) >= 0) return false;
  let at = index - 1;
  while (at > context.headline && !context.glance(at).sentence && context.glance(at).form === null) at -= 1;
  const head = at > context.headline ? context.glance(at).form : null;
  return at < index - 1 && head?.sure === true && (head.kind === "badge" || head.kind === "digest");
}

/** The words of a caption whose credit is cut from its end. */
function captionBefore(text: string, from: number): string {
  return plainText(text.slice(0, from)).replace(/(?<![\s|/–—-])[\s|/–—-]+$/u, "");
}

/** A caption and the credit after it. */
function readCaptionAt(scene: Scene, index: number): Draft {
  const { context } = scene;
  const credit = creditAfter(scene, index);
  return {
    caption: plainText(context.texts[index] ?? ""),
    credit: credit?.reading.credit ?? null,
    blocks: credit === null ? [index] : [index, credit.at],
    confidence: findTwin(context, index) >= 0 ? SURE : LIKELY,
  };
}

/**
 * Whether a block is the alt text of the picture whose caption stands right below it in other words, with its credit: "A woman at a
 * workbench" / "Lena Marsh cuts the last of the stones. Photo: Jonas Ekeby".
 */
function isAltOver({ context, looks, chanceAt }: Scene, index: number): boolean {
  const below = isPictureMark(context, index + 1) ? index + 2 : index + 1;
  const isSure = hasCaptionLabel(context.texts[index] ?? "") || chanceAt(index) === 1;
  if (isSure || looks.has(index) || isRuledOut(context, below)) return false;
  const tail = looks.get(below)?.tail;
  return tail !== null && tail !== undefined && tail.confidence >= ENOUGH_TAIL && findTwin(context, index) < 0;
}

/** Whether a caption is known by its form, "A mason’s mark from 1790 [EPA]", and no other story is named right above it. */
const isKnownCaption = ({ labels }: FieldContext, index: number): boolean =>
  labels[index] === "caption" && labels[index - 1] !== "related";

function readPhotoAt(scene: Scene, index: number): Draft | null {
  const { context, looks, chanceAt, isStandfirst } = scene;
  const look = looks.get(index);
  if (look?.block && isSureCredit(look)) return readCreditAt(scene, index, look.block);
  if (!canBeCaption(context, index) || isOfTeaser(context, index)) return null;
  if (look?.tail && (isKnownCaption(context, index) || chanceAt(index) >= LEAST_TAIL_CHANCE)) {
    const caption = captionBefore(context.texts[index] ?? "", look.tail.from);
    if (caption.length >= SHORTEST_CUT)
      return { caption, credit: look.tail.credit, blocks: [index], confidence: look.tail.confidence };
  }
  if (isAltOver(scene, index)) return null;
  const isOther = [isPoint, isDatedTitle, isKickedTitle].some((isIt) => isIt(context, index)) || isStandfirst(index);
  return !isOther && isLikelyCaption(context, index, chanceAt(index)) ? readCaptionAt(scene, index) : null;
}

/** Where a page would have no caption: the block that is likeliest to be one. */
function readLikeliest(scene: Scene, from: number, to: number): Draft | null {
  const { context, taken, chanceAt, isStandfirst } = scene;
  let best = -1;
  for (let i = from; i <= to; i += 1) {
    const chance = chanceAt(i);
    if (chance < LEAST_LONE_CHANCE || (best >= 0 && chance <= chanceAt(best))) continue;
    const isOpen = !taken.has(i) && !isStandfirst(i) && !isOfTeaser(context, i) && !isDatedTitle(context, i);
    const isOther = [isPoint, opensParagraph, isKickedTitle].some((isIt) => isIt(context, i));
    if (isOpen && canBeCaption(context, i) && !isOther) best = i;
  }
  return best < 0 ? null : readCaptionAt(scene, best);
}

/**
 * Finds the pictures of a capture.
 * @param context the capture, with its story known
 * @param beside of each block, what it is beside the story
 * @returns in the order of the capture; a picture without words is not found
 */
export function findPhotos(context: FieldContext, beside: readonly (BesideOdds | undefined)[]): Found<PhotoWords>[] {
  const oddsAt = (index: number, label: number): number => beside[index]?.[label] ?? 0;
  const from = Math.max(0, context.headline < 0 ? 0 : context.headline - BEFORE_HEADLINE);
  const to = context.bodyEnd < 0 ? context.texts.length - 1 : findLast(context);
  // Who says where somebody stands describes a picture, and sums up no story: ", left, and the mayor".
  const standfirstAt = (index: number): number => {
    const chance = oddsAt(index, STANDFIRST);
    return chance >= LEAST_TWIN_CHANCE && speaksOfPicture(context, index) ? 0 : chance;
  };
  const chanceAt = (index: number): number => oddsAt(index, CAPTION) + oddsAt(index, STANDFIRST) - standfirstAt(index);
  const scene: Scene = {
    context,
    looks: lookAtCredits(context, from, to),
    taken: new Set(),
    chanceAt,
    isOther: (index) => beside[index]?.[OTHER] === 1,
    isStandfirst: (index) => standfirstAt(index) > chanceAt(index),
  };
  const drafts: Draft[] = [];
  const add = (draft: Draft | null): void => {
    if (draft === null) return;
    for (const block of draft.blocks) scene.taken.add(block);
    drafts.push(draft);
  };
  const isOpen = (i: number): boolean => !isRuledOut(context, i) && !scene.taken.has(i) && !scene.isOther(i);
  for (let i = from; i <= to; i += 1) if (isOpen(i)) add(readPhotoAt(scene, i));
  if (drafts.every(({ caption }) => caption === null)) add(readLikeliest(scene, from, to));
  const photos = unitePictures(drafts, (above, below) => isNext(context, above, below));
  return listEach(photos, ({ caption, credit, blocks, confidence }) => ({
    value: { caption, credit },
    blocks: blocks.toSorted((a, b) => a - b),
    rule: caption === null ? "photos.credit" : credit === null ? "photos.caption" : "photos.caption-credit",
    confidence,
  }));
}
